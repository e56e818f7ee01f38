/**
 * Leaks that an audit must find, each with its clean twin: the same thing done rightly. `leaky` and `clean` are markup of the page;
 * What is seen only by looking is told of whichever page was looked at first (`isAnywhere`). `send` are headers that the leaky site sends with it. `at(host)` is another site.
 */
const day = 86_400;

const gated = (script, category = 'statistics') =>
  `<script type="text/plain" data-category="${category}">${script}</script>`;
const script = (text) => `<script>${text}</script>`;
const cookie = (name, attributes = 'Path=/; Max-Age=86400') => `document.cookie = '${name}=1; ${attributes}';`;
const both = (text) => ({ leaky: script(text), clean: gated(text) });
const ask = (url) => `fetch('${url}', { mode: 'no-cors' }).catch(() => {});`;
const before = (subject) => ({ id: 'set-before-consent', subject, phase: 'before' });
const asksBefore = (host) => ({ id: 'request-before-consent', subject: host, phase: 'before' });

/** Runs when the visitor has refused, on every page that follows. */
const whenRefused = (text) => `{
  const refused = () => /"statistics":false/.test(decodeURIComponent(document.cookie));
  const go = () => { ${text} };
  if (refused()) go(); else document.addEventListener('cookie-consent-change', () => refused() && go());
}`;

export const leaks = {
  'a script’s cookie before consent': { page: '/1', find: before('b_script'), ...both(cookie('b_script')) },
  'an HttpOnly cookie of the page’s response': {
    page: '/1',
    find: before('b_http'),
    send: { 'set-cookie': 'b_http=1; Path=/; HttpOnly' },
  },
  'local storage before consent': {
    page: '/1',
    find: before('b_local'),
    ...both(`localStorage.setItem('b_local', 1);`),
  },
  'local storage without a method': {
    page: '/1',
    find: { ...before('b_plain'), isAnywhere: true },
    ...both(`localStorage.b_plain = 1;`),
  },
  'session storage before consent': {
    page: '/1',
    find: before('b_session'),
    ...both(`sessionStorage.setItem('b_session', 1);`),
  },
  'a database before consent': { page: '/1', find: before('b_idb'), ...both(`indexedDB.open('b_idb');`) },
  'a cache before consent': { page: '/1', find: before('b_cache'), ...both(`caches.open('b_cache');`) },
  'a key that is a hash': {
    page: '/1',
    find: before(/^[0-9a-f]{32}$/),
    leaky: script(
      `localStorage.setItem([...crypto.getRandomValues(new Uint8Array(16))].map((n) => n.toString(16).padStart(2, '0')).join(''), 1);`,
    ),
    clean: '',
  },
  'a cookie by a timer': {
    page: '/1',
    find: before('b_late'),
    ...both(`setTimeout(() => { ${cookie('b_late')} }, 600);`),
  },
  'a cookie when somebody scrolls': {
    page: '/1',
    find: before('b_scroll'),
    ...both(`addEventListener('scroll', () => { ${cookie('b_scroll')} }, { once: true });`),
  },
  'a cookie of cookieStore': {
    page: '/1',
    find: before('b_store'),
    ...both(`cookieStore.set({ name: 'b_store', value: '1', expires: Date.now() + 86_400_000 });`),
  },
  'a cookie of another path': {
    page: '/1',
    find: before('b_path'),
    ...both(cookie('b_path', 'Path=/1; Max-Age=86400')),
  },
  'a cookie of a path that the page cannot see': {
    page: '/2',
    find: before('b_elsewhere'),
    leaky: script(cookie('b_elsewhere', 'Path=/nowhere/; Max-Age=86400')),
    clean: '',
  },
  'a cookie for the whole domain': {
    page: '/2',
    find: before('b_domain'),
    leaky: (at, own) => script(cookie('b_domain', `Path=/; Domain=${own}; Max-Age=86400`)),
    clean: (at, own) => gated(cookie('b_domain', `Path=/; Domain=${own}; Max-Age=86400`)),
  },
  'a cookie of a redirection': {
    page: '/2',
    find: before('b_redirect'),
    leaky: '<img alt="" src="/set?name=b_redirect&to=/point.gif">',
    clean: '<img alt="" src="/point.gif">',
  },
  'a cookie of an answer to fetch': {
    page: '/2',
    find: before('b_fetch'),
    leaky: script(`fetch('/set?name=b_fetch');`),
    clean: script(`fetch('/point.gif');`),
  },
  'a cookie of a frame in a frame': {
    page: '/2',
    find: before('b_nested'),
    leaky: `<iframe title="" srcdoc="<iframe title='' src='/set-by-script?name=b_nested'></iframe>"></iframe>`,
    clean: '',
  },
  'a third party’s cookie': {
    page: '/2',
    find: before('b_third'),
    leaky: (at) => `<img alt="" src="${at('third')}/set?name=b_third&attributes=SameSite=None;Secure;Max-Age=86400">`,
    clean: (at) => gated(ask(`${at('third')}/point.gif`)),
  },
  'a third party’s cookie of a partition': {
    page: '/2',
    find: before('b_chips'),
    leaky: (at) =>
      `<iframe title="" src="${at('frame')}/set?name=b_chips&attributes=SameSite=None;Secure;Partitioned;Max-Age=86400"></iframe>`,
    clean: '',
  },
  'local storage of a third party’s frame': {
    page: '/2',
    find: before('b_frame'),
    leaky: (at) => `<iframe title="" src="${at('frame')}/keep?name=b_frame"></iframe>`,
    clean: (at) => `<iframe title="Film" data-category="embeds" data-src="${at('frame')}/point.gif"></iframe>`,
  },
  'a picture of another site': {
    page: '/2',
    find: asksBefore('picture'),
    leaky: (at) => `<img alt="" src="${at('picture')}/point.gif">`,
    clean: (at) => gated(ask(`${at('picture')}/point.gif`)),
  },
  'a font or picture of a style sheet': {
    page: '/2',
    find: asksBefore('styles'),
    leaky: (at) => `<style>h1 { background: url("${at('styles')}/point.gif") }</style>`,
    clean: '<style>h1 { background: url("/point.gif") }</style>',
  },
  'a worker that asks': {
    page: '/3',
    find: asksBefore('worker'),
    leaky: (at) => script(`new Worker('/worker.js?ask=' + encodeURIComponent('${at('worker')}/point.gif'));`),
    clean: script(`new Worker('/worker.js');`),
  },
  'a service worker that asks': {
    page: '/3',
    find: { ...asksBefore('service'), isAnywhere: true },
    leaky: (at) =>
      script(`navigator.serviceWorker.register('/worker.js?ask=' + encodeURIComponent('${at('service')}/point.gif'));`),
    clean: script(`navigator.serviceWorker.register('/worker.js');`),
  },
  'a beacon on leaving': {
    page: '/3',
    find: asksBefore('beacon'),
    ...((text) => ({ leaky: (at) => script(text(at)), clean: (at) => gated(text(at)) }))(
      (at) => `addEventListener('pagehide', () => navigator.sendBeacon('${at('beacon')}/count'));`,
    ),
  },
  'a socket': {
    page: '/3',
    find: asksBefore('socket'),
    leaky: (at) => script(`new WebSocket('${at('socket').replace('http', 'ws')}/');`),
    clean: '',
  },
  'a drawing that is read back': {
    page: '/3',
    find: { id: 'fingerprint-before-consent', subject: 'canvas.toDataURL', phase: 'before' },
    leaky: script(
      `const c = document.createElement('canvas'); c.getContext('2d').fillText('Cwm fjord', 2, 9); c.toDataURL();`,
    ),
    clean: `<canvas id="c"></canvas>${script(`c.getContext('2d').fillText('Habitants', 2, 9); c.toDataURL();`)}`,
  },
  'only on the seventh page': { page: '/deep/7', find: before('b_seven'), ...both(cookie('b_seven')) },

  'a script’s cookie after a refusal': {
    page: '/4',
    find: { id: 'set-after-refusal', subject: 'r_script', phase: 'refuse' },
    leaky: script(whenRefused(cookie('r_script'))),
    clean: gated(cookie('r_script')),
  },
  'an HttpOnly cookie of the server after a refusal': {
    page: '/4',
    find: { id: 'set-after-refusal', subject: 'r_http', phase: 'refuse' },
    sendWhenRefused: { 'set-cookie': 'r_http=1; Path=/; HttpOnly' },
  },
  'local storage after a refusal': {
    page: '/4',
    find: { id: 'set-after-refusal', subject: 'r_local', phase: 'refuse' },
    leaky: script(whenRefused(`localStorage.setItem('r_local', 1);`)),
    clean: gated(`localStorage.setItem('r_local', 1);`),
  },
  'a request after a refusal': {
    page: '/4',
    find: { id: 'request-after-refusal', subject: 'refused', phase: 'refuse' },
    leaky: (at) => script(whenRefused(ask(`${at('refused')}/point.gif`))),
    clean: (at) => gated(ask(`${at('refused')}/point.gif`)),
  },

  'an HttpOnly cookie that stays after withdrawal': {
    page: '/4',
    find: { id: 'out-of-reach-after-withdrawal', subject: 'w_http', phase: 'withdraw' },
    leaky: gated(`fetch('/set?name=w_http&attributes=HttpOnly;Max-Age=86400');`),
    clean: gated(cookie('w_http')),
  },
  'a third party’s cookie that stays after withdrawal': {
    page: '/4',
    find: { id: 'out-of-reach-after-withdrawal', subject: 'w_third', phase: 'withdraw' },
    leaky: (at) =>
      gated(`new Image().src = '${at('third')}/set?name=w_third&attributes=SameSite=None;Secure;Max-Age=86400';`),
    clean: (at) => gated(`new Image().src = '${at('third')}/point.gif';`),
  },
  'a cookie of a path that stays after withdrawal': {
    page: '/4',
    find: { id: 'kept-after-withdrawal', subject: 'w_path', phase: 'withdraw' },
    leaky: gated(cookie('w_path', 'Path=/nowhere/; Max-Age=86400')),
    clean: gated(cookie('w_path')),
  },
  'a cookie that comes again after withdrawal': {
    page: '/4',
    find: { id: 'set-after-withdrawal', subject: 'w_again', phase: 'withdraw' },
    leaky:
      script(`if (localStorage.getItem('u_flag')) ${cookie('w_again')}`) + gated(`localStorage.setItem('u_flag', 1);`),
    clean: gated(cookie('w_again')),
  },

  'a cookie that nobody declared': {
    page: '/5',
    find: { id: 'not-declared', subject: 'u_cookie' },
    leaky: gated(cookie('u_cookie')),
    clean: gated(cookie('l_three')),
  },
  'a host that nobody declared': {
    page: '/5',
    find: { id: 'host-not-declared', subject: 'unknown' },
    leaky: (at) => gated(ask(`${at('unknown')}/point.gif`)),
    clean: (at) => gated(ask(`${at('third')}/point.gif`)),
  },
  'a cookie of three years, declared for thirteen months': {
    page: '/5',
    find: { id: 'longer-than-declared', subject: 'l_three' },
    leaky: gated(cookie('l_three', `Path=/; Max-Age=${3 * 365 * day}`)),
    clean: gated(cookie('l_three', `Path=/; Max-Age=${390 * day}`)),
  },
  'a cookie that lasts, declared for the visit': {
    page: '/5',
    find: { id: 'longer-than-declared', subject: 'l_session' },
    leaky: gated(cookie('l_session', 'Path=/; Max-Age=3600')),
    clean: gated(cookie('l_session', 'Path=/')),
  },
  'an unknown cookie of three years': {
    page: '/5',
    find: { id: 'lasts-over-13-months', subject: 'u_long' },
    leaky: gated(cookie('u_long', `Path=/; Max-Age=${3 * 365 * day}`)),
    clean: '',
  },
  'an exempt cookie that is prolonged by each page': {
    page: '*',
    find: { id: 'end-moves', subject: 'm_audience' },
    leaky: gated(cookie('m_audience', `Path=/; Max-Age=${390 * day}`), 'audience'),
    clean: gated(
      `/m_audience=/.test(document.cookie) || (${cookie('m_audience', `Path=/; Max-Age=${390 * day}`).slice(0, -1)});`,
      'audience',
    ),
  },
  'a choice that is prolonged by each page': {
    page: '*',
    find: { id: 'choice-end-moves', subject: 'cookies_preferences' },
    leaky: script(`const kept = /cookies_preferences=([^;]+)/.exec(document.cookie)?.[1];
      if (kept) document.cookie = 'cookies_preferences=' + kept + '; Path=/; SameSite=Lax; Max-Age=${200 * day}';`),
    clean: '',
  },
  'a tracker that is declared necessary': {
    page: '/5',
    find: { id: 'tracker-as-necessary', subject: '_ga' },
    leaky: script(cookie('_ga')),
    clean: '',
  },
  'an exempt cookie in spite of an objection': {
    page: '/5',
    find: { id: 'set-despite-objection', subject: 'g_audience', phase: 'gpc' },
    leaky: script(cookie('g_audience')),
    clean: gated(cookie('g_audience'), 'audience'),
  },
  'a policy that is not there': {
    page: '/5',
    find: { id: 'policy-link-broken', subject: /\/confidentialite$/ },
    clean: '',
  },
  'a page without a permanent link': { page: '/bare', find: { id: 'no-permanent-link', subject: /^leaky\.localhost/ } },
  'a page that fails': { page: '/5', find: { id: 'page-not-seen', subject: /\/broken$/ } },
  'a page that leads elsewhere': { page: '/5', find: { id: 'page-elsewhere', subject: /\/away$/ } },
  'a cookie that is declared and never set': {
    page: '/5',
    find: { id: 'declared-not-seen', subject: 'never' },
  },
};
