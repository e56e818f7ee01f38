import { createRequire } from 'node:module';

/** The version of the package that runs. */
export function packageVersion(): string {
  const { version } = createRequire(import.meta.url)('charte-cookies/package.json') as { version: string };
  return version;
}
