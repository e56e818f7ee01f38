/** Where something stands in a value: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** A value with something else in one place; undefined takes away what stands there. All else is the same. */
export function changed<Value>(value: Value, path: Path, next: unknown): Value {
  const [key, ...rest] = path;
  if (key === undefined) return next as Value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (!rest.length && next === undefined) return items.filter((_, i) => i !== key) as Value;
    const inner = changed(items[Number(key)], rest, next);
    return (
      Number(key) < items.length ? items.map((item, i) => (i === key ? inner : item)) : [...items, inner]
    ) as Value;
  }
  const fields = { ...(value as Record<string, unknown>) };
  const inner = changed(fields[key], rest, next);
  if (inner === undefined) delete fields[key];
  else fields[key] = inner;
  return fields as Value;
}
