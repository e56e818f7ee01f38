/** Nothing renders again by itself here: a script of the page changes it. */
export function changeByHand() {
  const films = document.querySelector('#films');
  const gates = [...films.children];
  const on = (id, work) => document.querySelector(id).addEventListener('click', work);
  on('#title', () => films.querySelectorAll('iframe').forEach((frame) => (frame.title = 'Autre titre')));
  on('#reverse', () => films.append(gates.reverse()[1]));
  on('#address', () => (gates[0].firstElementChild.dataset.src = '/films/c'));
  on('#toggle', () => (films.isConnected ? films.remove() : document.body.append(films)));
}
