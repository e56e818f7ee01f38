import type { Declaration } from '../../declaration/declaration.js';

/**
 * The categories of a declaration that the visitor's browser objects to by Global Privacy Control. For a store's option
 * `objections`: it refuses, never grants, is not stored, and gives way to what the visitor decides. CONFORMITY C4.
 */
export function gpcObjections({ signals }: Declaration): readonly string[] {
  const { navigator } = globalThis as { navigator?: { readonly globalPrivacyControl?: unknown } };
  if (!signals?.gpc || navigator?.globalPrivacyControl !== true) return [];
  return signals.gpc === true ? ['marketing'] : signals.gpc;
}
