import assert from 'node:assert/strict';
import { it } from 'node:test';
import { startPortal } from '../../stories/portal/serve.mjs';
import { audit } from '../../dist/audit.js';

it('finds nothing on the sample portal, in any phase [A1, A10, A11]', async () => {
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
    assert.deepEqual(
      findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ id, subject, phase }) => `${id} ${subject} ${phase}`),
      [],
    );
  } finally {
    await portal.close();
  }
});
