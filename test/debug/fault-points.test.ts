import { expect } from '@open-wc/testing';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import { reportLoadErrors } from '../../src/debug/load-errors.js';
import type { Point } from '../../src/debug/point.js';
import { faultPoints, reportFaults } from '../../src/debug/fault-points.js';
import { troubles } from '../../src/effects/troubles.js';
import { declaredPlain } from '../support/fixtures.js';

const page = document.documentElement;
const { lang } = page;

function errorOf(value: unknown): Error {
  try {
    readDeclaration(value);
  } catch (error) {
    return error as Error;
  }
  throw new Error('It has no fault.');
}

describe('troubles of a page', () => {
  beforeEach(() => (page.lang = 'fr'));
  afterEach(() => (page.lang = lang));

  it('tells each fault of a declaration in the page’s language', () => {
    const value = structuredClone(declaredPlain(() => {})) as unknown as { site: { url: string } };
    value.site.url = 'nulle part';
    const points = faultPoints({ name: '/cookies.json', value: JSON.stringify(value), error: errorOf(value) });
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
    const [english] = faultPoints({ name: '/cookies.json', value, error: errorOf(value) });
    expect(english?.fix).to.equal('Expected: an absolute address such as "https://www.example.fr".');
  });

  it('tells what came before it, and what comes, until it ends', () => {
    const told: string[] = [];
    const trouble = (value: unknown) => ({ name: 'x', value, error: errorOf(value) });
    troubles().push(trouble(1));
    const end = reportFaults(({ actual }) => told.push(String(actual)));
    troubles().push(trouble(2));
    end();
    troubles().push(trouble(3));
    expect(told.slice(-2)).to.deep.equal(['1', '2']);
    troubles().length = 0;
  });

  it('tells of code that did not come, by what the console is told, and of no other error', () => {
    const { error } = console;
    console.error = () => {};
    const told: Point[] = [];
    const end = reportLoadErrors((point) => told.push(point));
    try {
      console.error(new Error('https://www.example.fr/cdn/parts/table.js could not be loaded.'));
      console.error('Languages', new TypeError('Failed to fetch dynamically imported module: /fr.js'));
      console.error(new Error('Something else'));
      console.error('text');
    } finally {
      end();
      console.error = error;
    }
    expect(told.map(({ where }) => where)).to.deep.equal([
      'https://www.example.fr/cdn/parts/table.js could not be loaded.',
      'Failed to fetch dynamically imported module: /fr.js',
    ]);
    expect(told[0]?.what).to.equal('Un fichier du paquet n’a pas pu être chargé.');
  });
});
