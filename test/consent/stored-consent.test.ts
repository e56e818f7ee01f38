import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeConsent, encodeConsent } from '../../src/consent/stored-consent.js';
import { consent } from '../support/arbitraries.js';

const whole = { v: 1, on: '2026-11-23', choices: { statistics: true }, rev: { statistics: 'k3f9' } };
const stored = (change: object) => encodeURIComponent(JSON.stringify({ ...whole, ...change }));

describe('a stored consent', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(consent, (value) => {
        expect(decodeConsent(encodeConsent(value))).to.deep.equal(value);
      }),
    );
  });

  it('is text that a cookie can hold and any server can read', () => {
    const text = encodeConsent({ on: '2026-11-23', choices: { statistics: true, youtube: false }, rev: {} });
    expect(text).to.match(/^[^\s;,="]+$/);
    expect(JSON.parse(decodeURIComponent(text))).to.deep.equal({
      v: 1,
      on: '2026-11-23',
      choices: { statistics: true, youtube: false },
      rev: {},
    });
  });

  it('is the same text for the same choice, in whatever order it was made', () => {
    const one = encodeConsent({ on: '2026-11-23', choices: { a: true, b: false }, rev: { a: 'x', b: 'y' } });
    const other = encodeConsent({ on: '2026-11-23', choices: { b: false, a: true }, rev: { b: 'y', a: 'x' } });
    expect(one).to.equal(other);
  });

  it('may have a verdict beside it, for who looks for one: it is no part of the consent', () => {
    const value = { on: '2026-11-23', choices: { statistics: true }, rev: {} };
    const text = encodeConsent(value, 'k3f9_1a.2027-05-23');
    expect(text).to.match(/^[^\s;,="]+$/);
    expect(JSON.parse(decodeURIComponent(text))).to.deep.equal({ v: 1, ...value, verdict: 'k3f9_1a.2027-05-23' });
    expect(decodeConsent(text)).to.deep.equal(value);
    expect(encodeConsent(value, undefined)).to.equal(encodeConsent(value));
  });

  it('is read when it is exactly one', () => {
    expect(decodeConsent(stored({}))).to.deep.equal({
      on: '2026-11-23',
      choices: { statistics: true },
      rev: { statistics: 'k3f9' },
    });
    expect(decodeConsent(JSON.stringify(whole))).to.deep.equal(decodeConsent(stored({})));
  });
});

describe('whatever else stands there', () => {
  const nothing: Readonly<Record<string, string | null | undefined>> = {
    'no value': undefined,
    'no item': null,
    'empty text': '',
    'a broken escape': '%E0%A4%A',
    'half a value': stored({}).slice(0, -8),
    'text that is no JSON': 'accepted',
    'JSON of another package': encodeURIComponent('{"statistics":true,"marketing":true}'),
    'JSON that is a boolean': 'true',
    'JSON that is null': 'null',
    'JSON that is a list': encodeURIComponent('[1]'),
    'a version to come': stored({ v: 2 }),
    'a version in quotes': stored({ v: '1' }),
    'no version': stored({ v: undefined }),
    'a day that does not exist': stored({ on: '2026-02-30' }),
    'a time of day': stored({ on: '2026-11-23T10:00:00Z' }),
    'a day as a number': stored({ on: 20261123 }),
    'no choices': stored({ choices: undefined }),
    'choices that are null': stored({ choices: null }),
    'choices in a list': stored({ choices: [true] }),
    'a choice that is a number': stored({ choices: { statistics: 1 } }),
    'a choice in quotes': stored({ choices: { statistics: 'true' } }),
    'a choice that is null': stored({ choices: { statistics: null } }),
    'a choice for no id': stored({ choices: { 'Not an id': true } }),
    'a choice for __proto__': encodeURIComponent(
      JSON.stringify(whole).replace('"statistics":true', '"__proto__":true'),
    ),
    'a revision that is a number': stored({ rev: { statistics: 1 } }),
    'revisions in text': stored({ rev: 'k3f9' }),
    'a revision for __proto__': encodeURIComponent(
      JSON.stringify(whole).replace('"statistics":"k3f9"', '"__proto__":"x"'),
    ),
    'more than a cookie can hold': stored({ rev: { statistics: 'x'.repeat(5000) } }),
  };
  for (const [what, raw] of Object.entries(nothing)) {
    it(`is nothing: ${what}`, () => expect(decodeConsent(raw)).to.be.undefined);
  }

  it('is nothing, whatever text it is, unless it is exactly a consent', () => {
    const json = fc.json().map(encodeURIComponent);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), json), (raw) => {
        expect(decodeConsent(raw)).to.be.undefined;
      }),
      { numRuns: 500 },
    );
  });

  it('is nothing with any one part replaced by what does not belong there', () => {
    const parts = fc.constantFrom('v', 'on', 'choices', 'rev');
    fc.assert(
      fc.property(parts, fc.jsonValue(), (part, value) => {
        const read = decodeConsent(stored({ [part]: value }));
        if (!read) return;
        const type = part === 'choices' ? 'boolean' : 'string';
        if (part === 'v') expect(value).to.equal(1);
        else if (part === 'on') expect(value).to.match(/^\d{4}-\d{2}-\d{2}$/);
        else for (const each of Object.values(value as object)) expect(each).to.be.a(type);
      }),
      { numRuns: 500 },
    );
  });

  it('changes no other object of the page', () => {
    decodeConsent(encodeURIComponent('{"v":1,"on":"2026-11-23","choices":{},"rev":{},"__proto__":{"granted":true}}'));
    expect(({} as Record<string, unknown>)['granted']).to.be.undefined;
  });
});
