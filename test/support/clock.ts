/** Another day than today, by the page's clock. The browser itself keeps its own time, and its own view of cookies. */

const RealDate = Date;

/** Sets the clock to noon of a day (`2027-08-31`), or to another time of it. */
export function setClock(day: string, time = '12:00'): void {
  const now = new RealDate(`${day}T${time}`).getTime();
  class FrozenDate extends RealDate {
    constructor(...parameters: [] | [string | number | Date]) {
      super(...((parameters.length ? parameters : [now]) as [number]));
    }
    static override now(): number {
      return now;
    }
  }
  globalThis.Date = FrozenDate as DateConstructor;
}

/** Puts the real clock back. */
export function resetClock(): void {
  globalThis.Date = RealDate;
}
