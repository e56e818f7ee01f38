import { ofPage } from '../of-page.js';
import { noteGated, runningGatedScript } from './gated-script.js';

type Write = (...texts: readonly unknown[]) => void;

/** What belongs into a head. */
const metadata = 'base,link,meta,noscript,script,style,template,title';
/** Written behind markup: it comes to stand last, and in nothing else, when all that was opened is closed. */
const end = 'data-cookie-end';

/**
 * A page that has been read is erased by what is written into it. What a gated script writes comes to stand behind it instead, as
 * where the page had come to it; what nobody can be found for is refused, with a message.
 */
export function catchWrites(): void {
  ofPage('writes', () => {
    const outputs = new WeakMap<HTMLScriptElement, WrittenMarkup>();
    const write = (texts: readonly unknown[], byPage: () => void) => {
      const script = runningGatedScript();
      if (script) {
        const output = outputs.get(script) ?? new WrittenMarkup(script);
        outputs.set(script, output);
        output.write(texts.join(''));
      } else if (mayErase()) byPage();
      else refuse(texts.join(''));
    };
    const page = document as unknown as Record<'write' | 'writeln' | 'open' | 'close', Write>;
    const { write: ownWrite, writeln, open, close } = page;
    const define = (name: keyof typeof page, value: Write) =>
      Object.defineProperty(document, name, { configurable: true, writable: true, value });
    define('write', (...texts) => write(texts, () => ownWrite.apply(document, [...texts])));
    define('writeln', (...texts) => write([...texts, '\n'], () => writeln.apply(document, [...texts])));
    // With three arguments it opens a window.
    define('open', (...all) => (all.length > 2 || mayErase() ? open.apply(document, [...all]) : document));
    define('close', (...all) => (mayErase() ? close.apply(document, [...all]) : undefined));
    return true;
  });
}

/** Whether what is running now is the page's own, which knows what it does. Callbacks are nobody's. */
function mayErase(): boolean {
  return !runningGatedScript() && (document.readyState === 'loading' || document.currentScript !== null);
}

function refuse(text: string): void {
  console.error(
    `document.write was refused, as it would erase the page, which has been read: ${text.slice(0, 200)}. Who wrote it is not known: a callback, or a module.`,
  );
}

/** What one script writes, in pieces of any size. */
class WrittenMarkup {
  #pending = '';
  #isDue = false;
  readonly #script: HTMLScriptElement;
  /** Where the next piece goes. */
  readonly #place = document.createComment('written');

  constructor(script: HTMLScriptElement) {
    this.#script = script;
    script.after(this.#place);
  }

  write(text: string): void {
    this.#pending += text;
    try {
      if (isWhole(this.#pending, this.#context)) this.#flush();
      else if (!this.#isDue) {
        this.#isDue = true;
        // What is still open when the script has run is closed then.
        queueMicrotask(() => {
          this.#isDue = false;
          this.#flush();
        });
      }
    } catch (error) {
      // Trusted Types forbid it to write a text.
      this.#pending = '';
      console.error(`document.write was refused: ${(error as Error).message}`, this.#script);
    }
  }

  get #context(): string {
    const { localName = 'body' } = this.#place.parentElement ?? {};
    return /^(html|head)$/.test(localName) ? 'body' : localName;
  }

  #flush(): void {
    const fragment = parse(this.#pending, this.#context);
    this.#pending = '';
    for (const script of fragment.querySelectorAll('script')) {
      noteGated(script);
      // In their order.
      if (!script.hasAttribute('async')) script.async = false;
    }
    const isShown = [...fragment.children].some((each) => !each.matches(metadata));
    if (!this.#place.isConnected || (isShown && document.head.contains(this.#place)))
      document.body.prepend(this.#place);
    this.#place.before(fragment);
  }
}

function isWhole(markup: string, context: string): boolean {
  const { lastChild } = parse(`${markup}<template ${end}></template>`, context);
  // Where markup stops inside a tag, the mark becomes one of its attributes.
  return lastChild instanceof HTMLTemplateElement && lastChild.attributes.length === 1 && lastChild.hasAttribute(end);
}

/** In a document of its own, which loads nothing; and by a range, as scripts of such a fragment run when they come into the page. */
function parse(markup: string, context: string): DocumentFragment {
  const inert = document.implementation.createHTMLDocument('');
  const range = inert.createRange();
  range.selectNodeContents(inert.body.appendChild(inert.createElement(context)));
  return range.createContextualFragment(markup);
}
