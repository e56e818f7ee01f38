import type { GlobalTypes } from 'storybook/internal/types';
import { allLocales, sourceLocale } from '../src/i18n/generated/locale-codes.js';
import type { StoredConsent } from '../stories/support/stored-consent.js';
import { themeNames } from '../stories/support/themes.js';

/** What the toolbar says. */
export interface Toolbar {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly scheme: 'system' | 'light' | 'dark';
  readonly theme: string;
  readonly consent: StoredConsent;
}

export const initialToolbar: Toolbar = {
  language: sourceLocale,
  direction: 'ltr',
  scheme: 'system',
  theme: '',
  consent: 'undecided',
};

/** French first: the language of the source. */
const languages = [...allLocales].sort((a, b) => Number(b === sourceLocale) - Number(a === sourceLocale));

const consents: Readonly<Record<StoredConsent, string>> = {
  undecided: 'Undecided: first visit',
  accepted: 'Accepted all',
  refused: 'Refused all',
  mixed: 'Mixed: statistics and the video, not the map',
  expired: 'Expired: accepted seven months ago',
};

export const toolbars: GlobalTypes = {
  language: {
    description: 'Language of the page (html lang)',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: languages.map((value) => ({ value, title: nameOf(value) })),
    },
  },
  direction: {
    description: 'Direction of the page (html dir)',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  scheme: {
    description: 'Colour scheme of the page',
    toolbar: {
      title: 'Scheme',
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'system', title: 'System scheme' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  theme: {
    description: 'Ready theme that the page wears',
    toolbar: {
      title: 'Thème',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: Object.entries(themeNames).map(([value, title]) => ({ value, title })),
    },
  },
  consent: {
    description: 'What this browser has stored; for the stories that use the page’s own store',
    toolbar: {
      title: 'Stored consent',
      icon: 'key',
      dynamicTitle: true,
      items: Object.entries(consents).map(([value, title]) => ({ value, title })),
    },
  },
};

/** A language in its own words: “Français”. */
function nameOf(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
