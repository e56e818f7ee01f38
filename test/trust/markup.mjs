/**
 * What an author who is not the site may try to write into a page, so that it gets another declaration; and what filters
 * leave of it.
 */
import { hostile } from '../support/town.mjs';
import { attribute } from '../support/sites.mjs';

/** Markup by what it is. `addressHere` and `addressElsewhere` lead to a hostile declaration. */
export function attempts(addressHere, addressElsewhere) {
  const text = attribute(hostile());
  const elements = ['table', 'banner', 'gate', 'charter', 'preferences'];
  return {
    'a placeholder of a table that names another origin': `<div data-cookie-table data-src="${addressElsewhere}">x</div>`,
    'a placeholder of a banner that names another origin': `<p data-cookie-banner data-src="${addressElsewhere}">x</p>`,
    ...Object.fromEntries(
      elements.flatMap((name) => [
        [`a placeholder of ${name} with a declaration`, `<div data-cookie-${name} data-declaration="${text}">x</div>`],
        [
          `a placeholder of ${name} that names a file here`,
          `<div data-cookie-${name} data-src="${addressHere}">x</div>`,
        ],
      ]),
    ),
    'a marked table with a declaration': `<table data-cookie-table data-declaration="${text}"><tr><td>x</td></tr></table>`,
    'a real table that names another origin': `<cookie-table src="${addressElsewhere}"></cookie-table>`,
    'a real table that names a file here': `<cookie-table src="${addressHere}"></cookie-table>`,
    'a real banner with a declaration': `<cookie-banner declaration="${text}"></cookie-banner>`,
    'a real gate with a declaration': `<cookie-gate category="necessary" declaration="${text}"><template>x</template></cookie-gate>`,
  };
}

/** A table of cookies that says of everything that it is necessary: it may be shown, but declares nothing. */
export const marksNothing = {
  'a placeholder with a table': `<div data-cookie-table data-category="necessary"><table>
    <tr><th>Prestataire</th><th>Nom du cookie</th><th>Finalités</th><th>Catégorie</th></tr>
    <tr><td>Détourné</td><td>_ct_*</td><td>Rien.</td><td>necessary</td></tr></table></div>`,
  'a real table with a table': `<cookie-table category="necessary"><table><tr><th>Prestataire</th><th>Nom du cookie</th><th>Finalités</th></tr>
    <tr><td>Détourné</td><td>_ct_*</td><td>Rien.</td></tr></table></cookie-table>`,
};

/**
 * What WordPress 6.9 leaves of posts of contributors and authors (`wp_kses_post`), as tried with its own code: `data-*`
 * stays on the tags that it knows, and tags that it does not know go, with what stands in them left. Comments lose all of it.
 */
export function kses(markup) {
  return markup.replaceAll(/<\/?(cookie-[a-z]+|template|script|iframe)\b[^>]*>/g, '');
}
