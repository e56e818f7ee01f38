import { bundle } from './peers.mjs';
import {
  card,
  cardElements,
  categories,
  gatedScripts,
  heroSvg,
  pageCss,
  pageHtml,
  plainScripts,
  services,
} from './site.mjs';
import { weigh } from './server.mjs';

/** How many scripts are gated: on a page that has none, on an ordinary one, and on one that has many, which compute. */
export const none = 0;
export const one = 1;
export const many = 30;

/** Puts all that pages have in common on the server. */
export function publishCommon(server) {
  server.add('/page.css', pageCss);
  server.add('/hero.svg', heroSvg);
  for (const { src, content } of gated(many)) if (src) server.add(src, content);
}

/** Puts a candidate’s pages on the server, and tells what they add to the page itself. */
export async function publish(server, candidate, { peers, dist }) {
  const added = {};
  for (const count of [none, one, many]) {
    const scripts = gated(count);
    const { files = {}, ...parts } = await candidate.pages({ gated: scripts, peers, dist, bundle });
    const at = pathOf(candidate, count);
    const page = pageHtml(parts);
    server.add(at, page);
    if (!candidate.accept) server.add(`${at}free/`, pageHtml({ foot: plainScripts(scripts) }));
    for (const [name, text] of Object.entries(files)) server.add(`${at}${name}`, text);
    const bare = pageHtml(candidate.accept ? { foot: plainScripts(scripts) } : {});
    added[count] = difference(weigh('/', page).sizes, weigh('/', bare).sizes);
  }
  return added;
}

const gated = (count) => gatedScripts(count, { work: count === many });

export const pathOf = ({ id }, count) => `/${id}/${count}/`;

/** Puts a candidate’s page on the server that gates as many scripts, and has as many elements more; what it loads is there. */
export async function publishLong(server, candidate, count, elements, { peers, dist }) {
  const at = `${pathOf(candidate, count)}?elements=${elements}`;
  if (server.sizeOf(at)) return at;
  const { head, body, foot } = await candidate.pages({ gated: gated(count), peers, dist, bundle });
  server.add(at, pageHtml({ head, body, foot, main: card.repeat(elements / cardElements) }));
  return at;
}

/** Puts a page on the server that lists many entries. */
export async function publishList(server, candidate, count, { peers, dist }) {
  const at = `/list/${candidate.id}/${count}/`;
  if (server.sizeOf(at)) return at;
  const { files = {}, ...parts } = await candidate.scalePage({ entries: entries(count), peers, dist, bundle });
  server.add(at, pageHtml(parts));
  for (const [name, text] of Object.entries(files)) server.add(`${at}${name}`, text);
  return at;
}

/** As many services as are wanted, of one cookie each: some lists show cookies, others services. */
function entries(count) {
  return Array.from({ length: count }, (_, index) => {
    const { id: category } = categories[index % categories.length];
    const [model] = services.filter((service) => service.category === category);
    const [cookie] = model.cookies;
    return {
      id: `service-${index}`,
      name: `${model.name} ${index + 1}`,
      provider: `Prestataire ${index % 10}`,
      category,
      cookies: [{ ...cookie, name: `${cookie.name}_${index}` }],
    };
  });
}

function difference(a, b) {
  return Object.fromEntries(Object.keys(a).map((key) => [key, a[key] - b[key]]));
}
