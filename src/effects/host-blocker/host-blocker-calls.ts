import type { AddressTest } from './host-blocker-hosts.js';
import { absolute } from './host-blocker-hosts.js';
import type { Unwrap } from './wrapped-property.js';
import { wrapMethod } from './wrapped-property.js';

/**
 * Makes `fetch`, `XMLHttpRequest` and `sendBeacon` fail for refused addresses as they do when the network fails: `fetch`
 * rejects with a TypeError, a request says `error`, a beacon is not taken. Such a request is lost, and not made later.
 */
export function stopCalls(isRefused: AddressTest): Unwrap {
  const unwraps = [
    wrapMethod(globalThis, 'fetch', (_, [input], next) => {
      const address = input instanceof Request ? input.url : String(input);
      return isRefused(address) ? Promise.reject(new TypeError(reason(address))) : next();
    }),
    wrapMethod(Navigator.prototype, 'sendBeacon', (_, [address], next) => !isRefused(String(address)) && next()),
    ...stopXmlHttpRequests(isRefused),
  ];
  return () => {
    for (const unwrap of unwraps) unwrap();
  };
}

interface Opened {
  readonly address: string;
  readonly isAsync: boolean;
}

function stopXmlHttpRequests(isRefused: AddressTest): Unwrap[] {
  const opened = new WeakMap<XMLHttpRequest, Opened>();
  return [
    wrapMethod(XMLHttpRequest.prototype, 'open', (self, [, address, isAsync = true], next) => {
      next();
      opened.set(self as XMLHttpRequest, { address: String(address), isAsync: Boolean(isAsync) });
    }),
    wrapMethod(XMLHttpRequest.prototype, 'send', (self, _, next) => {
      const request = self as XMLHttpRequest;
      const sent = opened.get(request);
      if (!sent || !isRefused(sent.address)) return next();
      if (!sent.isAsync) throw new DOMException(reason(sent.address), 'NetworkError');
      // Who has opened it again meanwhile makes another request.
      setTimeout(() => opened.get(request) === sent && fail(request));
      return undefined;
    }),
  ];
}

/** Says what a request says whose network fails. The browser's own state knows of no sending: it is shown as done. */
function fail(request: XMLHttpRequest): void {
  Object.defineProperty(request, 'readyState', { configurable: true, value: XMLHttpRequest.DONE });
  request.dispatchEvent(new Event('readystatechange'));
  request.dispatchEvent(new ProgressEvent('error'));
  request.dispatchEvent(new ProgressEvent('loadend'));
  Reflect.deleteProperty(request, 'readyState');
}

function reason(address: string): string {
  return `Failed to fetch: ${absolute(address)?.hostname} belongs to a service that is not granted.`;
}
