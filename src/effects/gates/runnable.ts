const types = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i;

/** Whether the browser would run it, were it live. */
export function isRunnable({ type }: HTMLScriptElement): boolean {
  return types.test(type.trim());
}
