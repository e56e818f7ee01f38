import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchesPattern, patternFault } from '../../src/declaration/cookie-pattern.js';

/** What a star means, said as slowly and plainly as can be. */
function starsByHand(pattern: string, name: string): boolean {
  if (pattern === '') return name === '';
  if (pattern[0] !== '*') return name[0] === pattern[0] && starsByHand(pattern.slice(1), name.slice(1));
  return Array.from({ length: name.length + 1 }, (_, i) => name.slice(i)).some((rest) =>
    starsByHand(pattern.slice(1), rest),
  );
}

describe('matchesPattern', () => {
  it('matches an exact name, case included, and no name that merely contains it', () => {
    expect(matchesPattern('sessionid', 'sessionid')).to.be.true;
    for (const name of ['Sessionid', 'sessionid2', 'my_sessionid', 'session', '']) {
      expect(matchesPattern('sessionid', name), name).to.be.false;
    }
  });

  it('lets a star stand for anything, nothing too', () => {
    expect(matchesPattern('_pk_*', '_pk_id.1.1fff')).to.be.true;
    expect(matchesPattern('_pk_*', '_pk_')).to.be.true;
    expect(matchesPattern('*_gid', 'x_gid')).to.be.true;
    expect(matchesPattern('a*b*c', 'abc')).to.be.true;
    expect(matchesPattern('*', '')).to.be.true;
    expect(matchesPattern('_pk_*', 'x_pk_id')).to.be.false;
    expect(matchesPattern('ab*ba', 'aba')).to.be.false;
  });

  it('takes every other character of a name as it stands', () => {
    expect(matchesPattern('a.b', 'axb')).to.be.false;
    expect(matchesPattern('a.b*', 'a.b(c)')).to.be.true;
    expect(matchesPattern('[a]+$', '[a]+$')).to.be.true;
  });

  it('agrees with a slow and plain reading of stars', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '_'), maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '_', '*'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(pattern, letters, (stars, name) => {
        expect(matchesPattern(stars, name)).to.equal(starsByHand(stars, name));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds what stars were put into', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9_.-]{1,20}$/), fc.nat(), fc.nat(), (name, from, length) => {
        const at = from % name.length;
        expect(matchesPattern(`${name.slice(0, at)}*${name.slice(at + length)}`, name)).to.be.true;
      }),
    );
  });

  it('runs a regular expression on the whole name', () => {
    expect(matchesPattern('/^_ga(_[A-Z0-9]+)?$/', '_ga')).to.be.true;
    expect(matchesPattern('/^_ga(_[A-Z0-9]+)?$/', '_ga_X1Y2')).to.be.true;
    expect(matchesPattern('/^_ga(_[A-Z0-9]+)?$/', '_gat')).to.be.false;
    expect(matchesPattern('/^_ga(_[A-Z0-9]+)?$/', 'my_ga')).to.be.false;
  });

  it('anchors every alternative of a regular expression, so that one service never reaches another’s cookies', () => {
    expect(matchesPattern('/^_ga|_gid$/', '_ga')).to.be.true;
    expect(matchesPattern('/^_ga|_gid$/', '_gid')).to.be.true;
    expect(matchesPattern('/^_ga|_gid$/', '_gallery')).to.be.false;
    expect(matchesPattern('/^_ga|_gid$/', 'my_gid')).to.be.false;
  });

  it('matches nothing by a pattern that cannot be used', () => {
    for (const pattern of ['', 'a b', '/^(a+)+$/', '/a/', '/^(?!x)$/']) {
      expect(matchesPattern(pattern, 'a'), pattern).to.be.false;
      expect(matchesPattern(pattern, pattern), pattern).to.be.false;
    }
  });
});

describe('patternFault', () => {
  it('finds none in names, stars and anchored expressions', () => {
    const patterns = [
      'sessionid',
      '_pk_*',
      '__Host-sid',
      'données',
      '/^_ga(_[A-Z0-9]+)?$/',
      '/^_pk_(id|ses|ref)\\.[0-9]+\\.[0-9a-f]{4}$/',
      '/^_hjSession_\\d{5,}$/',
      '/^a\\(b\\)\\*$/',
      '/^[+*{}()|]+$/',
      '/^\\p{L}+$/',
    ];
    for (const pattern of patterns) expect(patternFault(pattern), pattern).to.be.undefined;
  });

  it('finds one in a name that no cookie can have', () => {
    for (const name of ['', ' ', 'a b', 'a;b', 'a,b', 'a=b', 'a\n']) {
      expect(patternFault(name), JSON.stringify(name)).to.equal('pattern-name');
    }
  });

  it('asks for both anchors', () => {
    for (const pattern of ['/', '//', '/a/', '/^a/', '/a$/', '/^a$', '/^a$/i']) {
      expect(patternFault(pattern), pattern).to.equal('pattern-anchors');
    }
  });

  it('refuses an end that only looks like an anchor', () => {
    expect(patternFault('/^a\\$/')).to.equal('pattern');
  });

  it('refuses what is no regular expression', () => {
    for (const pattern of ['/^($/', '/^[$/', '/^a{2,1}$/', '/^)$/', '/^*$/', '/^a{$/']) {
      expect(patternFault(pattern), pattern).to.be.a('string');
    }
  });

  it('refuses back-references, look-arounds and group flags', () => {
    for (const pattern of [
      '/^(a)\\1$/',
      '/^(?<x>a)\\k<x>$/',
      '/^(?=a)a$/',
      '/^(?!b)a$/',
      '/^(?<=a)b$/',
      '/^(?i:a)$/',
    ]) {
      expect(patternFault(pattern), pattern).to.equal('pattern-forms');
    }
  });

  it('refuses repeated groups', () => {
    for (const pattern of ['/^(a+)+$/', '/^(a|a)*$/', '/^(a?){30}$/', '/^((a)b){2,}$/', '/^(a|aa)+$/']) {
      expect(patternFault(pattern), pattern).to.equal('pattern-groups');
    }
  });

  it('refuses an expression that is longer than any name needs', () => {
    expect(patternFault(`/^${'a'.repeat(300)}$/`)).to.equal('pattern-length');
  });

  it('refuses what leaves too many ways to try', () => {
    const patterns = [
      '/^.*.*.*.*$/',
      '/^a+a+a+a+b$/',
      `/^${'a?'.repeat(40)}${'a'.repeat(40)}$/`,
      `/^${'a?'.repeat(21)}a{21}b$/`,
      `/^${'(a|a)'.repeat(21)}b$/`,
      `/^${'(a|a)'.repeat(30)}$/`,
      `/^${'a{0,50}'.repeat(12)}$/`,
      `/^${'((a|b|a)|a)'.repeat(12)}$/`,
    ];
    for (const pattern of patterns) expect(patternFault(pattern), pattern).to.equal('pattern-ways');
  });
});

describe('a hostile cookie', () => {
  const name = `${'a'.repeat(4000)}!`;
  // Each is about the worst that is let through: refused or not, the page must not stand still.
  const patterns = [
    `${'a*'.repeat(90)}b`,
    `${'*a'.repeat(1000)}*b`,
    '/^.*.*.*$/',
    '/^a*a*a*b$/',
    '/^a+a+a+b$/',
    '/^(a+)+$/',
    '/^(a|aa)+$/',
    '/^(a*a*)?a*b$/',
    `/^${'a?'.repeat(21)}${'a'.repeat(21)}b$/`,
    `/^${'a?'.repeat(16)}a{16,}b$/`,
    `/^${'a?'.repeat(21)}a{21}b$/`,
    `/^${'(a|a)'.repeat(21)}b$/`,
    `/^${'(a|a)'.repeat(38)}b$/`,
    `/^${'a?'.repeat(66)}${'a'.repeat(66)}$/`,
    `/^${'a{0,99}'.repeat(3)}b$/`,
    `/^${'a{0,99}'.repeat(20)}b$/`,
    `/^${'\\w{1,128}'.repeat(3)}$/`,
  ];
  const names = [name, 'a'.repeat(4000), `${'a'.repeat(127)}!`, 'a'.repeat(65), `${'a'.repeat(30)}!`];
  for (const pattern of patterns) {
    it(`does not hold the page up: ${pattern.slice(0, 30)}`, () => {
      const start = performance.now();
      for (const each of names) matchesPattern(pattern, each);
      expect(performance.now() - start).to.be.below(2000);
    });
  }
});
