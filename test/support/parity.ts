import { expect } from '@open-wc/testing';
import { inside } from './consent-elements.js';

/** What differs because a button stands somewhere, not because of how it looks; its box is compared by itself. */
const ofPlace = /origin|^inset|^(top|left|right|bottom|width|height|inline-size|block-size)$/;

function looks(button: HTMLElement): Record<string, string> {
  const style = getComputedStyle(button);
  const names = [...style].filter((name) => !ofPlace.test(name));
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
}

/** The buttons that accept and refuse look alike: every computed style, and their boxes stand in one line (CONFORMITY A4). */
export function expectParity(host: Element): void {
  const accept = inside(host, '[data-action="accept-all"]');
  const refuse = inside(host, '[data-action="refuse-all"]');
  const [one, other] = [looks(accept), looks(refuse)];
  expect(Object.keys(one).length, 'computed styles').to.be.above(100);
  const differing = Object.keys(one).filter((name) => one[name] !== other[name]);
  expect(differing.map((name) => `${name}: ${one[name]} / ${other[name]}`)).to.deep.equal([]);
  const [a, b] = [accept.getBoundingClientRect(), refuse.getBoundingClientRect()];
  expect(a.width).to.be.above(24);
  expect(b.width, 'width').to.be.closeTo(a.width, 0.5);
  expect(b.height, 'height').to.be.closeTo(a.height, 0.5);
  // Above each other where there is no room for both.
  expect(Math.min(Math.abs(b.top - a.top), Math.abs(b.left - a.left)), 'in one line').to.be.below(0.5);
}
