import { markedElements } from './gate-marks.js';
import { heldAttributes } from './held-content.js';

/** What stands beside a template and is not what the gate holds. */
const beside = 'noscript, [slot="placeholder"], [slot="poster"]';

/** What waits in a gate, where it stands: with a mark of its own it is the page's. */
const held = `:is([${heldAttributes.map(([name]) => name).join('],[')}]):not(script,${markedElements})`;
const heldScript = `script:is([type="text/plain" i],[type="opt-in" i]):not(${markedElements})`;

/** What the browser asks for by itself, as soon as it is in the page. */
const loading =
  ':is(iframe,img,embed,video,audio,source,track,input)[src],iframe[srcdoc],:is(img,source)[srcset],video[poster],' +
  'object[data],link[href]:is([rel~="stylesheet" i],[rel~="preload" i],[rel~="modulepreload" i]),script';
/** Scripts of these types are data, or wait. */
const runsNot = 'script[type]:not([type=""],[type="module" i],[type$="javascript" i],[type$="ecmascript" i])';
const live = ['src', 'srcset', 'poster', 'data', 'href'];
const asksNobody = /^\s*($|#|about:|data:|blob:|javascript:)/i;

/** Elements below a gate that hold an address back. Those of a gate inside it are that one's. */
export function heldIn(gate: Element): HTMLElement[] {
  return within<HTMLElement>(gate, held);
}

/** Scripts below a gate that are held back by their type. */
export function heldScriptsIn(gate: Element): HTMLScriptElement[] {
  return within<HTMLScriptElement>(gate, heldScript);
}

/** Whether something that comes below a gate is for it to hold. */
export function bringsHeld(node: Node): boolean {
  const selector = `${held},${heldScript}`;
  return node instanceof Element && (node.matches(selector) || node.querySelector(selector) !== null);
}

/** Elements below a root that load by themselves, whatever a gate says. What has a mark is the page’s. */
export function loadingIn(root: Element): HTMLElement[] {
  return within<HTMLElement>(root, loading).filter((element) => {
    if (element.matches(`${runsNot},${markedElements}`)) return false;
    const asked = live.filter((name) => element.hasAttribute(name));
    return !asked.length || asked.some((name) => !asksNobody.test(element.getAttribute(name)!));
  });
}

function within<T extends Element>(root: Element, selector: string): T[] {
  const gate = root.closest('cookie-gate');
  return [...root.querySelectorAll<T>(selector)].filter(
    (element) => element.closest('cookie-gate') === gate && !element.closest(beside),
  );
}
