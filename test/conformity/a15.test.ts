import { expect } from '@open-wc/testing';
import type { DeclarationError } from '../../src/declaration/check/declaration-error.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import { announced, inside, preferences, settled, storeOf } from '../support/consent-elements.js';
import { byId, draft } from '../support/fixtures.js';
import type { Draft } from '../support/fixtures.js';

/** The paths of the faults that a change makes in a small site whose `audience` is exempt. */
function faultsAfter(change: (draft: Draft) => void): string[] {
  const value = draft();
  change(value);
  try {
    readDeclaration(value);
    return [];
  } catch (error) {
    return (error as DeclarationError).faults.map(({ path }) => path);
  }
}

const at = (field: string) => [`$.services[1].cookies[0].${field}`];
const tally = (value: Draft) => byId(value.services, 'tally').cookies[0]!;

describe('A15: what needs no consent says why, lasts 13 months at most, and can be objected to', () => {
  it('takes an exempt category that says why, with cookies of 13 months', () => {
    expect(faultsAfter((value) => (tally(value).duration = 'P13M'))).to.deep.equal([]);
    expect(faultsAfter((value) => (tally(value).duration = 'P1Y1M'))).to.deep.equal([]);
    expect(faultsAfter((value) => (tally(value).duration = 'session'))).to.deep.equal([]);
  });

  it('refuses an exempt category that does not say why', () => {
    expect(faultsAfter((value) => delete byId(value.categories, 'audience').justification)).to.deep.equal([
      '$.categories[1].justification',
    ]);
  });

  it('refuses a required category that does not say why, but for the well-known one', () => {
    expect(faultsAfter((value) => (byId(value.categories, 'embeds').required = true))).to.deep.equal([
      '$.categories[3].justification',
    ]);
    expect(faultsAfter((value) => (byId(value.categories, 'necessary').required = true))).to.deep.equal([]);
  });

  it('refuses exempt cookies that last longer, or of which nobody says how long', () => {
    for (const duration of ['P14M', 'P2Y', 'P400D', 'P13M1D', undefined]) {
      const faults = faultsAfter((value) => (tally(value).duration = duration));
      expect(faults, String(duration)).to.deep.equal(at('duration'));
    }
    expect(faultsAfter((value) => (tally(value).duration = 'treize mois'))).to.deep.equal(at('duration'));
  });

  it('leaves the durations of what is asked, and of what is required, to the site', () => {
    const long = (value: Draft) => value.services.forEach((service) => (service.cookies[0]!.duration = 'P5Y'));
    expect(
      faultsAfter((value) => {
        byId(value.categories, 'audience').exempt = false;
        long(value);
      }),
    ).to.deep.equal([]);
  });

  it('lets the visitor object in the preferences, and keeps the objection', async () => {
    const store = storeOf(readDeclaration(draft()));
    const element = await preferences(store);
    const input = inside<HTMLInputElement>(element, '[data-id="audience"]');
    expect([input.checked, store.isGranted('audience')]).to.deep.equal([true, true]);
    input.click();
    inside(element, '[data-action="save"]').click();
    await settled(element);
    expect(store.isGranted('audience')).to.equal(false);
    expect(announced(element)).to.equal('Vos choix sont enregistrés.');
    expect(inside<HTMLInputElement>(element, '[data-id="audience"]').checked).to.equal(false);
  });
});
