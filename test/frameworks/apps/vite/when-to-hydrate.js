/** At once, as frameworks do, or with `?late` when a test says so: the elements have long been at work then, and gates open. */
export function whenToHydrate(hydrate) {
  if (location.search === '?late') window.hydrateLate = hydrate;
  else hydrate();
}
