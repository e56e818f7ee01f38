import { testBuilds } from './test-builds.mjs';

testBuilds({
  'webpack 5': {
    command: 'webpack-cli/bin/cli.js',
    args: ['--mode', 'production', '--entry', './main.js', '--stats', 'errors-warnings'],
    says: 'webpack compiled successfully',
    loading: 'defer',
  },
});
