/**
 * Serves `/test/support/slow-script.js?ms=300&code=…`: a script that comes after some time, or, where a test ends
 * before, never.
 */
export const slowScript = {
  name: 'slow-script',
  async serve(context) {
    if (context.path !== '/test/support/slow-script.js') return undefined;
    await new Promise((resolve) => setTimeout(resolve, Number(context.query.ms)).unref());
    return { body: String(context.query.code ?? ''), type: 'js' };
  },
};
