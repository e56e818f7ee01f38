import { categories, durationText, pageHtml, services } from '../site.mjs';
import { controls, files, marked, script } from './ours.mjs';

/** Other ways than the recommended one to put the package into a page, each measured for what it must keep to. */
export default [
  way({
    id: 'ours-tag',
    name: 'the one tag alone',
    measures: ['banner'],
    declaration: 'cookies.json',
    head: script(' data-src="cookies.json"'),
  }),
  way({
    id: 'ours-element',
    name: '<cookie-banner src>',
    measures: ['costs'],
    declaration: 'cookies.json',
    head: script(),
    body: '<cookie-banner src="cookies.json"></cookie-banner>',
  }),
  way({
    id: 'ours-charter',
    name: 'a charter page as declaration',
    measures: ['costs'],
    declaration: 'charte.html',
    head: script(' data-src="charte.html"'),
  }),
];

function way({ head, body, ...about }) {
  return {
    ...about,
    wayOf: 'ours',
    ...controls,
    pages: async ({ gated, dist }) => ({
      head,
      body,
      foot: gated.map(marked).join('\n'),
      files: { ...(await files(dist)), 'charte.html': pageHtml({ head, main: charter() }) },
    }),
  };
}

/** A table for each category, as an editor of a CMS writes them. */
function charter() {
  return categories
    .map(({ id, label }) => {
      const rows = services
        .filter(({ category }) => category === id)
        .flatMap(({ provider, name: service, cookies }) =>
          cookies.map(({ name, purpose, duration }) => [provider, service, name, purpose, durationText[duration]]),
        );
      const head = ['Nom du prestataire', 'Service et emplacement', 'Nom du cookie', 'Finalités', 'Durée'];
      return `<cookie-table category="${id}"><table>
<caption>${label}</caption>
<thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>
<tbody>${rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('\n')}</tbody>
</table></cookie-table>`;
    })
    .join('\n');
}
