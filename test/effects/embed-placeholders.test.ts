import { expect } from '@open-wc/testing';
import type { CookieGate } from '../../src/elements/gate/cookie-gate.js';
import '../../src/gate.js';
import { pageConsent } from '../../src/store.js';
import { draft } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

describe('an embed of the page that waits', () => {
  const store = pageConsent();
  let place: HTMLElement;

  before(async () => {
    await store.declare(draft());
  });

  beforeEach(async () => {
    store.reset();
    place = document.createElement('div');
    document.body.append(place);
    place.append(
      document
        .createRange()
        .createContextualFragment(
          '<iframe title="Film" width="400" height="200" data-src="/test/fixtures/framed.html" data-service="video"></iframe>',
        ),
    );
    await gateIsThere();
  });

  afterEach(() => place.remove());

  const iframe = () => place.querySelector('iframe')!;
  const gate = () => place.querySelector<CookieGate>('cookie-gate')!;
  const button = (action: string) => gate().shadowRoot!.querySelector<HTMLElement>(`[data-action="${action}"]`)!;
  const isShown = (element: Element | null) => element !== null && element.getBoundingClientRect().height > 0;
  const placeholder = () => gate().shadowRoot!.querySelector('.placeholder');

  async function gateIsThere(): Promise<void> {
    for (let i = 0; i < 100 && !gate()?.shadowRoot?.querySelector('button'); i++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  it('has a placeholder of its size that names the service', () => {
    expect(isShown(iframe())).to.equal(false);
    expect(placeholder()!.textContent).to.include('video');
    const { width, height } = placeholder()!.getBoundingClientRect();
    expect([Math.round(width), Math.round(height) >= 200]).to.deep.equal([400, true]);
  });

  it('is let in once, with the focus, and nothing is stored', async () => {
    button('once').click();
    // What is let in comes in pieces that leave the page time to answer.
    await waitUntil(() => iframe().getAttribute('src') === '/test/fixtures/framed.html');
    await gate().updateComplete;
    expect([isShown(iframe()), isShown(placeholder())]).to.deep.equal([true, false]);
    expect(document.activeElement).to.equal(iframe());
    expect(store.snapshot.consent).to.equal(undefined);
    expect(iframe().title).to.equal('Film');
  });

  it('is let in always, shut by withdrawal, and comes back', async () => {
    button('always').click();
    await waitUntil(() => isShown(iframe()) && !isShown(placeholder()));
    expect(store.isGranted('video')).to.equal(true);
    store.withdraw();
    await gate().updateComplete;
    expect([isShown(iframe()), isShown(placeholder())]).to.deep.equal([false, true]);
    expect(iframe().hasAttribute('src')).to.equal(false);
    store.acceptAll();
    await gate().updateComplete;
    expect([isShown(iframe()), isShown(placeholder())]).to.deep.equal([true, false]);
    expect(place.querySelectorAll('cookie-gate').length).to.equal(1);
  });

  it('has no placeholder where it is granted from the start', async () => {
    store.acceptAll();
    const second = iframe().cloneNode() as HTMLIFrameElement;
    second.removeAttribute('style');
    second.removeAttribute('src');
    const box = document.createElement('div');
    box.append(second);
    place.append(box);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(second.getAttribute('src')).to.equal('/test/fixtures/framed.html');
    expect(box.querySelector('cookie-gate')).to.equal(null);
  });

  it('that is copied, placeholder and all, has one placeholder, and can be shown', async () => {
    const copy = place.cloneNode(true) as HTMLElement;
    place.replaceWith(copy);
    place = copy;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await gateIsThere();
    expect([place.querySelectorAll('cookie-gate').length, isShown(iframe())]).to.deep.equal([1, false]);
    button('once').click();
    await gate().updateComplete;
    expect([isShown(iframe()), isShown(placeholder())]).to.deep.equal([true, false]);
  });

  it('keeps the display that its author gave it', async () => {
    const own = document.createElement('iframe');
    own.style.display = 'inline-flex';
    Object.assign(own.dataset, { src: '/test/fixtures/framed.html', service: 'video' });
    place.replaceChildren(own);
    await gateIsThere();
    expect(own.style.display).to.equal('none');
    button('once').click();
    await gate().updateComplete;
    expect(own.getAttribute('style')).to.equal('display: inline-flex;');
  });

  describe('in a template, as Orejime 3 has it', () => {
    const film = '<iframe title="Film" width="300" height="150" src="/test/fixtures/framed.html"></iframe>';
    const write = async (attributes: string) => {
      place.replaceChildren(
        document
          .createRange()
          .createContextualFragment(`<template data-purpose="video" ${attributes}>${film}</template>`),
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
    };

    it('has a placeholder where it is contextual, of its size and with the heading it names', async () => {
      await write('data-contextual data-title-level="5"');
      await gateIsThere();
      expect(gate().shadowRoot!.querySelector('h5')!.textContent).to.include('video');
      expect(Math.round(placeholder()!.getBoundingClientRect().width)).to.equal(300);
      button('once').click();
      await gate().updateComplete;
      expect([isShown(iframe()), isShown(placeholder())]).to.deep.equal([true, false]);
      expect(document.activeElement).to.equal(iframe());
      store.refuseAll();
      await gate().updateComplete;
      expect([iframe(), isShown(placeholder())]).to.deep.equal([null, true]);
    });

    it('has none elsewhere, and shows what it holds once that is granted', async () => {
      await write('');
      expect(gate()).to.equal(null);
      store.acceptAll();
      expect([isShown(iframe()), gate()]).to.deep.equal([true, null]);
    });
  });
});
