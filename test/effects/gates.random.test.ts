import { aTimeout, expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CookieGate } from '../../src/elements/gate/cookie-gate.js';
import { afterPaint } from '../../src/effects/gates/scheduling.js';
import '../../src/gate.js';
import { pageConsent } from '../../src/boot/page-consent.js';
import { declared } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

/** What waits for what, as an author writes it, and when it may be open. */
const rules = [
  ['data-category="statistics"', ['statistics']],
  ['data-service="counter"', ['counter']],
  ['data-service="video"', ['video']],
  ['data-consent="statistics && embeds"', ['statistics', 'embeds']],
  ['data-service="heatmap" data-category="statistics"', ['heatmap']],
] as const;

const run = (number: number) => `window.runs[${number}] = (window.runs[${number}] ?? 0) + 1`;

/** Everything that can be held back, with the number that tells one from another. */
const kinds = {
  script: (number: number, marks: string) => `<script type="text/plain" ${marks}>${run(number)}</script>`,
  embed: (number: number, marks: string) => `<img alt="" data-src="data:,${number}" ${marks}>`,
  frame: (number: number, marks: string) =>
    `<iframe title="Film" width="90" height="60" data-src="about:blank?${number}" ${marks}></iframe>`,
  template: (number: number, marks: string) =>
    `<template data-purpose="" ${marks}><img alt="" src="data:,${number}"></template>`,
  gate: (number: number, marks: string) =>
    `<cookie-gate ${marks}><template><img alt="" src="data:,${number}"><script>${run(number)}</script></template></cookie-gate>`,
};
type Kind = keyof typeof kinds;
const hasScript = (kind: Kind) => kind === 'script' || kind === 'gate';

type Step =
  | { do: 'choose'; id: string; isOn: boolean }
  | { do: 'accept' }
  | { do: 'refuse' }
  | { do: 'withdraw' }
  | { do: 'reset' }
  | { do: 'wait' }
  | { do: 'insert'; kind: Kind; rule: number; where: 'end' | 'start' | 'shadow' | 'innerHTML' }
  | { do: 'remove'; which: number }
  | { do: 'reinsert'; which: number }
  | { do: 'once'; which: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('choose' as const),
      id: fc.constantFrom('statistics', 'counter', 'heatmap', 'embeds', 'video'),
      isOn: fc.boolean(),
    }),
    fc.constantFrom<Step>({ do: 'accept' }, { do: 'refuse' }, { do: 'withdraw' }, { do: 'reset' }, { do: 'wait' }),
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('insert' as const),
        kind: fc.constantFrom(...(Object.keys(kinds) as Kind[])),
        rule: fc.nat(rules.length - 1),
        where: fc.constantFrom('end' as const, 'start' as const, 'shadow' as const, 'innerHTML' as const),
      }),
    },
    ...(['remove', 'reinsert', 'once'] as const).map((name) => fc.record({ do: fc.constant(name), which: fc.nat(5) })),
  ),
  { minLength: 10, maxLength: 30 },
);

interface Item {
  readonly number: number;
  readonly kind: Kind;
  readonly ids: readonly string[];
  readonly box: HTMLElement;
  root: ParentNode;
  wasAllowed: boolean;
  /** How the ids stood when it was let in once; a decision on them ends that. */
  letInUnder?: string | undefined;
}

interface Page extends Window {
  runs: Record<number, number>;
}

/** What a decision unlocks comes after the frame that shows it, in pieces. */
async function unlocked(): Promise<void> {
  await afterPaint();
  await aTimeout(10);
}

const page = window as unknown as Page;
let next = 0;

/** One page, its gates, and what stands in it. */
class Play {
  readonly place = document.body.appendChild(document.createElement('div'));
  readonly store = pageConsent();
  readonly items: Item[] = [];

  constructor() {
    page.runs = {};
    this.store.reset();
  }

  async act(step: Step): Promise<void> {
    const { store } = this;
    if (step.do === 'choose') store.choose({ [step.id]: step.isOn });
    else if (step.do === 'accept') store.acceptAll();
    else if (step.do === 'refuse') store.refuseAll();
    else if (step.do === 'withdraw') store.withdraw();
    else if (step.do === 'reset') store.reset();
    else if (step.do === 'wait') await unlocked();
    else if (step.do === 'insert') this.#insert(step);
    else if (step.do === 'remove') this.#pick(step)?.box.remove();
    else if (step.do === 'reinsert') this.#reinsert(this.#pick(step));
    else await this.#letIn(this.#pick(step));
    await this.#settled();
    for (const item of this.items) if (item.box.isConnected && this.isAllowed(item)) item.wasAllowed = true;
  }

  isAllowed(item: Item): boolean {
    if (item.letInUnder !== this.#standing(item)) item.letInUnder = undefined;
    return item.letInUnder !== undefined || item.ids.every((id) => this.store.isGranted(id));
  }

  end(): void {
    this.place.remove();
  }

  #insert({ kind, rule, where }: Extract<Step, { do: 'insert' }>): void {
    const [marks, ids] = rules[rule]!;
    const number = next++;
    const isComposed = marks.includes('data-consent');
    // A `<cookie-gate>` names one category or service.
    const markup = kinds[kind === 'gate' && isComposed ? 'embed' : kind](number, marks);
    const box = document.createElement('div');
    const write = (root: ParentNode) => {
      if (where === 'innerHTML') box.innerHTML = markup;
      else root.append(document.createRange().createContextualFragment(markup));
      return root;
    };
    const place = () => (where === 'start' ? this.place.prepend(box) : this.place.append(box));
    const root = write(where === 'shadow' ? box.attachShadow({ mode: 'open' }) : box);
    place();
    const made = kind === 'gate' && isComposed ? 'embed' : kind;
    this.items.push({ number, kind: made, ids, box, root, wasAllowed: false });
  }

  #reinsert(item: Item | undefined): void {
    if (item && !item.box.isConnected) this.place.append(item.box);
  }

  /** As a visitor would, by the button of a placeholder, where there is one. */
  async #letIn(item: Item | undefined): Promise<void> {
    const gate = item?.box.isConnected ? item.root.querySelector<CookieGate>('cookie-gate') : undefined;
    await gate?.updateComplete;
    const button = gate?.shadowRoot?.querySelector<HTMLElement>('[data-action="once"]');
    if (!item || !button?.getClientRects().length) return;
    button.click();
    item.letInUnder = this.#standing(item);
  }

  #pick({ which }: { which: number }): Item | undefined {
    return this.items[which % Math.max(this.items.length, 1)];
  }

  #standing({ ids }: Item): string {
    return ids.map((id) => this.store.snapshot.states[id]).join();
  }

  /** What came is seen by observers, placeholders are placed, gates have rendered. */
  async #settled(): Promise<void> {
    for (let i = 0; i < 3; i++) {
      await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
      for (const { root } of this.items) {
        for (const gate of root.querySelectorAll<CookieGate>('cookie-gate')) {
          // One that was never in the page waits for that.
          if (gate.isConnected) await gate.updateComplete;
        }
      }
    }
  }
}

describe('gates over any sequence', () => {
  before(async () => {
    await pageConsent().declare(declared((value) => (value.enforcement = { reloadOnWithdraw: 'never' })));
    // The code of gates is loaded when there is something to gate.
    const first = document.body.appendChild(document.createElement('img'));
    Object.assign(first.dataset, { src: 'data:,0', category: 'necessary' });
    await waitUntil(() => first.hasAttribute('src'), 'gates work');
    first.remove();
  });

  it('hold what the consent demands, and run each script at most once, in 200 sequences', async function () {
    this.timeout(120_000);
    let count = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const play = new Play();
        try {
          for (const step of sequence) await play.act(step);
          await unlocked();
          for (const item of play.items) {
            check(play, item);
            count += 1;
          }
        } finally {
          play.end();
        }
      }),
      { numRuns: 200, endOnFailure: true, includeErrorInReport: true },
    );
    expect(count, 'things that were looked at').to.be.above(200);
  });
});

function check(play: Play, item: Item): void {
  const { kind, number, ids, box, root, wasAllowed } = item;
  const what = `${kind} ${number} for ${ids.join()}`;
  const isAllowed = play.isAllowed(item);
  if (hasScript(kind)) {
    // A script whose turn came after consent had gone waits on; one that may run now has run.
    const isDue = box.isConnected && isAllowed;
    expect(page.runs[number] ?? 0, `runs of ${what}`).to.be.within(isDue ? 1 : 0, wasAllowed ? 1 : 0);
  }
  if (kind === 'script') return;
  const loaded = root.querySelectorAll(`:is(img, iframe)[src$="${number}"]`).length;
  if (box.isConnected) expect(loaded, `${what} is loaded`).to.equal(isAllowed ? 1 : 0);
  else if (!isAllowed) expect(loaded, `${what} would load when it comes back`).to.equal(0);
  if (kind !== 'frame' || !box.isConnected) return;
  const frame = root.querySelector('iframe')!;
  const gates = root.querySelectorAll<CookieGate>('cookie-gate');
  expect(gates.length, `placeholders of ${what}`).to.be.below(2);
  const isShown = (element: Element | null | undefined) => Boolean(element?.getClientRects().length);
  if (gates[0]) {
    expect(isShown(frame), `${what} is seen`).to.equal(isAllowed);
    expect(isShown(gates[0].shadowRoot!.querySelector('.placeholder')), `its placeholder`).to.equal(!isAllowed);
  }
}
