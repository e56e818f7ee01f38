import { expect } from '@open-wc/testing';
import { loadSource } from '../../src/boot/load-source.js';

async function withAddress<T>(content: string, type: string, use: (url: string) => Promise<T>): Promise<T> {
  const url = URL.createObjectURL(new Blob([content], { type }));
  try {
    return await use(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function failure(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'nothing failed',
    (error: Error) => error.message,
  );
}

describe('loadSource', () => {
  it('gives text as text', async () => {
    expect(await withAddress('{"é": 1}', 'application/json', loadSource)).to.equal('{"é": 1}');
    expect(await withAddress('{}', 'text/plain', loadSource)).to.equal('{}');
  });

  it('gives a page as a document, whose scripts do not run', async () => {
    const markup = '<!doctype html><title>Charte</title><script>globalThis.hasRun = true</script><p>Texte';
    const page = (await withAddress(markup, 'text/html', loadSource)) as Document;
    expect(page.title).to.equal('Charte');
    expect(page.querySelector('p')?.textContent).to.equal('Texte');
    expect(globalThis).to.not.have.property('hasRun');
  });

  it('loads from the server of the page', async () => {
    const text = (await loadSource('/stories/portal/cookies.json')) as string;
    expect(JSON.parse(text)).to.have.property('site');
  });

  it('says what the server answered instead', async () => {
    expect(await failure(loadSource('/test/fixtures/absent.json'))).to.equal(
      'the server answered 404, expected JSON or a page.',
    );
    expect(await failure(withAddress('', 'application/json', loadSource))).to.equal(
      'the server answered 200, expected JSON or a page.',
    );
  });

  it('says that nothing answered', async () => {
    const url = await withAddress('{}', 'application/json', (address) => Promise.resolve(address));
    expect(await failure(loadSource(url))).to.equal('the address could not be loaded.');
  });
});
