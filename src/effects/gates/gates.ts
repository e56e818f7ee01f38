import type { ConsentSnapshot } from '../../consent/consent-store.js';
import { ScriptQueue } from './script-queue.js';
import type { Effect } from '../effect.js';
import { isEmbedOpen, openEmbed, setAside, shutEmbed } from './embeds.js';
import { giveBack, hold } from './held-address.js';
import { heldEmbeds, heldScripts, loadingEmbeds } from './held-content.js';
import { ruleOf } from './gate-rule.js';
import type { GateRule } from './gate-rule.js';
import { markedIn } from './gate-marks.js';
import { afterPaint, yieldIfOverBudget } from './scheduling.js';
import { noteExecuted } from './executed.js';
import { scriptTimeout } from './script-runner.js';
import { contentOf, dropCopies, isTemplate } from './template-content.js';
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
  allowedOnceUnder?: string | undefined;
}

/**
 * Holds marked scripts, embeds and templates until their categories or services are granted: those in the page, those
 * that come later, those in open shadow roots. A script that has run cannot be unloaded; all else is shut again.
 * CONFORMITY E2.
 */
export class Gates implements Effect {
  readonly #listener: GateListener;
  readonly #embeds = new WeakMap<HTMLElement, GatedEmbed>();
  /** Those that are known, in the page or out of it: what comes back must not load what was refused meanwhile. */
  readonly #known = new Set<WeakRef<HTMLElement>>();
  readonly #scripts = new Set<HTMLScriptElement>();
  readonly #watches = new Map<Document | ShadowRoot, () => void>();
  readonly #queue = new ScriptQueue();
  readonly #warned = new Set<string>();
  /** Those that may load, and have not been told to. */
  readonly #opening = new Set<HTMLElement>();
  #now: Pick<ConsentSnapshot, 'grants' | 'states' | 'declaration'> = { grants: {}, states: {}, declaration: undefined };
  #isUnlocking = false;

  constructor(listener: GateListener = {}) {
    this.#listener = listener;
  }

  /** Takes what is in a root, and what comes. Returns a function that stops it. */
  watch(root: Document | ShadowRoot): () => void {
    this.#watches.get(root)?.();
    this.#watches.set(
      root,
      watchInsertions(root, (inserted) => this.#take(inserted) && this.#run()),
    );
    return () => {
      this.#watches.get(root)?.();
      this.#watches.delete(root);
    };
  }

  /**
   * Shuts at once. What a decision unlocks waits for the frame that shows the decision, and then comes in pieces that leave
   * the page time to answer.
   */
  apply(snapshot: ConsentSnapshot): void {
    const isDecision = this.#watches.size > 0 && this.#now.declaration === snapshot.declaration;
    this.#now = snapshot;
    for (const element of this.#all()) this.#settle(element);
    if (this.#isUnlocking) return;
    this.#isUnlocking = true;
    if (isDecision) void afterPaint().then(() => this.#unlock());
    else this.#unlock();
  }

  #unlock(): void {
    this.#isUnlocking = false;
    for (const root of this.#watches.keys()) this.#take(root);
    void this.#run();
    if (!this.#now.declaration) return;
    for (const script of this.#scripts) this.#check(ruleOf(script));
    for (const element of this.#all()) this.#check(this.#embeds.get(element)!.rule);
  }

  /** What can be seen of an embed now: itself, or what its template has put into the page. */
  shown(element: HTMLElement): readonly Element[] {
    if (!this.#embeds.get(element)?.isOpen) return [];
    if (!isTemplate(element)) return [element];
    return contentOf(element).nodes.filter((node) => node instanceof Element);
  }

  /** Lets one embed in for this page view: nothing is stored, nothing else opens. */
  allowOnce(element: HTMLElement): void {
    const embed = this.#embeds.get(element);
    if (!embed || embed.isOpen) return;
    embed.allowedOnceUnder = this.#standing(embed);
    this.#settle(element);
    void this.#run();
  }

  /** Returns whether there was something. */
  #take(root: ParentNode): boolean {
    const marked = markedIn(root);
    for (const script of those<HTMLScriptElement>(marked, heldScripts)) {
      if (!this.#scripts.has(script)) this.#check(ruleOf(script));
      this.#scripts.add(script);
    }
    for (const element of those<HTMLElement>(marked, heldEmbeds)) {
      if (this.#isFound(element)) this.#settle(element);
    }
    for (const element of those<HTMLElement>(marked, loadingEmbeds)) {
      const rule = ruleOf(element);
      if (!rule.isKnown(this.#now.grants) || rule.holds(this.#now.grants)) continue;
      console.error(`Content marked ${rule.text} loads before consent: write data-src in the place of src.`, element);
      setAside(element);
      this.#found(element, rule);
      this.#settle(element);
    }
    return marked.length > 0;
  }

  async #run(): Promise<void> {
    this.#collectGranted();
    this.#queue.run();
    for (const element of this.#opening) {
      for (let rest; (rest = yieldIfOverBudget());) await rest;
      if (this.#opening.delete(element) && this.#embeds.get(element)!.isOpen) openEmbed(element);
    }
  }

  /** Whether an embed is known by now: what is not ours stays as it is. */
  #isFound(element: HTMLElement): boolean {
    if (this.#embeds.has(element)) return true;
    const rule = ruleOf(element);
    const isForeign = this.#now.declaration !== undefined && rule.isForeign(this.#now.grants);
    if (isForeign) {
      giveBack(element);
      this.#warn(rule, 'is left alone, as all that names no id', 'foreign');
    } else this.#found(element, rule);
    return !isForeign;
  }

  #found(element: HTMLElement, rule: GateRule): void {
    const embed: GatedEmbed = { rule, isOpen: isEmbedOpen(element) };
    this.#check(rule);
    this.#embeds.set(element, embed);
    this.#known.add(new WeakRef(element));
    if (element.parentNode && isTemplate(element)) dropCopies(element.parentNode);
    if (embed.isOpen || rule.holds(this.#now.grants)) return;
    if (!isTemplate(element)) hold(element);
    this.#listener.onShut?.(element, rule);
  }

  /** In the order in which they were found: what stands inside of others comes after them. */
  *#all(): Iterable<HTMLElement> {
    for (const reference of this.#known) {
      const element = reference.deref();
      if (element) yield element;
      else this.#known.delete(reference);
    }
  }

  #settle(element: HTMLElement): void {
    const embed = this.#embeds.get(element)!;
    if (embed.allowedOnceUnder !== this.#standing(embed)) embed.allowedOnceUnder = undefined;
    const isOpen = embed.rule.holds(this.#now.grants) || embed.allowedOnceUnder !== undefined;
    // What is out of the page opens when it comes back.
    if (isOpen && !element.isConnected) return;
    const isNews = isOpen !== embed.isOpen;
    embed.isOpen = isOpen;
    // Its scripts may not all have had their turn.
    if (isOpen && isTemplate(element)) this.#showContent(element, embed);
    else if (isNews) this.#switch(element, isOpen);
    if (isNews) (isOpen ? this.#listener.onOpen : this.#listener.onShut)?.call(this.#listener, element, embed.rule);
  }

  #switch(element: HTMLElement, isOpen: boolean): void {
    if (isOpen) this.#opening.add(element);
    else if (isTemplate(element)) contentOf(element).hide();
    else shutEmbed(element);
  }

  #showContent(template: HTMLTemplateElement, embed: GatedEmbed): void {
    contentOf(template).show((script, place) => {
      const job = {
        ...this.#job(embed.rule),
        place,
        mayRun: () => embed.isOpen,
        onStart: () => this.#note(embed.rule),
      };
      this.#queue.add(script, job);
    });
  }

  #standing({ rule }: GatedEmbed): string {
    return rule.ids.map((id) => this.#now.states[id]).join();
  }

  #collectGranted(): void {
    for (const script of this.#scripts) {
      const rule = ruleOf(script);
      const isGranted = rule.holds(this.#now.grants);
      // What is out of the page is taken anew when it comes back.
      if (isGranted || !script.isConnected) this.#scripts.delete(script);
      if (!isGranted || !script.isConnected) continue;
      this.#queue.add(script, {
        ...this.#job(rule),
        place: script,
        mayRun: () => rule.holds(this.#now.grants),
        onStart: () => {
          this.#note(rule);
          this.#listener.onOpen?.(script, rule);
        },
        onDropped: () => script.isConnected && this.#scripts.add(script),
      });
    }
  }

  #job({ service, ids }: GateRule): { lane: string; timeout: number | undefined } {
    return { lane: service ?? ids.join(), timeout: scriptTimeout(this.#now.declaration) };
  }

  #note({ ids }: GateRule): void {
    noteExecuted(ids, this.#now.declaration);
  }

  /** Tells of what waits for an id that there is not. */
  #check(rule: GateRule): void {
    const { declaration, grants } = this.#now;
    if (declaration && !rule.isKnown(grants)) this.#warn(rule, 'stays shut');
  }

  /** Once for what is alike. */
  #warn({ text }: GateRule, what: string, alike = text): void {
    if (this.#warned.has(alike)) return;
    this.#warned.add(alike);
    const known = Object.keys(this.#now.grants).join(', ');
    console.warn(`Content marked ${text} ${what}: expected ids of the declaration (${known}), or a condition of them.`);
  }
}

function those<T extends Element>(elements: readonly Element[], selector: string): readonly T[] {
  return elements.filter((each): each is T => each.matches(selector));
}
