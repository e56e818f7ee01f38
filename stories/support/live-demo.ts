import { themeNames } from './themes.js';

type Language = 'fr' | 'en';

const words = {
  fr: {
    frame: 'Le site de démonstration',
    theme: 'Thème',
    language: 'Langue',
    scheme: 'Couleurs',
    schemes: { '': 'celles du système', light: 'claires', dark: 'sombres' },
    again: 'Comme à la première visite',
  },
  en: {
    frame: 'The demonstration site',
    theme: 'Theme',
    language: 'Language',
    scheme: 'Colours',
    schemes: { '': 'the system’s', light: 'light', dark: 'dark' },
    again: 'As on a first visit',
  },
} as const;

const languages = { fr: 'français', en: 'English', de: 'Deutsch', es: 'español', ar: 'العربية' };

/** A whole site in a frame – banner, gate, charter – with switches for its theme, language and colours. */
export class LiveDemo extends HTMLElement {
  #isThere = false;

  connectedCallback(): void {
    if (this.#isThere) return;
    this.#isThere = true;
    const language: Language = this.lang === 'en' ? 'en' : 'fr';
    const say = words[language];
    const frame = document.createElement('iframe');
    frame.title = say.frame;
    const wish: Record<string, string> = { lang: language };
    const show = () => (frame.src = `start/demo.html?${new URLSearchParams(wish)}`);
    const choice = (name: string, label: string, options: Readonly<Record<string, string>>) => {
      const select = document.createElement('select');
      for (const [value, text] of Object.entries(options)) select.append(new Option(text, value));
      select.value = wish[name] ?? '';
      select.addEventListener('change', () => {
        wish[name] = select.value;
        delete wish['fresh'];
        show();
      });
      const whole = document.createElement('label');
      whole.append(`${label} `, select);
      return whole;
    };
    const again = document.createElement('button');
    again.type = 'button';
    again.textContent = say.again;
    again.addEventListener('click', () => {
      wish['fresh'] = String(Date.now());
      show();
    });
    const bar = document.createElement('div');
    bar.append(
      choice('theme', say.theme, themeNames),
      choice('lang', say.language, languages),
      choice('scheme', say.scheme, say.schemes),
      again,
    );
    bar.style.cssText =
      'display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; margin-block: 1rem 0.5rem';
    frame.style.cssText = 'inline-size: 100%; block-size: 40rem; border: 1px solid #8888; border-radius: 0.5rem';
    show();
    this.append(bar, frame);
  }
}

if (!customElements.get('live-demo')) customElements.define('live-demo', LiveDemo);
