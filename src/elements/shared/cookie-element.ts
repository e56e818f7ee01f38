import { LitElement } from 'lit';
import type { PropertyDeclarations } from 'lit';
import type { ConsentSnapshot, ConsentStore } from '../../consent/consent-store.js';
import type { WrittenDeclaration } from '../../declaration/written-declaration.js';
import type { PartName } from '../../i18n/messages.js';
import { ConsentController } from './consent-controller.js';
import { LocaleController } from './locale-controller.js';

/** What all elements share: where the declaration is, the consent store, and the language. */
export abstract class CookieElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    declaration: {},
    for: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    store: { attribute: false },
  };

  /** Address of the declaration: JSON, or a page that holds the table. */
  declare src?: string;
  /** The declaration, or its JSON text. */
  declare declaration?: WrittenDeclaration | string;
  /** Id of an editor's table elsewhere in the page. */
  declare for?: string;
  /** Level of the element's heading, 1 to 6 (CONFORMITY B10). Default 2. */
  declare headingLevel: number;
  /** The consent store. Default: the page's. */
  declare store: ConsentStore | undefined;

  protected readonly consent = new ConsentController(this, (snapshot) => this.onConsent(snapshot));
  protected readonly locale: LocaleController;

  /** `parts`: what the element says, beyond the part of the catalogue that all elements load. */
  constructor(...parts: readonly PartName[]) {
    super();
    this.headingLevel = 2;
    this.locale = new LocaleController(this, this.consent, ...parts);
  }

  override connectedCallback(): void {
    readAliases(this, (this.constructor as typeof LitElement).observedAttributes);
    super.connectedCallback();
  }

  /** Called with the store's first snapshot and after each change, before the element renders. */
  protected onConsent(_snapshot: ConsentSnapshot): void {}
}

/** Editors that drop unknown attributes keep `data-*`: each attribute may be written so. */
function readAliases(element: Element, names: readonly string[]): void {
  for (const name of names) {
    const alias = element.getAttribute(`data-${name}`);
    if (alias !== null && !element.hasAttribute(name)) element.setAttribute(name, alias);
  }
}
