import vue from '@vitejs/plugin-vue';
import { svelte } from '@sveltejs/vite-plugin-svelte';

const tags = (tag) => tag.startsWith('cookie-');
const pages = ['react', 'react-ssr', 'vue', 'vue-ssr', 'svelte', 'svelte-ssr'];

// Builds for development: there, frameworks say each word that a server and a page do not agree on.
export default ({ isSsrBuild }) => ({
  mode: 'development',
  base: '/vite/',
  plugins: [vue({ template: { compilerOptions: { isCustomElement: tags } } }), svelte()],
  define: { 'process.env.NODE_ENV': '"development"' },
  build: {
    minify: false,
    outDir: isSsrBuild ? 'server' : 'dist',
    rollupOptions: {
      input: isSsrBuild
        ? Object.fromEntries(['react', 'vue', 'svelte'].map((name) => [name, `${name}-ssr/server.js`]))
        : pages.map((name) => `${name}/index.html`),
    },
  },
});
