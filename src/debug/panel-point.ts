import type { Point } from './point.js';
import type { AdviceWords } from './words/advice-en.js';

/** Makes elements with text alone: what a page says is never read as markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** A point as the panel shows it. */
export function panelPoint(point: Point, say: AdviceWords['panel']): HTMLLIElement {
  const { severity, id, what, copy, source } = point;
  const list = make('dl');
  for (const key of ['actual', 'why', 'where', 'fix'] as const) {
    const text = point[key];
    if (text === undefined) continue;
    const isCode = key === 'where' || (key === 'actual' && id !== undefined);
    list.append(make('dt', '', say[key]), make('dd', '', isCode ? make('code', '', text) : text));
  }
  if (source?.startsWith('https:')) {
    const link = make('a', '', say.source);
    link.href = source;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    list.append(make('dt', '', id ?? ''), make('dd', '', link));
  }
  const item = make('li', '', make('p', `severity ${severity}`, say[severity]), make('p', 'what', what), list);
  item.dataset['severity'] = severity;
  if (copy !== undefined) item.append(copyBox(copy, say));
  return item;
}

function copyBox(text: string, say: AdviceWords['panel']): HTMLElement {
  const code = make('pre', '', text);
  return make(
    'div',
    'copy',
    code,
    copyButton(say.copy, () => text, say, code),
  );
}

/** Copies a text; where that is not allowed, selects it where it stands. */
export function copyButton(
  label: string,
  text: () => string,
  say: AdviceWords['panel'],
  place?: HTMLElement,
): HTMLElement {
  const button = make('button', '', label);
  const act = make('div', 'act', button);
  const status = make('span');
  button.type = 'button';
  status.role = 'status';
  button.addEventListener('click', () => {
    const tell = (words: string) => (status.textContent = words);
    const select = () => {
      // There is something to select only once it is shown.
      const code = place ?? act.parentElement!.insertBefore(make('pre', '', text()), act);
      getSelection()?.selectAllChildren(code);
      tell(say.selected);
    };
    // Only pages of https have a clipboard, and may be denied it.
    if (navigator.clipboard) navigator.clipboard.writeText(text()).then(() => tell(say.copied), select);
    else select();
  });
  act.append(status);
  return act;
}
