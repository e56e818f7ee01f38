import { ConsentStore } from '../consent/consent-store.js';
import { serverSnapshot } from '../consent/server-snapshot.js';
import type { Declaration } from '../declaration/declaration.js';
import { renderIntroduction } from '../elements/charter/introduction.js';
import type { CharterFacts } from '../elements/charter/section.js';
import { charterSections } from '../elements/charter/sections.js';
import { heading, levelBelow } from '../elements/shared/heading.js';
import { documentNodes } from './document-nodes.js';
import type { PlainNode } from './plain-node.js';
import { tableNodes } from './table-nodes.js';
import { templateNodes } from './template-nodes.js';

/** The whole charter: what its sections say, with the tables in their place. */
export function charterNodes(declaration: Declaration, level: number): readonly PlainNode[] {
  const below = levelBelow(level);
  const facts: CharterFacts = {
    declaration,
    snapshot: { ...serverSnapshot(), declaration },
    store: new ConsentStore(),
    level: below,
  };
  const sections = charterSections.flatMap(({ title, content }) => {
    const nodes = templateNodes(content(facts));
    return nodes.length ? [...templateNodes(heading(level, title(), '')), ...nodes] : [];
  });
  return documentNodes([...templateNodes(renderIntroduction(declaration)), ...sections]).flatMap((node) =>
    typeof node !== 'string' && node.tag === 'cookie-table' ? tableNodes(declaration, below) : [node],
  );
}
