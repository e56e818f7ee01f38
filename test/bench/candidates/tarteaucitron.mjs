import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { services, site, texts } from '../site.mjs';

/** Its minified script, which loads its styles, its language and its services by itself; own services for what is gated. */
export default {
  id: 'tarteaucitron',
  name: 'tarteaucitron',
  package: 'tarteaucitronjs',
  accept: '#tarteaucitronPersonalize2',
  refuse: '#tarteaucitronAllDenied2',
  preferences: '#tarteaucitronCloseAlert',
  opened: '#tarteaucitronClosePanel',

  async pages({ gated, peers }) {
    const own = services.filter(({ category }) => category !== 'necessary');
    return files(peers, (id) => gated.filter(({ service }) => service === id), own);
  },

  scale: [{ name: 'tarteaucitron: list of services', run: openPanel }],
  scalePage: ({ entries, peers }) => files(peers, () => [], entries),
};

const types = { necessary: 'other', statistics: 'analytic', marketing: 'ads' };

async function files(peers, scriptsOf, all) {
  const folder = join(peers, 'tarteaucitronjs');
  const read = (name) => readFile(join(folder, name), 'utf8');
  const settings = {
    privacyUrl: site.policy,
    orientation: 'bottom',
    bodyPosition: 'top',
    showIcon: false,
    showTitleBanner: true,
    highPrivacy: true,
    AcceptAllCta: true,
    DenyAllCta: true,
    mandatory: true,
    removeCredit: true,
    googleConsentMode: false,
    bingConsentMode: false,
    pianoConsentMode: false,
    cookieslistEmbed: false,
  };
  const words = {
    middleBarHead: texts.title,
    alertBigPrivacy: texts.text,
    acceptAll: texts.accept,
    denyAll: texts.refuse,
    personalize: texts.preferences,
    close: texts.close,
  };
  const declared = all.map(({ id, name, category, cookies }) => ({
    key: id,
    type: types[category],
    name,
    cookies: cookies.map((cookie) => cookie.name),
    scripts: scriptsOf(id).map(({ src, text }) => ({ src, text })),
  }));
  return {
    head: `<script>tarteaucitronForceLanguage='fr';tarteaucitronCustomText=${JSON.stringify(words)}</script>
<script src="tarteaucitron.min.js"></script>
<script>tarteaucitron.init(${JSON.stringify(settings)})</script>`,
    foot: `<script>
for(const{scripts,...service}of ${JSON.stringify(declared).replaceAll('</', '<\\/')}){
tarteaucitron.services[service.key]={...service,uri:${JSON.stringify(site.policy)},needConsent:true,js(){for(const{src,text}of scripts){if(src)tarteaucitron.addScript(src);else{const s=document.createElement('script');s.text=text;document.head.append(s)}}},fallback(){}};
(tarteaucitron.job=tarteaucitron.job||[]).push(service.key)}
</script>`,
    files: {
      'tarteaucitron.min.js': await read('tarteaucitron.min.js'),
      'tarteaucitron.services.min.js': await read('tarteaucitron.services.min.js'),
      'lang/tarteaucitron.fr.min.js': await read('lang/tarteaucitron.fr.min.js'),
      'css/tarteaucitron.min.css': await read('css/tarteaucitron.min.css'),
    },
  };
}

async function openPanel() {
  return {
    show: () => window.tarteaucitron.userInterface.openPanel(),
    count: () => document.querySelectorAll('#tarteaucitronServices .tarteaucitronLine').length,
  };
}
