/** A page has one declaration: what its script’s tag, its JSON or its own script declares is replaced by no markup (E10). */
import assert from 'node:assert/strict';
import { declaration, hostile } from '../support/town.mjs';
import { attempts, marksNothing } from './markup.mjs';
import { attribute, auto, json, page } from '../support/sites.mjs';
import { marks, own, wrongIn } from './standing.mjs';
import { assertNone, chromium, inEngines, inFrames } from '../support/visitor.mjs';

/** Adds markup to a page as its scripts do. */
const insert = (markup, when) =>
  `<template id="late">${markup}</template><script>
    const late = () => document.querySelector('main').append(document.querySelector('#late').content.cloneNode(true));
    ${when}
  </script>`;
const isDeclared = "document[Symbol.for('charte-cookies/page-consent/1')]?.snapshot.declaration";

/** When the markup comes. */
const times = {
  'in the page, before the script': (head, markup) => page('', markup + head + marks),
  'in the page, behind the script': (head, markup) => page(head, markup + marks),
  'inserted while the page is parsed': (head, markup) => page(head, marks + insert(markup, 'late();')),
  'inserted when the page has loaded': (head, markup) =>
    page(head, marks + insert(markup, "addEventListener('load', () => setTimeout(late));")),
  'inserted when the declaration is known': (head, markup) =>
    page(
      head,
      marks + insert(markup, `const timer = setInterval(() => ${isDeclared} && (clearInterval(timer), late()));`),
    ),
};

/** How the page declares. */
const ways = {
  'its tag by address': auto(),
  'its tag as text': auto(`data-declaration="${attribute(own)}"`),
  'JSON in the page': `${auto('')}<script type="application/json" data-cookie-declaration>${JSON.stringify(own)}</script>`,
  'its own script': `${auto('')}<script type="module">
    import { pageConsent } from '/dist/store.js';
    await pageConsent().declare(${JSON.stringify(own)});
  </script>`,
};

const state = (reports, names, terms) => Object.fromEntries(names.map((name, i) => [name, wrongIn(reports[i], terms)]));

inEngines('A page that declares', chromium, ({ it }) => {
  const prepare = (site, there) => {
    Object.assign(site.files, { '/': page(''), '/cookies.json': json(own), '/hostile.json': json(hostile()) });
    there.files['/hostile.json'] = json(hostile());
    return attempts('/hostile.json', `${there.origin}/hostile.json`);
  };

  for (const [when, pageOf] of Object.entries(times)) {
    it(`keeps what its tag names, whatever comes ${when}, and says so [E10]`, async ({ site, open, elsewhere }) => {
      const markup = prepare(site, elsewhere());
      const names = Object.keys(markup);
      names.forEach((name, i) => (site.files[`/${i}`] = pageOf(auto(), markup[name])));
      const tab = await open('/');
      const paths = names.map((_, i) => `/${i}`);
      const reports = await inFrames(tab, paths, { together: 9, moment: 300, both: true });
      assertNone(state(reports, names), 'the page’s own declaration stands');
    });
  }

  for (const [way, head] of Object.entries(ways).slice(1)) {
    it(`keeps what ${way} declares, whatever comes, before or after [E10]`, async ({ site, open, elsewhere }) => {
      const markup = prepare(site, elsewhere());
      const wanted = [
        'a placeholder of a table that names another origin',
        'a placeholder of table with a declaration',
        'a placeholder of banner that names a file here',
        'a placeholder of gate with a declaration',
        'a real table that names a file here',
        'a real banner with a declaration',
      ];
      const cases = Object.entries(times).flatMap(([when, pageOf]) =>
        wanted.map((name) => [`${name}, ${when}`, pageOf(head, markup[name])]),
      );
      // Before the page's own script has spoken, the page has declared nothing.
      const fair = cases.filter(([name]) => way !== 'its own script' || name.endsWith('declaration is known'));
      fair.forEach(([, file], i) => (site.files[`/${i}`] = file));
      const tab = await open('/');
      const paths = fair.map((_, i) => `/${i}`);
      const reports = await inFrames(tab, paths, { together: 10, moment: 300, both: true });
      const names = fair.map(([name]) => name);
      assertNone(state(reports, names), 'the page’s own declaration stands');
    });
  }

  it('is not pre-empted while its file is on its way [E10, A13]', async ({ site, open, elsewhere }) => {
    const markup = prepare(site, elsewhere());
    const names = Object.keys(markup);
    names.forEach((name, i) => (site.files[`/${i}`] = times['in the page, behind the script'](auto(), markup[name])));
    site.hangs = (path) => path === '/cookies.json';
    const tab = await open('/');
    const paths = names.map((_, i) => `/${i}`);
    const reports = await inFrames(tab, paths, { together: 9, limit: 1_200, moment: 300 });
    const terms = { isTold: false, isUnknown: true };
    assertNone(state(reports, names, terms), 'nothing takes the place of what is on its way');
  });

  it('is not replaced where its file is missing or faulty [E10, E12]', async ({ site, open, elsewhere }) => {
    const markup = prepare(site, elsewhere());
    site.files['/faulty.json'] = json(declaration((value) => (value.updated = 'hier')));
    const names = Object.keys(markup).flatMap((name) => [`${name}, missing`, `${name}, faulty`]);
    const head = (name) => auto(`data-src="/${name.endsWith('missing') ? 'none' : 'faulty'}.json"`);
    names.forEach((name, i) => {
      site.files[`/${i}`] = times['in the page, behind the script'](head(name), markup[name.replace(/, \w+$/, '')]);
    });
    const tab = await open('/');
    const paths = names.map((_, i) => `/${i}`);
    const reports = await inFrames(tab, paths, { together: 12, moment: 700 });
    const terms = { isTold: false, isUnknown: true };
    assertNone(state(reports, names, terms), 'nothing takes the place of what cannot be read');
  });

  it('takes no part from a table that an author marks [E10]', async ({ site, open, elsewhere }) => {
    prepare(site, elsewhere());
    const cases = Object.entries(marksNothing).flatMap(([name, markup]) =>
      Object.entries(times).map(([when, pageOf]) => [`${name}, ${when}`, pageOf(auto(), markup)]),
    );
    cases.forEach(([, file], i) => (site.files[`/${i}`] = file));
    const tab = await open('/');
    const paths = cases.map((_, i) => `/${i}`);
    const reports = await inFrames(tab, paths, { moment: 1_000 });
    const names = cases.map(([name]) => name);
    assertNone(state(reports, names, { isTold: false }), 'the page’s own declaration stands');
  });

  it('says nothing of elements that name what it names itself', async ({ site, open }) => {
    site.files['/cookies.json'] = json(own);
    const same = `<div data-cookie-table data-src="/cookies.json"></div><cookie-charter src="/cookies.json"></cookie-charter>
      <cookie-preferences></cookie-preferences>`;
    site.files['/'] = page(auto(), same + marks);
    const tab = await open('/');
    await tab.until(({ declaration: known }) => known, 'the declaration');
    const report = await tab.upTo(700);
    assert.deepEqual(wrongIn(report, { isTold: false }), [], 'the page’s own declaration stands');
    assert.deepEqual(report.told, [], 'nothing is told');
  });
});
