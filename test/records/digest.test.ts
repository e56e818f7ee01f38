import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { canonicalJson } from '../../src/records/canonical-json.js';
import { sha256 } from '../../src/records/sha256.js';

const digestOf = async (text: string) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

describe('A17: the digest of a declaration', () => {
  it('is SHA-256, of texts of every length', async () => {
    for (let length = 0; length < 200; length++) {
      const text = 'é'.repeat(length % 3) + 'x'.repeat(length);
      expect(sha256(text), text).to.equal(await digestOf(text));
    }
    const long = '🎬'.repeat(20_000);
    expect(sha256(long)).to.equal(await digestOf(long));
  });

  it('is of the same text, in whichever order the keys stand', () => {
    expect(canonicalJson({ b: [1, true, null, undefined], a: { d: 'x', c: undefined } })).to.equal(
      '{"a":{"d":"x"},"b":[1,true,null,null]}',
    );
    expect(canonicalJson({ a: 1, b: 2 })).to.equal(canonicalJson({ b: 2, a: 1 }));
  });

  it('is of JSON that says the same as the browser’s own', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        expect(JSON.parse(canonicalJson(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(text)).to.equal(JSON.stringify(text));
      }),
    );
    expect(canonicalJson('\ud800 \u0000\u001f')).to.equal('"\\ud800 \\u0000\\u001f"');
  });
});
