import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { pageConsent } from '../../src/store.js';

/** What a stories file exports, as far as these tests need it: CSF 3 with templates. */
export interface StoriesFile {
  readonly default: { readonly title: string; readonly args?: object };
  readonly [name: string]: unknown;
}

interface Story {
  readonly args?: object;
  readonly render: (args: object) => TemplateResult;
  readonly play?: (context: { canvasElement: HTMLElement }) => unknown;
}

/** The names of the stories in a file. */
export function storyNames(file: StoriesFile): readonly string[] {
  return Object.keys(file).filter((name) => name !== 'default');
}

/** Shows a story as Storybook would to a visitor who has not chosen yet. */
export async function mount(file: StoriesFile, name: string): Promise<HTMLElement> {
  const { args, render, play } = file[name] as Story;
  pageConsent().reset();
  const root = await fixture<HTMLElement>(html`<div>${render({ ...file.default.args, ...args })}</div>`);
  await settled(root);
  await play?.({ canvasElement: root });
  await settled(root);
  expect(isShown(root), 'there is something to see').to.equal(true);
  return root;
}

/** Waits until elements, and those inside them, have rendered, and nothing moves any more. */
async function settled(root: HTMLElement): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await Promise.all(deep(root).map((element) => (element as Partial<LitElement>).updateComplete));
    await nextFrame();
  }
  for (const element of deep(root)) for (const animation of element.getAnimations()) animation.finish();
}

/** All elements below a root, in open shadow roots too. */
function deep(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...deep(element.shadowRoot)] : [element],
  );
}

/** Whether anything has a size that a visitor could see. */
function isShown(root: HTMLElement): boolean {
  return deep(root).some((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1;
  });
}
