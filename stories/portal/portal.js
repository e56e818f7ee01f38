/** The search field of the home page filters what is listed below it. */
const field = document.querySelector('.search input');
const sets = [...document.querySelectorAll('.sets > li')];
const told = document.querySelector('.found');

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function filter() {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  for (const set of sets) set.hidden = !words.every((word) => plain(set.textContent).includes(word));
  const count = sets.filter((set) => !set.hidden).length;
  told.textContent = words.length ? told.dataset[count === 1 ? 'one' : 'other'].replace('{n}', count) : '';
}

field?.addEventListener('input', filter);
field?.form.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('#donnees').scrollIntoView();
});
