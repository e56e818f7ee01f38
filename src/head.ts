/**
 * For the `<head>`, as its very first thing: a classic script of its own, inline or by address. While nobody has chosen it has
 * the banner's code and the declaration fetched along with the page. And it tells tools that nothing is granted, and Google and
 * Clarity at once what the visitor granted before. What it asks of the page stands in attributes of its own tag, so that its
 * text, and its hash in a Content-Security-Policy, never change:
 *
 *     <script src="/charte/head.js" data-charte="/charte/" data-src="/cookies.json" data-signals="google matomo"></script>
 *
 * - `data-charte`: where the files of cdn/ stand; `data-src`: what `data-src` of `auto.js` names. Without them nothing is fetched.
 * - `data-signals`: the tools to tell: `google`, `matomo`, `microsoft`, `meta`.
 * - `data-cookie`, `data-months`: what the declaration says under `consent`, when it is not `cookies_preferences` and 6.
 * - `data-statistics`, `data-marketing`, `data-preferences`: ids of the categories or services that are meant by these, when
 *   they have others. `data-ad_user_data` and the like: the id for one of Google's types alone.
 * - `data-layer`: name of Google's layer, when it is not `dataLayer`.
 * - `data-exempt`: id of the exempt category that Matomo measures under. Then it needs no consent, and is told of objections.
 *
 * Never throws; grants nothing in doubt. The effects in enforcement/signals take over from what it told. CONFORMITY C1.
 */
import { beforePixelStarts } from './effects/signals/pixel.js';
import { storedChoices } from './effects/signals/stored-choices.js';

const attempt = (act: () => void) => {
  try {
    act();
  } catch {
    // What is told stays denied, and the next tool is told all the same.
  }
};

attempt(() => {
  const script = document.currentScript as HTMLScriptElement;
  const {
    charte,
    src,
    cookie = 'cookies_preferences',
    layer = 'dataLayer',
    months = 6,
    signals = '',
    exempt,
    ...ids
  } = script.dataset;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const page = window as any;
  let choices: Readonly<Record<string, boolean>> = {};
  attempt(() => (choices = storedChoices(cookie, +months)));

  const hint = (href: string, rel: string, as: string) => {
    const link = document.createElement('link');
    Object.assign(link, { rel, as, href, crossOrigin: '', nonce: script.nonce });
    script.after(link);
  };
  attempt(() => {
    if (`; ${document.cookie}`.includes(`; ${cookie}=`)) return;
    if (charte) hint(`${charte}ask.js`, 'modulepreload', 'script');
    if (src) hint(src, 'preload', 'fetch');
  });

  const wordFor = (type: string) => {
    const group = { d: 'marketing', n: 'statistics' }[type[1]!] ?? 'preferences';
    return choices[ids[type] ?? ids[group] ?? group] === true ? 'granted' : 'denied';
  };

  const tools: Partial<Record<string, () => void>> = {
    google() {
      const queue = (page[layer] ??= []);
      const values: Record<string, string> = { security_storage: 'granted' };
      const update = { ...values };
      let hasGrants;
      for (const type of [
        'ad_storage',
        'ad_user_data',
        'ad_personalization',
        'analytics_storage',
        'functionality_storage',
        'personalization_storage',
      ]) {
        values[type] = 'denied';
        hasGrants = (update[type] = wordFor(type)) > 'denied' || hasGrants;
      }
      const gtag = function () {
        // Google's tags pass over arrays: it must be the arguments themselves.
        // eslint-disable-next-line prefer-rest-params
        queue.push(arguments);
      } as (...command: unknown[]) => void;
      gtag('consent', 'default', values);
      if (hasGrants) gtag('consent', 'update', update);
    },
    matomo() {
      const queue = (page._paq ??= []);
      if (!exempt) queue.push(['requireConsent'], ['requireCookieConsent']);
      else if (choices[exempt] === false) queue.push(['optUserOut']);
    },
    microsoft() {
      (page.uetq ??= []).push('consent', 'default', { ad_storage: 'denied' });
      const clarity = (page.clarity ??= (...command: unknown[]) => (clarity.q ??= []).push(command));
      clarity('consentv2', { ad_Storage: wordFor('ad_storage'), analytics_Storage: wordFor('analytics_storage') });
    },
    meta() {
      beforePixelStarts(page, (pixel) => pixel('consent', 'revoke'));
    },
  };
  for (const tool of signals.split(' ')) attempt(tools[tool]!);
});
