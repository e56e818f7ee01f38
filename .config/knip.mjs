/** What is written and never used: files, exports, packages. */
export default {
  entry: [
    'src/*.ts',
    '.config/rollup/*.mjs',
    '.config/size-limit.mjs',
    '.config/custom-elements-manifest.config.mjs',
    '.scripts/*.mjs',
    'stories/**/*.mdx',
    'stories/portal/**/*.{js,mjs}',
    'stories/recipes/**/*.mjs',
    'test/**/*.test.{ts,mjs}',
    'test/web-test-runner.config.mjs',
    // Named in strings: by the build, by pages of tests, by the pictures.
    'src/boot/load-part.ts',
    'src/workshop/open-workshop.ts',
    'test/fixtures/late.mjs',
    'test/support/{fresh-storage,stray-errors}.ts',
    'test/visual/page.ts',
  ],
  project: ['{src,stories,test}/**/*.{ts,mjs,mdx}', '{.config,.scripts,.storybook}/**/*.{ts,mjs}'],
  ignore: ['dist/**', 'src/i18n/generated/**', 'test/frameworks/apps/**'],
  // Read by translators' tools alone.
  ignoreFiles: ['src/elements/plural-forms.ts'],
  ignoreDependencies: [
    // Run or read by their path.
    '@custom-elements-manifest/analyzer',
    '@jackolope/lit-analyzer',
    '@lit/localize-tools',
    '@sparticuz/chromium',
    'dompurify',
    'mootools',
    '@duckduckgo/autoconsent',
    // Comes with the test runner, which carries a certificate in it.
    '@web/dev-server-core',
  ],
  // Of the system, and only where there is no screen.
  ignoreBinaries: ['Xvfb', 'php'],
  // The parts of an exported type have names.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // As pages of tests have them, from the root of a site.
  ignoreUnresolved: ['/src/boot/page-consent.ts', '/cdn/ask.js'],
  compilers: {
    // Only at its head: what else looks like imports is shown as an example.
    mdx: (text) => /^(?:import .*\n)*/.exec(text)[0],
  },
};
