import { asVisitor, pause, visit } from '../browser.mjs';
import { none, one, pathOf } from '../pages.mjs';
import { card } from '../site.mjs';
import { median } from '../statistics.mjs';
import { acceptOnce } from './choose.mjs';

const cards = 200;
const times = 3;

/** The ways in which pages put entries into a list that stands there. */
export const styles = ['tasks', 'fragment', 'html'];

/** What putting many entries into a page takes, of script: its own, and what a candidate does about each. */
export async function insertion(run) {
  return { ...(await inserted(run, one, 'insert')), ...(await inserted(run, none, 'ungated.insert')) };
}

function inserted({ browser, server, candidate }, count, prefix) {
  const address = server.origin + pathOf(candidate, count);
  return asVisitor(browser, async (context) => {
    await acceptOnce(context, address, candidate, count);
    return visit(context, address, { isWorkAlone: true }, async ({ page, costs }) => {
      await pause(900);
      const values = {};
      for (const style of styles) {
        const spent = [];
        for (let time = 0; time < times; time += 1) {
          await page.evaluate(() => document.querySelector('.list')?.remove());
          await pause(200);
          const before = await costs();
          await page.evaluate(insert, style, card, cards);
          // What is put off until later counts as well.
          await pause(200);
          spent.push((await costs()).script - before.script);
        }
        values[`${prefix}.${style}.script`] = median(spent);
      }
      return values;
    });
  });
}

/** Run in the page. */
async function insert(style, html, count) {
  const list = document.createElement('div');
  list.className = 'list';
  document.querySelector('main').append(list);
  const card = document.createElement('template');
  card.innerHTML = html;
  const copy = () => card.content.cloneNode(true);
  const ways = {
    async tasks() {
      for (let n = 0; n < count; n += 1) await scheduler.postTask(() => list.append(copy()));
    },
    fragment: () =>
      scheduler.postTask(() => {
        const fragment = new DocumentFragment();
        for (let n = 0; n < count; n += 1) fragment.append(copy());
        list.append(fragment);
      }),
    html: () =>
      scheduler.postTask(() => {
        for (let n = 0; n < count; n += 1) {
          const item = document.createElement('div');
          list.append(item);
          item.innerHTML = html;
        }
      }),
  };
  await ways[style]();
}
