import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Consent } from '../../src/consent/consent.js';
import { decide, resolveConsent } from '../../src/consent/consent.js';
import type { Declaration } from '../../src/declaration/declaration.js';
import { optionalCategories, servicesOf } from '../../src/declaration/declaration.js';
import { revision } from '../../src/declaration/revision.js';
import * as arbitraries from '../support/arbitraries.js';
import { byId, declared, declaredPlain } from '../support/fixtures.js';

const first = '2026-05-01';
const later = '2026-11-23';
const plain = declaredPlain();
const all = { statistics: true, embeds: true };

/** What was decided on a day under a declaration. */
function decided(choices: Record<string, boolean>, declaration = plain, before?: Consent, on = first): Consent {
  return decide(before, declaration, choices, on);
}

describe('weigh', () => {
  it('leaves everything undecided, asked and shut before there is a decision', () => {
    const { states, grants, pending } = resolveConsent(undefined, plain);
    expect(pending).to.deep.equal(['statistics', 'embeds']);
    expect(states).to.deep.equal({
      necessary: 'granted',
      session: 'granted',
      statistics: 'undecided',
      counter: 'undecided',
      heatmap: 'undecided',
      embeds: 'undecided',
      video: 'undecided',
    });
    expect(grants).to.deep.equal({
      necessary: true,
      session: true,
      statistics: false,
      counter: false,
      heatmap: false,
      embeds: false,
      video: false,
    });
  });

  it('lets a category’s choice hold for its services', () => {
    const { states, grants, pending } = resolveConsent(decided({ statistics: true, embeds: false }), plain);
    expect(pending).to.deep.equal([]);
    expect(states).to.include({ statistics: 'granted', counter: 'granted', heatmap: 'granted', embeds: 'refused' });
    expect(grants).to.include({ statistics: true, counter: true, heatmap: true, embeds: false, video: false });
  });

  it('lets an exception stand beside its category, which is mixed then', () => {
    const { states, grants, pending } = resolveConsent(decided({ ...all, heatmap: false }), plain);
    expect(pending).to.deep.equal([]);
    expect(states).to.include({ statistics: 'mixed', counter: 'granted', heatmap: 'refused' });
    expect(grants).to.include({ statistics: true, counter: true, heatmap: false });
    const other = resolveConsent(decided({ statistics: false, embeds: false, counter: true }), plain);
    expect(other.states).to.include({ statistics: 'mixed', counter: 'granted', heatmap: 'refused' });
    expect(other.grants).to.include({ statistics: false, counter: true, heatmap: false });
  });

  it('goes on asking for a category of which one service alone is decided', () => {
    const { states, grants, pending } = resolveConsent(decided({ counter: true }), plain);
    expect(pending).to.deep.equal(['statistics', 'embeds']);
    expect(states).to.include({ statistics: 'undecided', counter: 'granted', heatmap: 'undecided' });
    expect(grants).to.include({ statistics: false, counter: true, heatmap: false });
  });

  it('never lets a stored value refuse or grant what is required', () => {
    const forged = { on: first, choices: { necessary: false, session: false }, rev: { necessary: '' } };
    expect(resolveConsent(forged, plain).grants).to.include({ necessary: true, session: true });
  });

  it('comes to nothing before a declaration is known, whatever was decided', () => {
    const nothing = { states: {}, grants: {}, pending: [], optedOut: [] };
    expect(resolveConsent(decided({ statistics: true, embeds: false, heatmap: false }), undefined)).to.deep.equal(
      nothing,
    );
    expect(resolveConsent(decided(all), undefined, ['embeds'])).to.deep.equal(nothing);
    expect(resolveConsent(undefined, undefined)).to.deep.equal(nothing);
  });

  it('grants nothing by a choice without the revision that it was an answer to', () => {
    const { choices, rev } = decided(all);
    expect(resolveConsent({ on: first, choices, rev: {} }, plain).pending).to.deep.equal(['statistics', 'embeds']);
    const swapped = { statistics: rev['embeds']!, embeds: rev['statistics']! };
    expect(resolveConsent({ on: first, choices, rev: swapped }, plain).pending).to.deep.equal(['statistics', 'embeds']);
  });

  it('takes no service’s choice for another’s whose id begins alike', () => {
    const named = declaredPlain(({ services }) => {
      byId(services, 'counter').id = 'tube';
      byId(services, 'heatmap').id = 'tube-premium';
    });
    const { grants } = resolveConsent(decided({ 'tube-premium': true }, named), named);
    expect(grants).to.include({ 'tube-premium': true, tube: false });
  });

  describe('for an exempt category', () => {
    const declaration = declared();

    it('is on until the visitor objects, and asks nothing', () => {
      const { states, grants, pending } = resolveConsent(undefined, declaration);
      expect(states).to.include({ audience: 'granted', tally: 'granted' });
      expect(grants).to.include({ audience: true, tally: true });
      expect(pending).to.deep.equal(['statistics', 'embeds']);
    });

    it('is off after an objection', () => {
      const { states, grants, pending } = resolveConsent(decided({ audience: false }, declaration), declaration);
      expect(states).to.include({ audience: 'refused', tally: 'refused' });
      expect(grants).to.include({ audience: false, tally: false });
      expect(pending).to.deep.equal(['statistics', 'embeds']);
    });

    it('keeps the objection through every revision, as nobody is asked again', () => {
      const consent = decided({ audience: false, ...all }, declaration);
      const revised = declared(({ services }) => (byId(services, 'tally').hosts = ['tally.example']));
      expect(resolveConsent(consent, revised).grants).to.include({ audience: false, tally: false });
      const kept = decide(consent, revised, { embeds: false }, later);
      expect(resolveConsent(kept, revised).grants).to.include({ audience: false, tally: false });
    });

    it('asks once it is exempt no longer, whatever was said before', () => {
      const consent = decided({ audience: true, ...all }, declaration);
      const strict = declared(({ categories }) => delete byId(categories, 'audience').exempt);
      expect(resolveConsent(consent, strict).pending).to.deep.equal(['audience']);
      expect(resolveConsent(consent, strict).grants).to.include({ audience: false, tally: false });
    });
  });

  describe('for a category that the browser objects to', () => {
    const declaration = declared();

    it('refuses what is undecided, and does not ask', () => {
      const { states, grants, pending, optedOut } = resolveConsent(undefined, plain, ['embeds']);
      expect(optedOut).to.deep.equal(['embeds']);
      expect(pending).to.deep.equal(['statistics']);
      expect(states).to.include({ embeds: 'refused', video: 'refused', statistics: 'undecided' });
      expect(grants).to.include({ embeds: false, video: false });
    });

    it('refuses again what must be asked again', () => {
      const revised = declaredPlain(({ services }) => (byId(services, 'video').hosts = ['video.example']));
      const { states, pending, optedOut } = resolveConsent(decided(all), revised, ['embeds']);
      expect(states).to.include({ statistics: 'granted', embeds: 'refused' });
      expect({ pending, optedOut }).to.deep.equal({ pending: [], optedOut: ['embeds'] });
    });

    it('lets an explicit choice win, for the category or for one service', () => {
      for (const choice of [true, false]) {
        const { grants, optedOut } = resolveConsent(decided({ embeds: choice }), plain, ['embeds']);
        expect(grants).to.include({ embeds: choice, video: choice });
        expect(optedOut).to.deep.equal([]);
      }
      const { states, optedOut } = resolveConsent(decided({ counter: true }), plain, ['statistics']);
      expect(states).to.include({ statistics: 'mixed', counter: 'granted', heatmap: 'refused' });
      expect(optedOut).to.deep.equal(['statistics']);
    });

    it('switches off what is exempt, never what is required, and knows nothing of what is not declared', () => {
      const { grants, optedOut } = resolveConsent(undefined, declaration, ['necessary', 'audience', 'chat']);
      expect(grants).to.include({ necessary: true, session: true, audience: false, tally: false });
      expect(optedOut).to.deep.equal(['audience']);
    });

    it('never grants anything', () => {
      const ids = fc.subarray(['necessary', 'audience', 'statistics', 'embeds']);
      const choices = fc.dictionary(
        fc.constantFrom('audience', 'statistics', 'embeds', 'heatmap', 'video'),
        fc.boolean(),
      );
      fc.assert(
        fc.property(ids, choices, (objections, decision) => {
          const consent = decided({ ...decision }, declaration);
          const without = resolveConsent(consent, declaration).grants;
          const { grants } = resolveConsent(consent, declaration, objections);
          for (const id of Object.keys(grants)) expect(grants[id] && !without[id], id).to.be.false;
        }),
      );
    });
  });

  it('grants nothing that nobody granted: under any declaration, by any stored value', () => {
    fc.assert(
      fc.property(arbitraries.declaration, arbitraries.consent, (declaration, consent) => {
        const { grants } = resolveConsent(consent, declaration);
        for (const category of optionalCategories(declaration)) {
          if (category.exempt) continue;
          const isAnswer = consent.rev[category.id]?.includes(revision(declaration, category)) === true;
          for (const { id } of [category, ...servicesOf(declaration, category.id)]) {
            if (!isAnswer) expect(grants[id], id).to.be.false;
          }
        }
      }),
    );
  });
});

describe('decide', () => {
  it('writes the choice of each category and what was asked, and no exception that is none', () => {
    expect(decided(all)).to.deep.equal({
      on: first,
      choices: { statistics: true, embeds: true },
      rev: {
        statistics: revision(plain, byId(plain.categories, 'statistics')),
        embeds: revision(plain, byId(plain.categories, 'embeds')),
      },
    });
    expect(decided({ ...all, counter: true }).choices).to.deep.equal(all);
  });

  it('makes one choice of services that all say the same', () => {
    expect(decided({ counter: true, heatmap: true }).choices).to.deep.equal({ statistics: true });
    expect(decided({ statistics: true, counter: false, heatmap: false }).choices).to.deep.equal({ statistics: false });
    expect(decided({ video: true }).choices).to.deep.equal({ embeds: true });
  });

  it('replaces a category’s exceptions by the category’s new choice', () => {
    const before = decided({ ...all, heatmap: false });
    expect(decided({ statistics: true }, plain, before).choices).to.deep.equal(all);
  });

  it('dates a decision on everything today', () => {
    const before = decided(all);
    expect(decide(before, plain, { statistics: false, embeds: false }, later).on).to.equal(later);
    expect(decide(undefined, plain, { statistics: false, embeds: false }, later).on).to.equal(later);
  });

  it('keeps the date of the whole when one part is decided, so that nothing is prolonged', () => {
    const before = decided(all);
    const after = decide(before, plain, { embeds: false }, later);
    expect(after.on).to.equal(first);
    expect(after.choices).to.deep.equal({ statistics: true, embeds: false });
    expect(decide(before, plain, { heatmap: false }, later).on).to.equal(first);
  });

  it('dates the first part today', () => {
    expect(decide(undefined, plain, { video: true }, later).on).to.equal(later);
  });

  it('does not revive what must be asked again', () => {
    const before = decided(all);
    const revised = declaredPlain(({ services }) => (byId(services, 'counter').provider = 'other'));
    const after = decide(before, revised, { embeds: false }, later);
    expect(after.choices).to.deep.equal({ embeds: false });
    expect(resolveConsent(after, revised).pending).to.deep.equal(['statistics']);
  });

  it('keeps what was decided on another page by a part, and drops it by the whole', () => {
    const before: Consent = { on: first, choices: { chat: true, desk: false }, rev: { chat: 'aaaa' } };
    const part = decide(before, plain, { embeds: true }, later);
    expect(part.choices).to.deep.equal({ chat: true, desk: false, embeds: true });
    expect(part.rev).to.include({ chat: 'aaaa' });
    const whole = decide(before, plain, all, later);
    expect(whole.choices).to.deep.equal(all);
    expect(whole.rev).to.have.all.keys('statistics', 'embeds');
  });

  it('writes nothing for what is required', () => {
    expect(decided({ necessary: false, ...all }).choices).to.deep.equal(all);
  });

  it('is what is granted afterwards: everything by everything, nothing by nothing', () => {
    fc.assert(
      fc.property(arbitraries.declaration, fc.boolean(), (declaration, choice) => {
        const ids = optionalCategories(declaration).map(({ id }) => id);
        const consent = decide(undefined, declaration, Object.fromEntries(ids.map((id) => [id, choice])), later);
        const { grants, states, pending } = resolveConsent(consent, declaration);
        expect(pending).to.deep.equal([]);
        for (const id of ids) {
          for (const each of [id, ...servicesOf(declaration, id).map((service) => service.id)]) {
            expect(grants[each]).to.equal(choice);
            expect(states[each]).to.equal(choice ? 'granted' : 'refused');
          }
        }
      }),
    );
  });

  it('takes every decision at its word, service by service', () => {
    fc.assert(
      fc.property(
        arbitraries.declaration,
        fc.infiniteStream(fc.option(fc.boolean(), { nil: undefined })),
        (value, dice) => {
          const ids = optionalCategories(value).flatMap(({ id }) => servicesOf(value, id).map((service) => service.id));
          const choices = ids
            .map((id) => [id, dice.next().value] as const)
            .filter(([, choice]) => choice !== undefined);
          const decision = Object.fromEntries(choices) as Record<string, boolean>;
          const { grants } = resolveConsent(decide(undefined, value, decision, later), value);
          for (const [id, choice] of Object.entries(decision)) expect(grants[id]).to.equal(choice);
        },
      ),
    );
  });
});

/** A declaration is a value: deciding by it changes nothing in it. */
describe('a declaration', () => {
  it('is left as it was', () => {
    const text = JSON.stringify(plain);
    resolveConsent(decided({ ...all, heatmap: false }), plain satisfies Declaration);
    expect(JSON.stringify(plain)).to.equal(text);
  });
});
