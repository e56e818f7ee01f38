import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { contrast, ground, read } from './contrast.js';
import { tokens } from './tokens.js';

interface Field {
  readonly token: string;
  readonly label: string;
}

/** The tokens in French, by what they are about. One that is named nowhere here stands under « Autres ». */
const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Couleurs: {
    surface: 'Fond',
    'surface-subtle': 'Fond en retrait',
    text: 'Texte',
    'text-muted': 'Texte secondaire',
    link: 'Liens',
    border: 'Filets',
    control: 'Contour des interrupteurs',
    accent: 'Boutons',
    'accent-hover': 'Boutons survolés',
    'on-accent': 'Texte des boutons',
    focus: 'Anneau de focus',
    backdrop: 'Voile derrière la fenêtre',
  },
  Formes: {
    radius: 'Arrondi des panneaux',
    'radius-control': 'Arrondi des boutons',
    shadow: 'Ombre',
    space: 'Espacement',
    target: 'Hauteur des boutons',
    'banner-inline-size': 'Largeur du bandeau',
    'charter-measure': 'Lignes de la charte',
    duration: 'Durée des transitions',
  },
  Lettres: {
    font: 'Police',
    'font-size': 'Taille',
    'line-height': 'Interligne',
    'weight-strong': 'Graisse des titres',
  },
};

/** What must be readable on what, and how well (WCAG). */
const pairs: readonly (readonly [string, string, number])[] = [
  ['text', 'surface', 4.5],
  ['text-muted', 'surface', 4.5],
  ['text-muted', 'surface-subtle', 4.5],
  ['link', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['control', 'surface', 3],
  ['focus', 'surface', 3],
];

const ratio = new Intl.NumberFormat('fr', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/**
 * A form of all tokens: what is written there holds at once for the whole page, and stands below as CSS to be copied. What
 * is left empty is as the page or its theme says.
 */
export class TokenEditor extends LitElement {
  static override styles = css`
    :host {
      display: block;
      color: CanvasText;
    }

    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
      gap: 0.75rem 1rem;
      margin: 0 0 1.25rem;
      padding: 0;
      border: 0;
    }

    legend {
      margin-block-end: 0.5rem;
      padding: 0;
      font-weight: 600;
    }

    label {
      display: block;
      font-size: 0.9375rem;
    }

    code {
      font-family: ui-monospace, Consolas, 'Liberation Mono', monospace;
    }

    .value {
      display: flex;
      gap: 0.375rem;
      margin-block-start: 0.25rem;
    }

    input,
    textarea,
    button {
      box-sizing: border-box;
      border: 1px solid light-dark(#66728a, #8f9bb0);
      border-radius: 0.25rem;
      font: inherit;
      color: inherit;
      background: Canvas;
    }

    input[type='text'] {
      flex: 1;
      min-inline-size: 0;
      min-block-size: 2.25rem;
      padding: 0.25rem 0.5rem;
      font-family: ui-monospace, Consolas, 'Liberation Mono', monospace;
      font-size: 0.875rem;
    }

    ::placeholder {
      color: light-dark(#465066, #b9c2d0);
      opacity: 1;
    }

    input[type='color'] {
      flex: none;
      inline-size: 2.25rem;
      block-size: 2.25rem;
      padding: 0.125rem;
    }

    textarea {
      display: block;
      inline-size: 100%;
      margin-block: 0.25rem 0.75rem;
      padding: 0.5rem 0.75rem;
      font-family: ui-monospace, Consolas, 'Liberation Mono', monospace;
      font-size: 0.875rem;
      line-height: 1.5;
      resize: vertical;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 0.75rem;
      align-items: center;
      margin-block: 0;
    }

    button {
      min-block-size: 2.5rem;
      padding: 0.375rem 1rem;
      cursor: pointer;
    }

    :focus-visible {
      outline: 0.1875rem solid light-dark(#1d4580, #a9c8f8);
      outline-offset: 0.125rem;
    }

    ul {
      margin: 0 0 1rem;
      padding: 0.75rem 1rem 0.75rem 2rem;
      border-inline-start: 0.25rem solid light-dark(#a35200, #ffb566);
    }
  `;

  /** The theme that the page wears: when it changes, so do the values that empty fields show. */
  @property() theme?: string;

  /** What was written, by token. */
  @state() private _values: Readonly<Record<string, string>> = {};
  @state() private _said = '';
  @state() private _faults: readonly string[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#write({});
  }

  override render(): TemplateResult {
    return html`
      ${Object.entries(groups).map(([name, fields]) => this.#renderGroup(name, fields))}
      ${this.#renderGroup('Autres', this.#others())}
      ${
        this._faults.length
          ? html`<ul>
              ${this._faults.map((fault) => html`<li>${fault}</li>`)}
            </ul>`
          : nothing
      }
      <label for="css">CSS à copier dans la feuille de style du site</label>
      <textarea
        id="css"
        readonly
        placeholder="Rien n’est encore changé."
        rows=${Math.min(14, Object.keys(this._values).length + 3)}
        .value=${this.#css}
      ></textarea>
      <div class="actions">
        <button type="button" @click=${this.#onCopy}>Copier le CSS</button>
        <button type="button" @click=${this.#onReset}>Tout effacer</button>
        <span role="status">${this._said}</span>
      </div>
    `;
  }

  #renderGroup(name: string, fields: Readonly<Record<string, string>>): TemplateResult | typeof nothing {
    const shown = Object.entries(fields).map(([token, label]): Field => ({ token: `--cookie-${token}`, label }));
    if (!shown.length) return nothing;
    return html`<fieldset>
      <legend>${name}</legend>
      ${shown.map((field) => this.#renderField(field, name === 'Couleurs'))}
    </fieldset>`;
  }

  #renderField({ token, label }: Field, isColour: boolean): TemplateResult {
    const value = this._values[token] ?? '';
    return html`<div>
      <label for=${token}>${label}</label>
      <div class="value">
        ${
          isColour
            ? html`<input
                type="color"
                aria-label=${`${label}\u00a0: choisir une couleur`}
                .value=${hex(value || current(token))}
                @input=${(event: Event) => this.#onInput(token, event)}
              />`
            : nothing
        }
        <input
          id=${token}
          type="text"
          autocomplete="off"
          spellcheck="false"
          title=${token}
          placeholder=${current(token)}
          .value=${value}
          @input=${(event: Event) => this.#onInput(token, event)}
        />
      </div>
    </div>`;
  }

  #others(): Readonly<Record<string, string>> {
    const known = Object.values(groups).flatMap((fields) => Object.keys(fields));
    const names = tokens.map(({ name }) => name.replace('--cookie-', ''));
    return Object.fromEntries(names.filter((name) => !known.includes(name)).map((name) => [name, name]));
  }

  get #css(): string {
    if (!Object.keys(this._values).length) return '';
    const lines = Object.entries(this._values).map(([token, value]) => `  ${token}: ${value};`);
    return `:root {\n${lines.join('\n')}\n}`;
  }

  #onInput(token: string, { target }: Event): void {
    const { [token]: _former, ...others } = this._values;
    const value = (target as HTMLInputElement).value.trim();
    this.#write(value ? { ...others, [token]: value } : others);
  }

  async #onCopy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#css);
      this._said = 'Copié.';
    } catch {
      // Where the browser gives nobody its clipboard, the text is at least at hand.
      this.renderRoot.querySelector('textarea')?.select();
      this._said = 'Sélectionné\u00a0: copiez avec Ctrl\u00a0+\u00a0C.';
    }
  }

  #onReset(): void {
    this.#write({});
    this._said = 'Les jetons sont ceux de la page.';
  }

  /** For the page: elements that a story opens stand outside it. */
  #write(values: Readonly<Record<string, string>>): void {
    const { style } = document.documentElement;
    for (const token of Object.keys(this._values)) style.removeProperty(token);
    for (const [token, value] of Object.entries(values)) style.setProperty(token, value);
    this._values = values;
    this._said = '';
    this._faults = Object.keys(values).length ? faults() : [];
  }
}

/** What a token is without this form: as the page or its theme says, else as the elements do. */
function current(token: string): string {
  const { style } = document.documentElement;
  const own = style.getPropertyValue(token);
  style.removeProperty(token);
  const found = getComputedStyle(document.documentElement).getPropertyValue(token).replace(/\s+/g, ' ').trim();
  if (own) style.setProperty(token, own);
  return found || (tokens.find(({ name }) => name === token)?.initial ?? '');
}

/** A colour as the field of the browser wants it: without what shines through. */
function hex(value: string): string {
  const parts = probed(value, 'Canvas', ({ color }) => read(color)).slice(0, 3);
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Pairs of colours that cannot be told apart well enough. */
function faults(): string[] {
  const nameOf = (token: string) => groups['Couleurs']?.[token] ?? token;
  const valueOf = (token: string) =>
    document.documentElement.style.getPropertyValue(`--cookie-${token}`) || current(`--cookie-${token}`);
  return pairs.flatMap(([front, back, least]) => {
    const found = probed(valueOf(front), valueOf(back), ({ color }, probe) =>
      contrast(color, ground(probe, '#ffffff')),
    );
    if (found >= least) return [];
    return `«\u00a0${nameOf(front)}\u00a0» sur «\u00a0${nameOf(back)}\u00a0»\u00a0: contraste de ${ratio.format(found)}, il en faut ${ratio.format(least)}.`;
  });
}

function probed<Result>(
  front: string,
  back: string,
  ask: (style: CSSStyleDeclaration, probe: Element) => Result,
): Result {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.color = front;
  probe.style.backgroundColor = back;
  document.body.append(probe);
  try {
    return ask(getComputedStyle(probe), probe);
  } finally {
    probe.remove();
  }
}

if (!customElements.get('token-editor')) customElements.define('token-editor', TokenEditor);
