/** Makes the tags known in Vue's templates: `import type {} from 'charte-cookies/vue'`, once, anywhere in the project. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Tags } from './tags.js';

type Tag<T extends { element: unknown; props: object; events: object }> = new () => T['element'] & {
  $props: HTMLAttributes & T['props'] & PublicProps;
  $emit: EmitFn<{ [Name in keyof T['events']]: (event: T['events'][Name]) => void }>;
};

type VueTags = { [Name in keyof Tags]: Tag<Tags[Name]> };

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
