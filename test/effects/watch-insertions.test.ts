import { expect } from '@open-wc/testing';
import { watchInsertions } from '../../src/effects/gates/watch-insertions.js';

describe('watching insertions', () => {
  let place: HTMLElement;
  let found: string[];
  let end: (() => void)[];

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
    found = [];
    end = [];
  });

  afterEach(() => {
    for (const each of end) each();
    place.remove();
  });

  /** Notes each `<i>` of what is told, by its id. */
  const note = (root: ParentNode) => {
    const own = root instanceof Element && root.localName === 'i' ? [root] : [];
    for (const { id } of [...own, ...root.querySelectorAll('i')]) found.push(id);
  };
  const watch = (root: Document | ShadowRoot = document) => {
    const stop = watchInsertions(root, note);
    end.push(stop);
    return stop;
  };
  const write = (markup: string, into: ParentNode = place) =>
    into.append(document.createRange().createContextualFragment(markup));
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  let tags = 0;
  const unknownTag = () => `late-${Date.now()}-${++tags}`;
  const define = (tag: string, markup: string) =>
    customElements.define(
      tag,
      class extends HTMLElement {
        connectedCallback() {
          write(markup, this.attachShadow({ mode: 'open' }));
        }
      },
    );

  it('tells of the root at once, and of what is inserted later', async () => {
    write('<i id="there"></i>');
    watch();
    expect(found).to.deep.equal(['there']);
    write('<p><i id="inside"></i></p>text<!-- comment --><i id="itself"></i>');
    await settled();
    expect(found).to.deep.equal(['there', 'inside', 'itself']);
  });

  it('tells of nothing that is gone again', async () => {
    watch();
    write('<i id="gone"></i>');
    place.replaceChildren();
    await settled();
    expect(found).to.deep.equal([]);
  });

  it('looks at the whole root where very much is inserted at once', async () => {
    watch();
    write(Array.from({ length: 100 }, (_, n) => `<i id="n${n}"></i>`).join(''));
    await settled();
    expect(found).to.have.lengthOf(100);
  });

  it('follows the shadow root of what is inserted, and what comes into it', async () => {
    watch();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    write('<i id="inside"></i>', root);
    place.append(host);
    await settled();
    write('<p><i id="later"></i></p>', root);
    await settled();
    expect(found).to.deep.equal(['inside', 'later']);
  });

  it('looks again into the shadow roots, nested ones too, of what was away and comes back', async () => {
    watch();
    const host = document.createElement('div');
    const nested = document.createElement('div');
    nested.attachShadow({ mode: 'open' }).append(document.createElement('b'));
    host.attachShadow({ mode: 'open' });
    place.append(host);
    await settled();
    host.shadowRoot!.append(nested);
    await settled();
    host.remove();
    await settled();
    write('<i id="meanwhile"></i>', nested.shadowRoot!);
    await settled();
    found.splice(0);
    const wrapper = document.createElement('p');
    wrapper.append(host);
    place.append(wrapper);
    await settled();
    expect(found).to.deep.equal(['meanwhile']);
  });

  it('follows the shadow root of an element that is defined later, there from the start or inserted', async () => {
    const [first, second] = [unknownTag(), unknownTag()];
    write(`<p><${first}></${first}></p>`);
    watch();
    write(`<p><${second}></${second}></p>`);
    await settled();
    define(first, '<i id="first"></i>');
    define(second, '<i id="second"></i>');
    await settled();
    expect(found).to.deep.equal(['first', 'second']);
  });

  it('follows the shadow root of an element that the server wrote with one, not defined yet', async () => {
    const tag = unknownTag();
    place.append(document.createElement('p'));
    const host = place.firstElementChild!.appendChild(document.createElement(tag));
    write('<i id="written"></i>', host.attachShadow({ mode: 'open' }));
    watch();
    expect(found).to.deep.equal(['written']);
    await settled();
  });

  it('tells each listener of a root, and ends for each by itself', async () => {
    const other: ParentNode[] = [];
    const stop = watch();
    end.push(watchInsertions(document, (root) => other.push(root)));
    stop();
    stop();
    write('<i id="later"></i>');
    await settled();
    expect(found).to.deep.equal([]);
    expect(other).to.have.lengthOf(2);
  });

  it('ends in shadow roots too, and in elements that are defined later', async () => {
    const tag = unknownTag();
    const stop = watch();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    place.append(host);
    write(`<${tag}></${tag}>`);
    await settled();
    stop();
    write('<i id="inside"></i>', root);
    define(tag, '<i id="late"></i>');
    await settled();
    expect(found).to.deep.equal([]);
  });
});
