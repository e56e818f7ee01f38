import { html, render } from 'lit';
import { catalogueEntries } from '../catalogue/catalogue-entries.js';
import type { Finding } from '../conformity/finding.js';
import { formatFindings } from '../conformity/format-findings.js';
import { validateConformity } from '../conformity/validate-conformity.js';
import { today } from '../consent/calendar.js';
import { ConsentStore } from '../consent/consent-store.js';
import { DeclarationError } from '../declaration/check/declaration-error.js';
import { parseDeclaration } from '../declaration/check/parse-declaration.js';
import type { Declaration } from '../declaration/declaration.js';
import { textIn } from '../declaration/text.js';
import { request, settle } from '../i18n/catalogue.js';
import { onLanguageChange } from '../i18n/language-registry.js';
import { changed } from './changed.js';
import type { Path } from './changed.js';
import type { Draft } from './draft.js';
import { declaredBy, emptyDraft, withCategory, withEntry, withOwnService, withoutService } from './draft.js';
import { choice } from './field.js';
import { formView } from './form-view.js';
import { keepWork, keptWork } from './kept-draft.js';
import { readPasted } from './read-pasted.js';
import { resultView } from './result-view.js';
import type { WorkshopState } from './workshop-state.js';
import { workshopWords } from './words/workshop-words.js';
import type { WorkshopWords } from './words/workshop-words.js';

const themes = ['', 'dsfr', 'bootstrap', 'material', 'wordpress', 'high-contrast', 'minimal'];

/** The form by which a site makes its declaration. What is typed is kept in this browser, and sent nowhere. */
export class Workshop implements WorkshopState {
  readonly store = new ConsentStore();
  chosen = catalogueEntries[0]!.id;
  readonly #root: HTMLElement;
  #draft: Draft;
  #language: 'fr' | 'en';
  #theme: string;
  #message = '';
  #isAsking = false;
  /** What the preview shows: the last that could be read. */
  #declaration: Declaration | undefined;
  #json = '';

  constructor(root: HTMLElement) {
    this.#root = root;
    const kept = keptWork();
    this.#draft = kept?.draft ?? emptyDraft(today());
    this.#language = kept?.language ?? (/^fr/i.test(navigator.language) ? 'fr' : 'en');
    this.#theme = kept?.theme ?? '';
    root.addEventListener('cookie-preferences-request', this.#onPreferences);
    onLanguageChange(() => this.#render());
    void this.speak(this.#language);
  }

  get draft(): Draft {
    return this.#draft;
  }

  get language(): 'fr' | 'en' {
    return this.#language;
  }

  get theme(): string {
    return this.#theme;
  }

  get words(): WorkshopWords {
    return workshopWords(this.#language);
  }

  get declaration(): Declaration | undefined {
    return this.#declaration;
  }

  get findings(): readonly Finding[] {
    return validateConformity(declaredBy(this.#draft), { language: this.#language });
  }

  get json(): string {
    return this.#json;
  }

  change(path: Path, next: unknown): void {
    this.#set(changed(this.#draft, path, next));
  }

  moveService(index: number, category: string): void {
    this.#set(withCategory(this.#draft, index, category));
  }

  addChosen(): void {
    const entry = catalogueEntries.find(({ id }) => id === this.chosen)!;
    const next = withEntry(this.#draft, entry);
    const name = textIn(entry.name, this.#language);
    this.#set(next, next === this.#draft ? this.words.there(name) : this.words.added(name));
  }

  addOwn(): void {
    this.#set(withOwnService(this.#draft), this.words.added(this.words.unnamed));
    this.#root.querySelector<HTMLElement>(`#service-${this.#draft.services.length - 1}-name`)?.focus();
  }

  removeService(index: number, name: string): void {
    this.#set(withoutService(this.#draft, index), this.words.removed(name));
    // The button has gone with its service.
    this.#root.querySelector<HTMLElement>('#entry')?.focus();
  }

  readPasted(): void {
    const area = this.#root.querySelector<HTMLTextAreaElement>('#pasted')!;
    try {
      this.#set(readPasted(area.value, this.#draft), this.words.resumed);
      area.value = '';
    } catch (error) {
      if (!(error instanceof DeclarationError)) throw error;
      const told = validateConformity(area.value, { language: this.#language }).filter(
        ({ severity }) => severity === 'error',
      );
      this.#say(/^\s*</.test(area.value) ? this.words.unreadable : formatFindings(told, this.#language));
    }
  }

  startOver(): void {
    this.#declaration = undefined;
    this.#set(emptyDraft(today()), this.words.startedOver);
  }

  askAgain(): void {
    this.store.reset();
    this.#isAsking = true;
    this.#render();
  }

  copy(id: string, text: string): void {
    this.#root.querySelector<HTMLTextAreaElement>(`#${id}`)?.select();
    navigator.clipboard?.writeText(text).then(
      () => this.#say(this.words.copied),
      () => {},
    );
  }

  download(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.#json], { type: 'application/json' }));
    link.download = 'cookies.json';
    link.click();
    // Some browsers read the address only after the click has been handled.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** Speaks a language, once its texts are there. */
  async speak(language: 'fr' | 'en'): Promise<void> {
    this.#language = language;
    document.documentElement.lang = language;
    if (language !== 'fr' && request(language, ['banner', 'details', 'charter']) !== 'ready') await settle();
    this.#set(this.#draft);
  }

  #set(draft: Draft, message = ''): void {
    this.#draft = draft;
    const declared = declaredBy(draft);
    this.#json = `${JSON.stringify(declared, null, 2)}\n`;
    const parsed = parseDeclaration(declared);
    if ('declaration' in parsed) {
      this.#declaration = parsed.declaration;
      this.store.declare(parsed.declaration);
    }
    const isKept = keepWork({ draft, language: this.#language, theme: this.#theme });
    this.#message = isKept ? message : `${message} ${this.words.notKept}`;
    this.#render();
  }

  #say(message: string): void {
    this.#message = message;
    this.#render();
  }

  #wear(theme: string): void {
    this.#theme = theme;
    this.#set(this.#draft);
  }

  #render(): void {
    const { words } = this;
    document.title = words.title;
    for (const sheet of document.querySelectorAll<HTMLStyleElement>('style[data-theme]')) {
      sheet.media = sheet.dataset['theme'] === this.#theme ? 'all' : 'not all';
    }
    render(
      html`
        <header>
          <h1>${words.title}</h1>
          <p>${words.lead}</p>
          <div class="line">
            ${choice({
              id: 'language',
              label: words.language,
              value: this.#language,
              options: [
                ['fr', 'Français'],
                ['en', 'English'],
              ],
              onChange: (value) => void this.speak(value === 'en' ? 'en' : 'fr'),
            })}
            ${choice({
              id: 'theme',
              label: words.theme,
              value: this.#theme,
              options: themes.map((theme) => [theme, theme || words.noTheme]),
              onChange: (value) => this.#wear(value),
            })}
          </div>
        </header>
        <p role="status">${this.#message}</p>
        <main>
          <div>${formView(this)}</div>
          <div>${resultView(this)}</div>
        </main>
        ${this.#isAsking && this.#declaration ? html`<cookie-banner .store=${this.store}></cookie-banner>` : ''}
      `,
      this.#root,
    );
  }

  /** In a site a dialog would open; here the preferences stand in the charter. */
  readonly #onPreferences = (event: Event) => {
    event.preventDefault();
    const charter = this.#root.querySelector('cookie-charter');
    charter?.shadowRoot?.querySelector('#controls')?.scrollIntoView();
  };
}
