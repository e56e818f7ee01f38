/** The custom states of an element, for `:state(name)` in the page's styles. */
export class CustomStates {
  readonly #host: HTMLElement;
  #internals: ElementInternals | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  toggle(name: string, isOn: boolean): void {
    try {
      this.#internals ??= this.#host.attachInternals();
      this.#internals.states[isOn ? 'add' : 'delete'](name);
    } catch {
      // A browser from before custom states, or with another syntax for them: nothing but styles depends on them.
    }
  }
}
