import { expect } from '@open-wc/testing';
import { DeclarationError } from '../../src/declaration/check/declaration-error.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import type { Point } from '../../src/debug/point.js';
import { pointsOf, reportTroubles } from '../../src/debug/trouble-points.js';
import { noteTrouble } from '../../src/effects/troubles.js';
import { declaredPlain } from '../support/fixtures.js';

const page = document.documentElement;
const { lang } = page;

function errorOf(value: unknown): unknown {
  try {
    return readDeclaration(value);
  } catch (error) {
    return error;
  }
}

describe('troubles of a page', () => {
  beforeEach(() => (page.lang = 'fr'));
  afterEach(() => (page.lang = lang));

  it('tells each fault of a declaration in the page’s language', () => {
    const value = structuredClone(declaredPlain(() => {})) as unknown as { site: { url: string } };
    value.site.url = 'nulle part';
    const points = pointsOf({ name: '/cookies.json', value: JSON.stringify(value), error: errorOf(value) });
    expect(points).to.deep.equal([
      {
        severity: 'error',
        what: 'La déclaration a une faute à $.site.url.',
        actual: '"nulle part"',
        why: 'Une déclaration fautive ne pose aucune question, et n’accorde rien.',
        where: '/cookies.json',
        fix: 'Attendu\u00a0: une adresse absolue comme "https://www.example.fr".',
      },
    ]);
    page.lang = 'en';
    const [english] = pointsOf({ name: '/cookies.json', value, error: errorOf(value) });
    expect(english?.fix).to.equal('Expected: an absolute address such as "https://www.example.fr".');
  });

  it('tells faults of tables, and what did not come at all', () => {
    const error = new DeclarationError([{ path: 'row 3', found: '"x"', expected: 'a duration' }]);
    for (const value of [undefined, document]) {
      const [point] = pointsOf({ name: '<cookie-table>', value, error });
      expect([point?.actual, point?.fix]).to.deep.equal(['"x"', 'Attendu\u00a0: a duration.']);
    }
    const [missing] = pointsOf({ name: '/cookies.json', value: undefined, error: new Error('404') });
    expect([missing?.what, missing?.actual]).to.deep.equal([
      'La déclaration de /cookies.json n’a pas pu être lue.',
      '404',
    ]);
  });

  it('tells what came before it, and what comes, until it ends', () => {
    const told: (readonly [Point, ...unknown[]])[] = [];
    noteTrouble({ name: 'a', replacedBy: 'b' });
    const end = reportTroubles((...point) => told.push(point));
    noteTrouble({ name: 'c', unreadFor: 'd', element: document.body });
    noteTrouble({ error: new Error('parts/x.js') });
    end();
    noteTrouble({ error: 1 });
    expect(told.slice(-3).map(([{ severity, what }]) => `${severity}: ${what}`)).to.deep.equal([
      'warning: La déclaration de a a été remplacée par celle de b.',
      'error: La déclaration de c n’est pas lue, car d déclare pour la page.',
      'error: Un fichier du paquet n’a pas pu être chargé.',
    ]);
    expect(told.at(-2)![1]).to.equal(document.body);
  });
});
