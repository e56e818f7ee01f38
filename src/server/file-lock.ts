import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** How long a lock is waited for, in milliseconds, and how long until it is tried again. */
const patience = 10_000;
const pause = 10;

/**
 * Does something while no other process does the like with a file: whoever has made `<file>.lock` may. A lock of a process of this machine
 * that is no more is taken away.
 *
 * @throws Error (rejects) when the lock does not come within ten seconds
 */
export async function withLock<T>(path: string, act: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const end = Date.now() + patience;
  while (!(await make(lock))) {
    await removeOrphan(lock);
    if (Date.now() > end)
      throw new Error(`${lock} is there for ${patience / 1000} s: if no process works with ${path}, remove it.`);
    await new Promise((resolve) => setTimeout(resolve, pause * (1 + Math.random())));
  }
  try {
    return await act();
  } finally {
    await rm(lock, { force: true });
  }
}

let count = 0;

/** At once with who has it, as a process may end at any moment: hence a file aside that takes the name. */
async function make(lock: string): Promise<boolean> {
  const aside = `${lock}.${process.pid}.${(count += 1)}`;
  try {
    await writeFile(aside, `${hostname()} ${process.pid}\n`);
    await link(aside, lock);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** One at a time: who removes what another has just made anew would let two in. */
async function removeOrphan(lock: string): Promise<void> {
  if (!(await isOrphan(lock))) return;
  const turn = `${lock}.orphan`;
  if (!(await make(turn))) return;
  try {
    if (await isOrphan(lock)) await rm(lock, { force: true });
  } finally {
    await rm(turn, { force: true });
  }
}

async function isOrphan(lock: string): Promise<boolean> {
  const owner = await readFile(lock, 'utf8').catch(() => '');
  const [host, id] = owner.trim().split(' ');
  if (host !== hostname() || !Number(id)) return false;
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return (error as { code?: string }).code === 'ESRCH';
  }
}
