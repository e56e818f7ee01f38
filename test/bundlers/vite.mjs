/** One of the Vite versions that package.json names, as `vite build` runs it. */
export const vite = (version) => ({
  command: `vite${version}/bin/vite.js`,
  args: ['build', '--logLevel', 'warn'],
  loading: 'type="module"',
  makesPage: true,
});
