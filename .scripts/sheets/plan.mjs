/** Which pictures are taken. */

/** Of a narrow and a usual phone, a tablet, a laptop, and a wide window. */
export const widths = [320, 390, 768, 1366, 1600];
export const modes = ['light', 'dark', 'forced colours', 'print'];

/** French from left to right, Arabic from right to left. */
export const writings = [
  { language: 'fr', direction: 'ltr' },
  { language: 'ar', direction: 'rtl' },
];
export const textSizes = [100, 200];

/** What a sheet of one language shows. */
export const inEveryLanguage = [
  'banner/FirstVisit',
  'banner/AsksAgainForOnePurpose',
  'preferences/Mixed',
  'preferences/DialogOpen',
  'gate/Shut',
  'table/AllCategories',
  'charter/Full',
];

const plain = { width: 768, mode: 'light', text: 100, language: 'fr', direction: 'ltr' };
/** In French too: the font that is the same everywhere has no Arabic letters. */
const rtl = { direction: 'rtl' };

/** What is compared with the pictures in test/visual/: each way of looking that has styles of its own, once an element. */
export const references = [
  { story: 'banner/FirstVisit' },
  { story: 'banner/FirstVisit', width: 320 },
  { story: 'banner/FirstVisit', width: 320, text: 200 },
  { story: 'banner/FirstVisit', width: 320, mode: 'dark', ...rtl },
  { story: 'banner/FirstVisit', mode: 'forced colours' },
  { story: 'banner/ChoiceNotKept', width: 320 },
  { story: 'banner/PlacedInTheCorner', width: 1600 },
  { story: 'preferences/Mixed', mode: 'dark' },
  { story: 'preferences/Mixed', width: 320 },
  { story: 'preferences/Mixed', width: 320, ...rtl },
  { story: 'preferences/Mixed', width: 320, mode: 'forced colours' },
  { story: 'preferences/Mixed', mode: 'print' },
  { story: 'preferences/DialogOpen' },
  { story: 'preferences/DialogOpen', width: 320, mode: 'dark' },
  { story: 'gate/Shut' },
  { story: 'gate/Shut', width: 320, mode: 'dark', ...rtl },
  { story: 'gate/Shut', mode: 'forced colours' },
  { story: 'table/AllCategories' },
  { story: 'table/AllCategories', width: 320, mode: 'dark' },
  { story: 'table/AllCategories', ...rtl },
  { story: 'table/AllCategories', mode: 'print' },
  { story: 'charter/Full' },
  { story: 'charter/Full', width: 320, mode: 'dark' },
  { story: 'charter/Full', mode: 'print' },
].map((each) => {
  const picture = { ...plain, ...each };
  return { ...picture, name: nameOf(picture) };
});

/** `banner-first-visit-320-dark-rtl-200`: what is usual goes without saying. */
function nameOf({ story, width, mode, direction, text }) {
  const name = story.replace('/', '-').replace(/(?<=[a-z])(?=[A-Z])/g, '-');
  const unusual = [mode !== 'light' && mode, direction !== 'ltr' && direction, text !== 100 && text].filter(Boolean);
  return [name, width, ...unusual].join('-').replace(' ', '-').toLowerCase();
}
