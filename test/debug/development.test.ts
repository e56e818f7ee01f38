import { aTimeout, expect } from '@open-wc/testing';
import type { Declaration } from '../../src/declaration/declaration.js';
import { readDeclaration } from '../../src/declaration/check/read-declaration.js';
import { adviseOnRequest, adviseOnUndeclared } from '../../src/debug/development-advice.js';
import { inLines } from '../../src/debug/point.js';
import { Asked } from '../support/asked.js';
import { expectSame } from '../support/consent-elements.js';
import { byId, declaredPlain } from '../support/fixtures.js';
import { openLatePage } from '../support/late-page.js';
import { waitUntil } from '../support/wait-until.js';

const site = declaredPlain((value) => (byId(value.services, 'video').hosts = ['v.example']));
const theirs = 'https://v.example/t.js:1:20';
const ours = `${location.origin}/app.js:3:4`;

/** The JSON at the end of an advice. */
function snippet(advice: string): Record<string, unknown> {
  return JSON.parse(advice.slice(advice.indexOf('\n{'))) as Record<string, unknown>;
}

const isReport = (text: unknown) => /^\[cookie-debug\] Conformité\u00a0: /.test(String(text));

describe('advice to developers', () => {
  const { lang } = document.documentElement;
  before(() => (document.documentElement.lang = 'en'));
  after(() => (document.documentElement.lang = lang));

  describe('on what is not declared', () => {
    const advise = (by: readonly string[], place: 'cookie' | 'local' | 'session' = 'cookie') =>
      inLines(adviseOnUndeclared({ place, name: '_new', by }, site));

    it('names it, and who set it', () => {
      expect(advise([ours])).to.match(/^Cookie “_new” is not declared\.\n/);
      expect(advise([ours], 'local')).to.match(/^localStorage key “_new” /);
      expect(advise([ours], 'session')).to.match(/^sessionStorage key “_new” /);
      expect(advise([ours])).to.contain(`\nSet by ${ours}.\n`);
      expect(advise([ours, ours, theirs])).to.contain(`\nSet by ${ours}, called from ${theirs}.\n`);
      expect(advise([theirs, ours])).to.contain(`\nSet by ${theirs}.\n`);
      expect(advise([`blob:${ours}`])).to.contain(`\nSet by blob:${ours}.\n`);
      expect(advise([])).to.contain('not known');
    });

    it('knows whose it must be by the host of who set it', () => {
      expect(advise([ours, theirs])).to.contain('"cookies" of "video"');
      expect(advise([ours])).not.to.contain('"video"');
    });

    it('has an entry that the declaration takes as it stands', () => {
      for (const place of ['cookie', 'local', 'session'] as const) {
        const entry = snippet(advise([ours], place));
        const declaration = readDeclaration({
          ...site,
          services: site.services.map((each) => (each.id === 'video' ? { ...each, cookies: [entry] } : each)),
        });
        const [cookie] = byId(declaration.services, 'video').cookies;
        expect([cookie?.name, cookie?.storage ?? 'cookie']).to.deep.equal(['_new', place]);
      }
    });
  });

  describe('on requests', () => {
    const advise = (address: string, initiator = 'img', service?: string) =>
      inLines(adviseOnRequest({ url: new URL(address), initiator, service }, site));

    it('names the host, what was asked for, and what asked', () => {
      const advice = advise('https://h.example:8443/a?b');
      expect(advice).to.match(/^h\.example was asked/);
      expect(advice).to.contain('<img>: https://h.example:8443/a?b');
      expect(advise('https://h.example/', 'css')).to.contain('a stylesheet: ');
      expect(advise('https://h.example/', 'fetch')).to.contain('fetch: ');
      expect(advise('https://h.example/', '')).to.contain('the page: ');
    });

    it('proposes a gate where a service declares the host', () => {
      expect(advise('https://v.example/', 'iframe', 'video')).to.contain('<cookie-gate service="video">');
    });

    it('has a service and a provider that the declaration takes as they stand, for any host', () => {
      for (const host of ['h.example', '127.0.0.1', 'a--b.example']) {
        const { services, providers } = snippet(advise(`https://${host}/`)) as unknown as Declaration;
        const declaration = readDeclaration({
          ...site,
          services: [...site.services, ...services],
          providers: [...site.providers, ...providers],
        });
        expect(declaration.services.at(-1)?.hosts).to.deep.equal([host]);
      }
    });
  });
});

describe('a page with ?cookie-debug', () => {
  const code = '/src/debug/development.ts';
  let asked: Asked;

  beforeEach(() => {
    asked = new Asked();
  });

  const open = (search?: Readonly<Record<string, string>>, then = `<img src="${asked.theirs('a.svg')}" alt="">`) =>
    openLatePage(asked, { declaration: site, then, ...(search && { search }) });

  it('warns of what is not declared, and of early requests with the element that asked', async () => {
    const page = await open({ 'cookie-debug': '' });
    await waitUntil(() => page.window.warned.length);
    page.document.cookie = 'undeclared=1; Path=/';
    page.document.cookie = 'undeclared=; Path=/; Max-Age=0';
    const [onRequest, onCookie] = page.window.warned;
    expect(onRequest![0])
      .to.match(/^\[cookie-debug\] /)
      .and.contain(`${asked.foreign} a reçu une requête`);
    expectSame(onRequest![1] as Element, page.document.querySelector('img'), 'who asked');
    expect(onCookie![0]).to.contain('«\u00a0undeclared\u00a0»');
    expect(page.window.warned.filter(([text]) => !isReport(text))).to.have.length(2);
  });

  it('warns of templates that do not hold back what they seem to', async () => {
    const template = (content: string) => `<template data-purpose="video">${content}</template>`;
    const page = await open(
      { 'cookie-debug': '' },
      template('<img alt="" src="data:,1">') + template('<img alt="" data-src="1">'),
    );
    await waitUntil(() => page.window.warned.length);
    const [advice, element] = page.window.warned[0]!;
    expect(advice).to.contain('écrivez data-src');
    expect((element as Element).getAttribute('src')).to.equal('data:,1');
    expect(page.window.warned.filter(([text]) => !isReport(text))).to.have.length(1);
  });

  it('reports once what to mend in the declaration and in the page, when it has settled', async () => {
    const page = await open({ 'cookie-debug': '' });
    const reports = () => page.window.warned.map(([text]) => text).filter(isReport);
    await waitUntil(() => reports().length, 'the report');
    expect(reports()[0]).to.contain('erreur A7  $.site.controller').and.contain('erreur A10  body');
    page.store.declare(declaredPlain((value) => (value.site.controller = 'Exemple')));
    page.store.acceptAll();
    await aTimeout(2000);
    expect(reports()).to.have.length(1);
  });

  it('is the only one that loads the code for it', async () => {
    const page = await open();
    await asked.settle();
    expect(page.modules()).not.to.include(code);
    expect(page.window.warned).to.deep.equal([]);
    const debugged = await open({ 'cookie-debug': '' });
    await waitUntil(() => debugged.modules().includes(code));
  });
});

declare global {
  interface Window {
    /** What a late page was warned of. */
    warned: unknown[][];
  }
}
