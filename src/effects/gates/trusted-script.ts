/** Makes an author's own script values fit for pages under Trusted Types. */
interface TrustedScripts {
  createScript(text: string): string;
  createScriptURL(address: string): string;
}

interface TrustedTypePolicies {
  createPolicy(name: string, rules: TrustedScripts): TrustedScripts;
}

const plain: TrustedScripts = { createScript: (text) => text, createScriptURL: (address) => address };
let trusted: TrustedScripts | undefined;

/**
 * The policy `charte-cookies`, which passes on what the page's own markup says. A page that lists its policies
 * (`trusted-types`) has to name it; undefined where it does not.
 */
export function trustedScripts(): TrustedScripts | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicies };
  if (!trustedTypes) return plain;
  try {
    return (trusted ??= trustedTypes.createPolicy('charte-cookies', plain));
  } catch {
    return undefined;
  }
}
