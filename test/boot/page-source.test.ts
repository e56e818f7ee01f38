import { expect } from '@open-wc/testing';
import { site } from '../../stories/site.js';
import { pageSource } from '../../src/boot/page-source.js';

const forget = () => Reflect.deleteProperty(document, Symbol.for('charte-cookies/source/1'));
const loads = (url: string) => performance.getEntriesByName(new URL(url, location.href).href).length;
const address = (path: string) => new URL(path, document.baseURI).href;

const json = '<script type="application/json" data-cookie-declaration>{"json": 1}</script>';
/** The tag of the one script, as what runs nothing here. */
const tag = (settings: string) => `<script type="text/plain" src="/charte/auto.js" ${settings}></script>`;

describe('the source of a page', () => {
  let place: HTMLElement;

  beforeEach(() => {
    forget();
    place = document.body.appendChild(document.createElement('div'));
  });

  afterEach(() => {
    forget();
    place.remove();
  });

  /** What is found in a page with this markup; what follows shows that all of it is there. */
  async function found(markup: string) {
    forget();
    place.innerHTML = `${markup}<hr>`;
    const source = await pageSource();
    return source && { name: source.name, content: await source.content, isInline: source.isInline === true };
  }

  it('is what the tag of the one script says, or names', async () => {
    const inline = await found(`${json}${tag(`data-declaration='{"tag": 1}' data-src="/nowhere.json"`)}`);
    expect(inline).to.deep.equal({ name: 'data-declaration', content: '{"tag": 1}', isInline: true });
    const addressed = await found(`${json}${tag('data-src="/stories/portal/cookies.json"')}`);
    expect(addressed).to.deep.include({ name: address('/stories/portal/cookies.json'), isInline: false });
    expect(JSON.parse(addressed!.content as string)).to.deep.equal(site);
  });

  it('is found by the tag with settings, though a copy without any stands first', async () => {
    const source = await found(`${tag('')}${tag(`data-declaration='{"tag": 2}'`)}`);
    expect(source?.content).to.equal('{"tag": 2}');
  });

  it('is else JSON in the markup, before what an element points to', async () => {
    const source = await found(`<cookie-charter declaration='{"element": 1}'></cookie-charter>${json}${tag('')}`);
    expect(source?.content).to.equal('{"json": 1}');
    expect(source?.isInline).to.equal(true);
  });

  it('is else what the first of our tags points to, or where there is none the first placeholder', async () => {
    const ways = [
      `<cookie-banner></cookie-banner><cookie-charter declaration='{"own": 1}'></cookie-charter>`,
      `<cookie-table data-declaration='{"own": 1}' src="/nowhere.json"></cookie-table>`,
      `<div data-cookie-table data-declaration='{"own": 1}'></div><div data-cookie-gate data-declaration="{}"></div>`,
    ];
    for (const markup of ways) {
      const source = await found(markup);
      expect(source?.content, markup).to.equal('{"own": 1}');
      expect((await pageSource())!.element, markup).to.equal(place.querySelector('[declaration],[data-declaration]'));
    }
    for (const markup of [
      '<cookie-banner src="/stories/portal/cookies.json"></cookie-banner>',
      '<div data-cookie-charter data-src="/stories/portal/cookies.json"></div>',
    ]) {
      const source = await found(markup);
      expect(source?.name, markup).to.equal(address('/stories/portal/cookies.json'));
    }
  });

  it('is what a tag points to, though placeholders stand above it', async () => {
    const above =
      '<div data-cookie-table data-declaration="{}"></div><div data-cookie-banner data-src="/x.json"></div>';
    const source = await found(`${above}<cookie-gate declaration='{"own": 1}'></cookie-gate>`);
    expect(source?.content).to.equal('{"own": 1}');
    forget();
    const table = '<cookie-table><table></table></cookie-table>';
    expect(await found(above + table), 'what tables declare comes later').to.be.undefined;
  });

  it('is on another origin only where the tag says so', async () => {
    const host = location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
    const foreign = `${location.protocol}//${host}:${location.port}/stories/portal/cookies.json`;
    expect(await found(`<cookie-banner src="${foreign}"></cookie-banner>`)).to.be.undefined;
    forget();
    place.innerHTML = tag(`data-src="${foreign}"`);
    expect((await pageSource())?.name).to.equal(foreign);
  });

  it('is none where nothing declares, nor for an element whose address is none', async () => {
    const none = '<cookie-banner></cookie-banner><div data-cookie-table></div><p declaration="{}" data-src="/x"></p>';
    expect(await found(none)).to.be.undefined;
    expect(await found('<cookie-banner src="http://"></cookie-banner>')).to.be.undefined;
  });

  it('is looked for once, and loaded once, whoever asks', async () => {
    const url = '/stories/portal/cookies.json?once';
    place.innerHTML = tag(`data-src="${url}"`);
    const [one, other] = await Promise.all([pageSource(), pageSource()]);
    expect(one).to.equal(other);
    await one!.content;
    place.innerHTML = '';
    expect(await pageSource()).to.equal(one);
    expect(loads(url)).to.equal(1);
  });

  it('rejects its content where that cannot be had, for whoever reads it', async () => {
    place.innerHTML = tag('data-src="/nowhere.json"');
    const source = await pageSource();
    const message = await source!.content.then(String, (error: Error) => error.message);
    expect(message).to.contain('404');
  });
});
