/** `{ a: { b: 1 } }` under `x` is `{ 'x.a.b': 1 }`; what is not there stays away. */
export function named(prefix, values) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (value === undefined) return [];
      const path = `${prefix}.${name}`;
      return value && typeof value === 'object' ? Object.entries(named(path, value)) : [[path, value]];
    }),
  );
}
