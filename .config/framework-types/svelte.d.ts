/** Makes the tags known in Svelte's markup: `import type {} from 'charte-cookies/svelte'`, once, in `src/app.d.ts`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Handlers, Tags } from './tags.js';

type SvelteTags = {
  [Tag in keyof Tags]: HTMLAttributes<Tags[Tag]['element']> &
    Tags[Tag]['props'] &
    Handlers<Tags[Tag]['events']> &
    Handlers<Tags[Tag]['events'], 'on:'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
