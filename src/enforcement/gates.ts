import type { Choices } from '../consent/consent.js';
import type { ConsentSnapshot } from '../consent/consent-store.js';
import { parseDuration } from '../declaration/durations.js';
import type { Effect } from './effect.js';
import { openEmbed, shutEmbed } from './embeds.js';
import { gatedEmbeds, gatedScripts, ruleOf } from './gate-dialects.js';
import type { GateRule } from './gate-dialects.js';
import { ran } from './ran.js';
import { ScriptRunner } from './script-runner.js';
import { watchInsertions } from './watch-insertions.js';

/** What a page may want to know of its gates. */
export interface GateListener {
  /** Something gated starts to run or to load. */
  onOpen?(element: HTMLElement, rule: GateRule): void;
  /** An embed was found shut, or has been shut again. */
  onShut?(element: HTMLElement, rule: GateRule): void;
}

interface GatedEmbed {
  readonly rule: GateRule;
  isOpen: boolean;
  /** Where its ids stood when a visitor let it in for this page view; a decision on them ends that. */
  letInUnder?: string | undefined;
}

/**
 * Holds marked scripts and embeds until their categories or services are granted: those in the page, those that come
 * later, those in open shadow roots. A script that has run cannot be unloaded; an embed is shut again. CONFORMITY E2.
 */
export class Gates implements Effect {
  readonly #runner = new ScriptRunner();
  readonly #listener: GateListener;
  readonly #embeds = new Map<HTMLElement, GatedEmbed>();
  readonly #scripts = new Set<HTMLScriptElement>();
  readonly #warned = new Set<string>();
  #grants: Choices = {};
  #states: ConsentSnapshot['states'] = {};

  constructor(listener: GateListener = {}) {
    this.#listener = listener;
  }

  /** Takes what is in a root, and what comes. Returns what ends it. */
  watch(root: Document | ShadowRoot): () => void {
    return watchInsertions(root, (inserted) => this.#take(inserted));
  }

  apply({ grants, states, declaration }: ConsentSnapshot): void {
    this.#grants = grants;
    this.#states = states;
    const timeout = parseDuration(declaration?.enforcement?.scriptTimeout ?? '');
    if (timeout) this.#runner.timeout = timeout.seconds * 1000;
    for (const [element, embed] of this.#embeds) {
      if (element.isConnected) this.#settle(element, embed);
      else this.#embeds.delete(element);
    }
    this.#runGranted();
    if (declaration) this.#warnOfUnknown();
  }

  /** Whether an embed is loaded now. */
  isOpen(element: HTMLElement): boolean {
    return this.#embeds.get(element)?.isOpen ?? false;
  }

  /** Lets one embed in for this page view: nothing is stored, nothing else opens. */
  letIn(element: HTMLElement): void {
    const embed = this.#embeds.get(element);
    if (!embed) return;
    embed.letInUnder = this.#standing(embed);
    this.#settle(element, embed);
  }

  #take(root: ParentNode): void {
    for (const script of matching<HTMLScriptElement>(root, gatedScripts)) this.#scripts.add(script);
    for (const element of matching<HTMLElement>(root, gatedEmbeds)) {
      if (this.#embeds.has(element)) continue;
      const embed: GatedEmbed = { rule: ruleOf(element), isOpen: false };
      this.#embeds.set(element, embed);
      if (!embed.rule.holds(this.#grants)) this.#listener.onShut?.(element, embed.rule);
      this.#settle(element, embed);
    }
    this.#runGranted();
  }

  #settle(element: HTMLElement, embed: GatedEmbed): void {
    if (embed.letInUnder !== this.#standing(embed)) embed.letInUnder = undefined;
    const isOpen = embed.rule.holds(this.#grants) || embed.letInUnder !== undefined;
    if (isOpen === embed.isOpen) return;
    embed.isOpen = isOpen;
    if (isOpen) openEmbed(element);
    else shutEmbed(element);
    (isOpen ? this.#listener.onOpen : this.#listener.onShut)?.call(this.#listener, element, embed.rule);
  }

  #standing({ rule }: GatedEmbed): string {
    return rule.ids.map((id) => this.#states[id]).join();
  }

  /** In document order, whatever order they came in. */
  #runGranted(): void {
    const granted = [...this.#scripts].filter((script) => script.isConnected && ruleOf(script).holds(this.#grants));
    granted.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    for (const script of granted) {
      this.#scripts.delete(script);
      const rule = ruleOf(script);
      this.#runner.run(script, rule.service ?? rule.text, {
        mayRun: () => rule.holds(this.#grants),
        onStart: () => {
          for (const id of rule.ids) ran().add(id);
          this.#listener.onOpen?.(script, rule);
        },
        onDropped: () => script.isConnected && this.#scripts.add(script),
      });
    }
  }

  #warnOfUnknown(): void {
    const rules = [...[...this.#scripts].map(ruleOf), ...[...this.#embeds.values()].map(({ rule }) => rule)];
    for (const { text, isKnown } of rules) {
      if (isKnown(this.#grants) || this.#warned.has(text)) continue;
      this.#warned.add(text);
      const known = Object.keys(this.#grants).join(', ');
      console.warn(
        `Content marked ${text} stays shut: expected ids of the declaration (${known}), or a condition of them.`,
      );
    }
  }
}

function matching<T extends Element>(root: ParentNode, selector: string): T[] {
  const inside = [...root.querySelectorAll<T>(selector)];
  return root instanceof Element && root.matches(selector) ? [root as unknown as T, ...inside] : inside;
}
