/** Stands for the map of another company, whose server has set a cookie with the page: asks for tiles, and can be zoomed. */
const main = document.querySelector('main');

function zoom(step) {
  const scale = Math.min(Math.max(Number(main.dataset.echelle ?? 1) + step, 1), 3);
  main.dataset.echelle = String(scale);
  navigator.sendBeacon(`/tiers/carte/tuiles?echelle=${scale}`);
}

document.querySelector('.plus').addEventListener('click', () => zoom(1));
document.querySelector('.moins').addEventListener('click', () => zoom(-1));
navigator.sendBeacon('/tiers/carte/tuiles?echelle=1');
