/**
 * Run in pages before anything of theirs: sees when what is asked for can be seen and used, and what a click costs.
 * Uses nothing outside itself.
 */
export function probe() {
  const bench = { shifts: 0, lcp: undefined, events: [], seen: {} };
  globalThis.bench = bench;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    const { startTime, element } = list.getEntries().at(-1);
    bench.lcp = {
      at: startTime,
      element: element?.localName ?? '(gone)',
      isPage: Boolean(element?.closest('main, header')),
    };
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, duration, startTime, interactionId } of list.getEntries()) {
      if (interactionId) bench.events.push({ name, duration, startTime });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });

  /** The first match of a selector; `>>>` leads into shadow roots, and commas part alternatives. */
  bench.find = (selector) => {
    for (const alternative of selector.split(',')) {
      let found = [document];
      for (const [index, step] of alternative.split('>>>').entries()) {
        const roots = index ? found.map((element) => element.shadowRoot).filter(Boolean) : found;
        found = roots.flatMap((root) => [...root.querySelectorAll(step.trim())]);
      }
      if (found.length) return found[0];
    }
    return undefined;
  };

  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;

  /** `nothing`, `seen` by whoever looks, or `usable`: it stands where a click finds it, and is opaque. */
  bench.state = (selector) => {
    const element = bench.find(selector);
    if (!element?.checkVisibility({ visibilityProperty: true })) return 'nothing';
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (!width || !height || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return 'nothing';
    let opacity = 1;
    for (let node = element; node; node = parentOf(node)) opacity *= getComputedStyle(node).opacity;
    if (opacity < 0.05) return 'nothing';
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inside = hit.shadowRoot.elementFromPoint(x, y);
      if (!inside || inside === hit) break;
      hit = inside;
    }
    return opacity > 0.95 && (hit === element || element.contains(hit)) ? 'usable' : 'seen';
  };

  /** After the frame that is about to be painted has been: what a person can see. */
  const painted = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done(performance.now());
      };
      port2.postMessage(0);
    });
  const frame = () => new Promise((done) => requestAnimationFrame(done));

  /** When a state is first painted, looked for in each frame. */
  bench.when = async (isThere, milliseconds = 30_000) => {
    const end = performance.now() + milliseconds;
    for (;;) {
      await frame();
      if (isThere()) return painted();
      if (performance.now() > end) throw new Error('What was waited for did not come to be seen');
    }
  };

  /**
   * Has a frame with something new in it painted all the time. Without a screen, a browser tells when a frame was presented
   * only when the next one is, and what it says of paints and of events would wait for that.
   */
  bench.beat = () => {
    const dot = document.createElement('i');
    dot.style.cssText = 'position:fixed;inset:0 auto auto 0;width:2px;height:2px';
    let isOn = false;
    const turn = () => {
      if (!dot.isConnected) document.documentElement?.append(dot);
      isOn = !isOn;
      dot.style.backgroundColor = isOn ? '#fefefe' : '#fff';
      requestAnimationFrame(turn);
    };
    requestAnimationFrame(turn);
  };

  bench.watch = (selector) => {
    bench.seen = Promise.all([
      bench.when(() => bench.state(selector) !== 'nothing'),
      bench.when(() => bench.state(selector) === 'usable'),
    ]).then(([first, usable]) => ({ first, usable }));
    bench.seen.catch(() => {});
  };

  /** What the next click leads to, in milliseconds after it. */
  bench.nextClick = ({ selector, scripts, opened }) => {
    const clicked = new Promise((done) => addEventListener('pointerup', done, { once: true, capture: true }));
    bench.click = clicked.then(async ({ timeStamp }) => {
      bench.clickedAt = timeStamp;
      const since = (time) => time - timeStamp;
      const state = () => bench.state(opened ?? selector);
      const [next, shown, ran] = await Promise.all([
        frame().then(painted).then(since),
        bench.when(() => state() === (opened ? 'usable' : 'nothing')).then(since),
        scripts ? bench.whenRan(scripts).then(since) : undefined,
      ]);
      return { next, [opened ? 'open' : 'gone']: shown, ran };
    });
    bench.click.catch(() => {});
  };

  /**
   * Clicks as soon as there is something to click, and in each frame until the choice is kept: some buttons do not answer
   * at once. Tells what had come by the time when it was kept.
   */
  bench.hurry = (selector) => {
    const stored = () => JSON.stringify([document.cookie, { ...localStorage }]);
    const hurried = async () => {
      await bench.when(() => bench.state(selector) !== 'nothing');
      const before = stored();
      const isKept = () => stored() !== before;
      let at;
      await bench.when(() => {
        if (!isKept()) bench.find(selector)?.click();
        at = performance.now();
        return isKept();
      });
      const come = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd <= at);
      return [...new Set(come.map(({ name }) => new URL(name).pathname))];
    };
    bench.untilKept = hurried();
    bench.untilKept.catch(() => {});
  };

  /** When the last of the gated scripts ran. */
  bench.whenRan = async (scripts) => {
    const end = performance.now() + 30_000;
    while ((globalThis.ran ?? []).length < scripts) {
      if (performance.now() > end) throw new Error(`${globalThis.ran?.length ?? 0} of ${scripts} scripts ran`);
      await new Promise((done) => setTimeout(done, 4));
    }
    return Math.max(...globalThis.ran.map(({ at }) => at));
  };

  /** The longest that an interaction since the click took to be painted; what is below the threshold is not told of. */
  bench.inp = () => {
    const durations = bench.events
      .filter(({ startTime }) => startTime >= bench.clickedAt - 500)
      .map((each) => each.duration);
    return durations.length ? Math.max(...durations) : 16;
  };
}
