import { executeServerCommand } from '@web/test-runner-commands';

export interface MediaFeatures {
  readonly media?: 'print';
  readonly 'prefers-color-scheme'?: 'dark' | 'light';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  readonly 'forced-colors'?: 'active';
}

/** Emulates media features until the end of the test. Only Chromium can. */
export async function emulate(features: MediaFeatures): Promise<void> {
  isEmulating = true;
  await executeServerCommand('media-features', features);
}

let isEmulating = false;

afterEach(async () => {
  if (!isEmulating) return;
  isEmulating = false;
  await executeServerCommand('media-features', {});
});
