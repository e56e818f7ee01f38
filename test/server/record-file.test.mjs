/** The file of records as it is built: whole under parallel writes, on a full disk and after a crash. */
import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { recordFile } from 'charte-cookies/record-file.js';
import { right } from './requests.mjs';

const appendMany = fileURLToPath(new URL('append-many.mjs', import.meta.url));
const run = promisify(execFile);

describe('a file of records [E4]', () => {
  let folder;
  let path;
  let count = 0;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'records-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => (path = join(folder, `${(count += 1)}.jsonl`)));

  const lines = () => readFileSync(path, 'utf8').trimEnd().split('\n');
  const rewrite = (change) => writeFileSync(path, `${change(lines()).join('\n')}\n`);
  const faults = async () => (await recordFile(path).verify()).faults;
  const filled = async (...records) => {
    const file = recordFile(path);
    for (const record of records) await file.append(record);
    return file;
  };

  it('has one line a record, in order, and is whole; one that is not there yet is empty', async () => {
    assert.deepEqual(await recordFile(path).verify(), { records: 0, erased: 0, faults: [], last: '0'.repeat(64) });
    const records = [right(), right(), right()];
    const file = await filled(...records);
    assert.deepEqual(
      lines().map((line) => JSON.parse(line).record),
      records,
    );
    const { records: found, faults: none, last } = await file.verify();
    assert.deepEqual([found, none, last], [3, [], JSON.parse(lines().at(-1)).hash]);
  });

  const forgeries = {
    'a choice is changed': (all) => all.with(1, all[1].replace('"statistics":true', '"statistics":false')),
    'a line is taken out': (all) => all.toSpliced(1, 1),
    'the first line is taken out': (all) => all.slice(1),
    'two lines are exchanged': (all) => [all[1], all[0], all[2]],
    'a line is doubled': (all) => [all[0], all[0], ...all.slice(1)],
    'a line is added in between': (all) => all.toSpliced(1, 0, 'Rien.'),
    'a digest is forged': (all) => all.with(1, `{"hash":"${JSON.parse(all[1]).hash}","erased":"${'0'.repeat(64)}"}`),
  };
  for (const [name, forge] of Object.entries(forgeries)) {
    it(`shows it when ${name}`, async () => {
      await filled(right(), right(), right());
      assert.deepEqual(await faults(), []);
      rewrite(forge);
      assert.notDeepEqual(await faults(), []);
    });
  }

  it('shows by the last hash what was cut off at the end', async () => {
    const file = await filled(right(), right());
    const { last } = await file.verify();
    rewrite((all) => all.slice(0, 1));
    assert.deepEqual(await faults(), []);
    assert.notEqual((await file.verify()).last, last);
  });

  it('is whole when several processes write at once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => run(process.execPath, [appendMany, path, '15'])));
    const { records, faults: none } = await recordFile(path).verify();
    assert.deepEqual([records, none], [60, []]);
    assert.equal(existsSync(`${path}.lock`), false);
  });

  it('takes away the lock of a process that is no more, also when several wait for it', async () => {
    const { pid } = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await run(process.execPath, ['--version']);
    const isGone = () => {
      try {
        return process.kill(pid, 0) && false;
      } catch {
        return true;
      }
    };
    while (!isGone()) await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(`${path}.lock`, `${hostname()} ${pid}\n`);
    await Promise.all(Array.from({ length: 3 }, () => run(process.execPath, [appendMany, path, '5'])));
    const { records, faults: none } = await recordFile(path).verify();
    assert.deepEqual([records, none], [15, []]);
  });

  it('goes on after a crash in the middle of a line', async () => {
    const file = await filled(right(), right());
    const whole = readFileSync(path, 'utf8');
    for (const torn of ['{', lines()[1].slice(0, 200), '{"hash":"é'.slice(0, 9)]) {
      writeFileSync(path, whole + torn);
      assert.deepEqual((await file.verify()).records, 2);
      await file.append(right());
      const { records, faults: none } = await file.verify();
      assert.deepEqual([records, none], [3, []]);
    }
    writeFileSync(path, '{"hash":');
    await file.append(right());
    assert.deepEqual([(await file.verify()).records, await faults()], [1, []]);
  });

  it('adds nothing to what is no file of records', async () => {
    writeFileSync(path, 'Rien.\n');
    await assert.rejects(recordFile(path).append(right()), /the last line is no record/);
    assert.equal(readFileSync(path, 'utf8'), 'Rien.\n');
  });

  it('stays as it was on a full disk, and goes on when there is room', async (test) => {
    const file = await filled(right());
    const whole = readFileSync(path, 'utf8');
    // `ulimit -f` counts blocks of 1024 bytes: writing stops in the middle of a line, as on a full disk.
    const limited = `trap '' XFSZ; ulimit -f 2; exec "$0" "$@"`;
    const failing = run('bash', ['-c', limited, process.execPath, appendMany, path, '6']);
    await assert.rejects(failing, /EFBIG|ENOSPC/);
    const { records, faults: none } = await file.verify();
    assert.deepEqual(none, []);
    assert.ok(records >= 2 && records < 7, `${records} records fit`);
    assert.ok(readFileSync(path, 'utf8').startsWith(whole) && readFileSync(path, 'utf8').endsWith('}\n'));
    await file.append(right());
    assert.deepEqual([(await file.verify()).records, await faults()], [records + 1, []]);
    test.diagnostic(`${records} records`);
  });

  it('rejects where it cannot be written at all', async () => {
    await assert.rejects(recordFile(join(folder, 'none', 'x.jsonl')).append(right()), { code: 'ENOENT' });
  });

  it('erases what is before a day, and can be verified all the same, again and again', async () => {
    const old = () => right({ on: '2026-01-15', until: '2026-07-15' });
    const file = await filled(old(), right(), old(), right());
    const { last } = await file.verify();
    assert.deepEqual(await file.eraseBefore('2026-01-15'), { erased: 0 });
    assert.deepEqual(await file.eraseBefore('2026-01-16'), { erased: 2 });
    assert.equal(readFileSync(path, 'utf8').includes('2026-01-15'), false);
    assert.deepEqual(await file.verify(), { records: 2, erased: 2, faults: [], last });
    await file.append(right());
    assert.deepEqual(await file.eraseBefore('2026-01-16'), { erased: 0 });
    const { records, erased, faults: none } = await file.verify();
    assert.deepEqual([records, erased, none], [3, 2, []]);
    await file.eraseBefore('9999-01-01');
    await file.append(right());
    const then = await file.verify();
    assert.deepEqual([then.records, then.erased, then.faults], [1, 5, []]);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith(`${count}.jsonl.`)),
      [],
    );
  });

  it('erases nothing of what is not whole, nor before what is no day', async () => {
    const file = await filled(right(), right());
    await assert.rejects(file.eraseBefore('2026-02-30'), RangeError);
    appendFileSync(path, 'Rien.\n');
    const before = readFileSync(path, 'utf8');
    await assert.rejects(file.eraseBefore('9999-01-01'), /not whole/);
    assert.equal(readFileSync(path, 'utf8'), before);
  });

  it('loses nothing that is added while it erases', async () => {
    const file = await filled(...Array.from({ length: 20 }, () => right({ on: '2026-01-15' })));
    await Promise.all([run(process.execPath, [appendMany, path, '20']), file.eraseBefore('2026-01-16')]);
    const { records, erased, faults: none } = await file.verify();
    assert.deepEqual([records, erased, none], [20, 20, []]);
  });

  it('is for its owner alone', () => {
    execFileSync(process.execPath, [appendMany, path, '1']);
    assert.match(execFileSync('ls', ['-l', path], { encoding: 'utf8' }), /^-rw-------/);
  });
});
