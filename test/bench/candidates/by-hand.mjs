import { categories, texts } from '../site.mjs';

/**
 * What a page can do in the fewest bytes, written by hand for these two purposes alone: a lower bound, and no consent tool:
 * no preferences, no declaration, no erasing, no revision, nothing for what comes late.
 */
export default {
  id: 'by-hand',
  name: 'hand-written banner',
  isBound: true,
  accept: '#choix [data-oui]',
  refuse: '#choix [data-non]',
  pages: async ({ gated }) => ({
    body: `<section id="choix" hidden><h2>${texts.title}</h2><p>${texts.text}</p><button data-oui>${texts.accept}</button><button data-non>${texts.refuse}</button></section>
<script>${script}</script>`,
    head: `<style>${style}</style>`,
    foot: gated
      .map(
        ({ category, src, text }) =>
          `<script type="text/plain" data-for="${category}"${src ? ` data-src="${src}"` : ''}>${text ?? ''}</script>`,
      )
      .join('\n'),
  }),
};

const style =
  '#choix:not([hidden]){position:fixed;inset:auto 1rem 1rem;padding:1rem;background:#fff;border:1px solid;display:block}#choix button{min-height:2.75rem;margin-right:1rem}';

const script = `{
const box=document.currentScript.previousElementSibling,asked=${JSON.stringify(categories.slice(1).map(({ id }) => id))};
const run=()=>{for(const old of document.querySelectorAll('script[data-for]'))if(asked.includes(old.dataset.for)){const s=document.createElement('script');if(old.dataset.src){s.async=false;s.src=old.dataset.src}else s.text=old.text;old.replaceWith(s)}};
const stored=/(?:^|; )choix=(\\w)/.exec(document.cookie)?.[1];
if(!stored)box.hidden=false;else if(stored==='o')addEventListener('DOMContentLoaded',run);
box.onclick=({target})=>{if(target.localName!=='button')return;const yes='oui'in target.dataset;document.cookie='choix='+(yes?'o':'n')+';path=/;max-age=15552000;samesite=lax';box.hidden=true;if(yes)requestAnimationFrame(()=>setTimeout(run))}
}`;
