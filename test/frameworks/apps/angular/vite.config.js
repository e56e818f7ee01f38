// Compiled in the browser: what a template becomes there is the same, and no command of Angular's is needed.
export default {
  base: '/angular/',
  oxc: { decorator: { legacy: true } },
};
