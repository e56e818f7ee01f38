import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import noUnlistedWords from './eslint/no-unlisted-words.mjs';

export default defineConfig(
  { ignores: ['dist/', '.build-*/', '.cache/', 'coverage/', 'storybook-static/', 'src/i18n/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    ...lit['flat/recommended'],
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    ...wc['flat/best-practice'],
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    ...litA11y.configs.recommended,
  },
  {
    // A list without bullets is no list for VoiceOver unless it says so.
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    // The library tells an integrator about a fault by a warning; it logs nothing else.
    files: ['src/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    files: ['src/elements/**/*.ts'],
    plugins: { house: { rules: { 'no-unlisted-words': noUnlistedWords } } },
    rules: { 'house/no-unlisted-words': 'error' },
  },
  {
    // Chai's assertions are expressions; tests listen to what the console is told.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', 'no-console': 'off' },
  },
  {
    // Added to frameworks' own interfaces, which may not be there.
    files: ['.config/framework-types/*.d.ts'],
    rules: {
      '@typescript-eslint/ban-ts-comment': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    // Run in pages: plain browser scripts, and functions that are handed over to a page.
    files: ['stories/portal/**/*.js', 'test/frameworks/apps/**/*.js', 'test/**/*.mjs', '.scripts/sheets/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { 'no-console': 'off' },
  },
);
