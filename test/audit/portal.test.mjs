import assert from 'node:assert/strict';
import { it } from 'node:test';
import { startPortal } from '../../stories/portal/serve.mjs';
import { audit } from '../../dist/audit.js';

it('finds no error on the sample portal, in any phase [A1, A10, A11]', async () => {
  const portal = await startPortal();
  try {
    const { findings, choices, cut, traces } = await audit({ url: `${portal.origin}/`, pages: 6 });
    assert.equal(cut, undefined);
    assert.deepEqual(
      choices.map(({ phase, by }) => [phase, by]),
      [
        ['refuse', 'own'],
        ['accept', 'own'],
        ['withdraw', 'own'],
      ],
    );
    // What was accepted did set something: an audit that sees nothing finds nothing.
    assert.ok(traces.some(({ seen, declared }) => seen.accept && declared && declared.category !== 'necessary'));
    // The map’s company set it, and says so in the declaration: the package tells visitors that it stays.
    const declaredToStay = 'warning out-of-reach-after-withdrawal atlas_session withdraw';
    assert.deepEqual(
      findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ severity, id, subject, phase }) => `${severity} ${id} ${subject} ${phase}`),
      [declaredToStay],
    );
  } finally {
    await portal.close();
  }
});
