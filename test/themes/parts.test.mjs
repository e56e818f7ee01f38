import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from '../support/sources.mjs';

const read = (...path) => readFileSync(join(root, 'src', ...path), 'utf8');
const themes = readdirSync(join(root, 'src/themes'));

it('themes style parts that elements have', () => {
  const styled = themes.flatMap((name) =>
    [...read('themes', name).matchAll(/(cookie-[a-z]+)::part\(([a-z-]+)\)/g)].map(([, tag, part]) => ({ tag, part })),
  );
  assert.ok(styled.length > 10);
  for (const { tag, part } of styled) {
    assert.match(
      read('elements', tag.replace('cookie-', ''), `${tag}.ts`),
      new RegExp(`@csspart ${part} `),
      `${tag}::part(${part})`,
    );
  }
});

it('A5: neither themes nor the elements’ own styles name one of the two choices', () => {
  const styles = readdirSync(join(root, 'src/elements'), { recursive: true }).filter((path) =>
    path.endsWith('.styles.ts'),
  );
  assert.ok(styles.length > 5);
  const css = [...themes.map((name) => ['themes', name]), ...styles.map((path) => ['elements', path])];
  const choice = /data-action|(?:accept|refuse)-all|choice-button[^\s,{]*(?:\s*[+~]|:(?:first|last|nth|only|has|not))/;
  for (const path of css) {
    const rules = read(...path).replace(/\/\*.*?\*\//gs, '');
    assert.doesNotMatch(rules, choice, path.join('/'));
  }
});
