import byHand from './by-hand.mjs';
import c15t from './c15t.mjs';
import klaro from './klaro.mjs';
import nothing from './nothing.mjs';
import orejime from './orejime.mjs';
import ours from './ours.mjs';
import waysIn from './ours-ways.mjs';
import plainTable from './plain-table.mjs';
import tarteaucitron from './tarteaucitron.mjs';
import vanillaCookieconsent from './vanilla-cookieconsent.mjs';

/** Those that ask on a page, after the page with nothing; the package also in other ways than the recommended one. */
export const candidates = [nothing, ours, ...waysIn, vanillaCookieconsent, orejime, klaro, tarteaucitron, c15t, byHand];

/** Those that list a site's cookies or services. */
export const lists = [ours, plainTable, vanillaCookieconsent, orejime, klaro, tarteaucitron];
