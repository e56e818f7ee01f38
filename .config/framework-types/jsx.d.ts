/**
 * Makes the tags known in JSX: `import type {} from 'charte-cookies/jsx'`, once, anywhere in the project. React 19, Preact, Solid, Qwik,
 * Stencil and Hono; what is not installed is passed over.
 */
import type { Handlers, Tags } from './tags.js';

// @ts-ignore React's own attributes, where React is installed
type ReactAttributes<T> = import('react').DetailedHTMLProps<import('react').HTMLAttributes<T>, T>;
// @ts-ignore Preact's, where that is
type PreactAttributes<T extends EventTarget> = import('preact').HTMLAttributes<T>;
// @ts-ignore Solid's, where that is
type SolidAttributes<T> = import('solid-js').JSX.HTMLAttributes<T>;

/** What each of the others takes. */
interface PlainAttributes<T> {
  children?: any;
  class?: string | undefined;
  className?: string | undefined;
  dir?: string | undefined;
  exportparts?: string | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  key?: string | number | null | undefined;
  lang?: string | undefined;
  part?: string | undefined;
  ref?: ((element: T) => void) | { current: T | null } | T | undefined;
  slot?: string | undefined;
  style?: any;
  title?: string | undefined;
}

type Own<Tag extends keyof Tags> = Tags[Tag]['props'] & Handlers<Tags[Tag]['events']>;

type ReactTags = { [Tag in keyof Tags]: ReactAttributes<Tags[Tag]['element']> & Own<Tag> };
type PreactTags = { [Tag in keyof Tags]: PreactAttributes<Tags[Tag]['element']> & Own<Tag> };
type PlainTags = { [Tag in keyof Tags]: PlainAttributes<Tags[Tag]['element']> & Own<Tag> };
type SolidTags = {
  [Tag in keyof Tags]: Omit<SolidAttributes<Tags[Tag]['element']>, keyof Own<Tag>> &
    Own<Tag> & {
      [Name in keyof Tags[Tag]['props'] & string as `prop:${Name}`]?: Tags[Tag]['props'][Name];
    } & Handlers<Tags[Tag]['events'], 'on:'>;
};

/** Tokens may stand in `style`. */
interface Tokens {
  [token: `--cookie-${string}`]: string | number | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
  interface CSSProperties extends Tokens {}
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}

declare module '@builder.io/qwik' {
  namespace JSX {
    interface IntrinsicElements extends PlainTags {}
  }
}

declare module '@stencil/core' {
  namespace JSX {
    interface IntrinsicElements extends PlainTags {}
  }
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements extends PlainTags {}
  }
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends PlainTags {}
  }
}
