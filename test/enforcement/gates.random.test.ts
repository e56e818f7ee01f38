import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ConsentStore } from '../../src/consent/consent-store.js';
import { readDeclaration } from '../../src/declaration/read-declaration.js';
import { enforce } from '../../src/enforcement/effect.js';
import { Gates } from '../../src/enforcement/gates.js';
import { draft } from '../support/fixtures.js';

/** What waits for what, as an author writes it, and when it may be open. */
const rules = [
  ['data-category="statistics"', ['statistics']],
  ['data-service="counter"', ['counter']],
  ['data-service="video"', ['video']],
  ['data-consent="statistics && embeds"', ['statistics', 'embeds']],
  ['data-service="heatmap" data-category="statistics"', ['heatmap']],
] as const;

type Step =
  | { do: 'choose'; id: string; isOn: boolean }
  | { do: 'accept' | 'refuse' | 'withdraw' | 'reset' }
  | { do: 'script' | 'embed'; rule: number; where: 'end' | 'start' | 'shadow' | 'innerHTML' }
  | { do: 'remove' | 'reinsert'; which: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('choose' as const),
      id: fc.constantFrom('statistics', 'counter', 'heatmap', 'embeds', 'video'),
      isOn: fc.boolean(),
    }),
    fc.record({ do: fc.constantFrom('accept' as const, 'refuse' as const, 'withdraw' as const, 'reset' as const) }),
    fc.record({
      do: fc.constantFrom('script' as const, 'embed' as const),
      rule: fc.nat(rules.length - 1),
      where: fc.constantFrom('end' as const, 'start' as const, 'shadow' as const, 'innerHTML' as const),
    }),
    fc.record({ do: fc.constantFrom('remove' as const, 'reinsert' as const), which: fc.nat(20) }),
  ),
  { minLength: 3, maxLength: 25 },
);

interface Window200 extends Window {
  runs: Record<number, number>;
}

describe('gates over any sequence', () => {
  const page = window as unknown as Window200;

  it('hold what the consent demands, and run each script at most once, in 200 sequences', async function () {
    this.timeout(60_000);
    let next = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        page.runs = {};
        const place = document.createElement('div');
        document.body.append(place);
        const store = new ConsentStore();
        store.declare(readDeclaration(draft()));
        const gates = new Gates();
        const end = [enforce(store, gates), gates.watch(document)];
        const items: { number: number; kind: string; ids: readonly string[]; box: HTMLElement; wasAllowed: boolean }[] =
          [];
        const isAllowed = (ids: readonly string[]) => ids.every((id) => store.isGranted(id));
        const look = () => {
          for (const item of items) if (item.box.isConnected && isAllowed(item.ids)) item.wasAllowed = true;
        };

        for (const step of sequence) {
          if (step.do === 'choose') store.choose({ [step.id]: step.isOn });
          else if (step.do === 'accept') store.acceptAll();
          else if (step.do === 'refuse') store.refuseAll();
          else if (step.do === 'withdraw') store.withdraw();
          else if (step.do === 'reset') store.reset();
          else if (step.do === 'remove') items[step.which]?.box.remove();
          else if (step.do === 'reinsert') {
            const box = items[step.which]?.box;
            if (box && !box.isConnected) place.append(box);
          } else if ('rule' in step) {
            const number = next++;
            const [marks, ids] = rules[step.rule]!;
            const markup =
              step.do === 'script'
                ? `<script type="text/plain" ${marks}>window.runs[${number}] = (window.runs[${number}] ?? 0) + 1</script>`
                : `<img alt="" data-src="data:,${number}" ${marks}>`;
            const box = document.createElement('div');
            const root = step.where === 'shadow' ? box.attachShadow({ mode: 'open' }) : box;
            if (step.where === 'innerHTML') box.innerHTML = markup;
            else root.append(document.createRange().createContextualFragment(markup));
            if (step.where === 'start') place.prepend(box);
            else place.append(box);
            items.push({ number, kind: step.do, ids, box, wasAllowed: false });
          }
          // What came is seen by observers after the step.
          await Promise.resolve();
          await Promise.resolve();
          look();
        }
        await new Promise((resolve) => setTimeout(resolve));

        for (const { number, kind, ids, box, wasAllowed } of items) {
          const root = box.shadowRoot ?? box;
          if (kind === 'script') {
            const runs = page.runs[number] ?? 0;
            // A script whose turn came after consent had gone waits on; one that may run now has run.
            const isDue = box.isConnected && isAllowed(ids);
            expect(runs, `script ${number} for ${ids}`).to.be.within(isDue ? 1 : 0, wasAllowed ? 1 : 0);
          } else if (box.isConnected) {
            expect(root.querySelector('img')!.hasAttribute('src'), `embed ${number} for ${ids}`).to.equal(
              isAllowed(ids),
            );
          }
        }
        for (const each of end) each();
        place.remove();
      }),
      { numRuns: 200 },
    );
  });
});
