/**
 * `vite build`, by one of the versions that package.json names. Each has a test file of its own: a busy machine needs long for
 * one.
 */
export const vite = (version) => ({
  command: `vite${version}/bin/vite.js`,
  args: ['build', '--logLevel', 'warn'],
  loading: 'type="module"',
  makesPage: true,
});
