import { expect } from '@open-wc/testing';
import { eagerElements } from '../../src/debug/eager-templates.js';

/** What is found in a template, by its address. */
function eager(markup: string): string[] {
  const template = document.createElement('template');
  template.content.append(document.createRange().createContextualFragment(markup));
  return eagerElements(template).map((each) =>
    ['src', 'srcset', 'href', 'poster'].map((n) => each.getAttribute(n)).join(''),
  );
}

describe('what a browser asks for although a template holds it', () => {
  it('is pictures and posters, wherever they stand', () => {
    expect(
      eager('<img alt="" src="1"><div><picture><source srcset="2"></picture></div><video poster="3"></video>'),
    ).to.eql(['1', '2', '3']);
  });

  it('is scripts and styles that follow something to see', () => {
    expect(eager('<p>text</p><script src="1"></script><div><link rel="stylesheet" href="2"></div>')).to.eql(['1', '2']);
    expect(eager(' <script src="1"></script> <link rel="stylesheet" href="2"><p>text</p>')).to.eql([]);
  });

  it('is nothing that is held back, frames, or pictures that wait to be scrolled to', () => {
    expect(eager('<img alt="" data-src="1"><iframe title="x" src="2"></iframe><video data-poster="3"></video>')).to.eql(
      [],
    );
    expect(eager('<p></p><script data-src="1"></script><img alt="" loading="lazy" src="2">')).to.eql([]);
  });
});
