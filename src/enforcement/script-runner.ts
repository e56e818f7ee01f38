import { trustedScripts } from './trusted-script.js';

/** What happens when a script's turn comes. */
interface Turn {
  /** Asked again then, as consent may have gone meanwhile. */
  mayRun(): boolean;
  onStart(): void;
  onDropped(): unknown;
}

/**
 * Runs scripts that were held inert: in the order in which they come, each once per element. Scripts of one lane (a
 * service, or else a category) wait for one another as they would in a page; lanes never wait for other lanes, so that a
 * script which hangs or fails delays no other service (CONFORMITY E2).
 */
export class ScriptRunner {
  readonly #lanes = new Map<string, Promise<void>>();
  readonly #taken = new WeakSet<HTMLScriptElement>();

  /** Milliseconds after which a script that neither loads nor fails no longer holds up its lane. */
  timeout = 10_000;

  /** Queues an inert script. */
  run(script: HTMLScriptElement, lane: string, { mayRun, onStart, onDropped }: Turn): void {
    if (this.#taken.has(script)) return;
    this.#taken.add(script);
    const turn = async () => {
      if (script.isConnected && mayRun()) {
        onStart();
        await this.#start(script);
      } else {
        this.#taken.delete(script);
        onDropped();
      }
    };
    const before = this.#lanes.get(lane);
    // The first of an idle lane starts at once.
    const end = before ? before.then(turn) : turn();
    this.#lanes.set(lane, end);
    void end.then(() => this.#lanes.get(lane) === end && this.#lanes.delete(lane));
  }

  /** Resolves when the next of the lane may start. */
  #start(inert: HTMLScriptElement): Promise<void> {
    return new Promise((resolve) => {
      const live = revive(inert);
      const timer = setTimeout(resolve, this.timeout);
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      live.addEventListener('load', done, { once: true });
      live.addEventListener('error', done, { once: true });
      inert.replaceWith(live);
      if (!live.hasAttribute('src') || live.hasAttribute('async')) done();
    });
  }
}

/**
 * A script that will run, for one that will not: a new element, as browsers never run one that came by `innerHTML`, with
 * all that its author wrote. The nonce is a property: browsers hide the attribute.
 */
function revive(inert: HTMLScriptElement): HTMLScriptElement {
  const trusted = trustedScripts();
  const { type, src = inert.getAttribute('src') } = inert.dataset;
  // Without a policy, the author's own element may still run.
  const live = trusted ? document.createElement('script') : inert;
  if (trusted) {
    for (const { name, value } of inert.attributes) {
      if (name !== 'src' && name !== 'type')
        live.setAttribute(name, isHandler(name) ? trusted.createScript(value) : value);
    }
    live.nonce = inert.nonce;
    live.text = trusted.createScript(inert.text);
    if (src !== null) live.src = trusted.createScriptURL(src);
  }
  if (type) live.type = type;
  else live.removeAttribute('type');
  return live;
}

function isHandler(attribute: string): boolean {
  return attribute.startsWith('on');
}
