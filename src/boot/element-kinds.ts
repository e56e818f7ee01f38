/** What comes behind `cookie-` in a tag of ours, and behind `data-cookie-` on the plain tag that stands for it. */
export const elementKinds = ['banner', 'charter', 'gate', 'preferences', 'table'] as const;

/** Tags of ours. */
export const tags = `:is(${elementKinds.map((kind) => `cookie-${kind}`)})`;

/** Plain tags that stand for them. */
export const placeholders = `:is(${elementKinds.map((kind) => `[data-cookie-${kind}]`)})`;
