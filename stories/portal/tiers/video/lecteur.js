/** Stands for the player of a video company: remembers settings in web storage, and tells its server when it is shown. */
const film = document.querySelector('.film');
const play = document.querySelector('.lecture');
const subtitles = document.querySelector('.langue');
const line = document.querySelector('.sous-titres');
const progress = document.querySelector('progress');

const lines = [
  'Six heures trente : les premiers dons arrivent.',
  'Ici, on trie, on répare, on transmet un métier.',
  'Ce qui était perdu repart pour une seconde vie.',
  'Et celles et ceux qui travaillent ici, aussi.',
];

const settings = { volume: 80, soustitres: true, ...JSON.parse(localStorage.getItem('vdt_reglages') ?? '{}') };
const keep = () => localStorage.setItem('vdt_reglages', JSON.stringify(settings));

function show() {
  const isOn = film.dataset.lecture === 'marche';
  play.textContent = isOn ? 'Pause' : 'Lire';
  subtitles.setAttribute('aria-pressed', String(settings.soustitres));
  const at = Math.min(Math.floor((progress.value / progress.max) * lines.length), lines.length - 1);
  line.textContent = settings.soustitres && (isOn || progress.value) ? lines[at] : '';
}

play.addEventListener('click', () => {
  film.dataset.lecture = film.dataset.lecture === 'marche' ? 'arret' : 'marche';
  if (progress.value >= progress.max) progress.value = 0;
  show();
});

subtitles.addEventListener('click', () => {
  settings.soustitres = !settings.soustitres;
  keep();
  show();
});

setInterval(() => {
  if (film.dataset.lecture !== 'marche') return;
  progress.value += 1;
  if (progress.value >= progress.max) film.dataset.lecture = 'arret';
  show();
}, 240);

keep();
show();
navigator.sendBeacon('/tiers/video/vue?film=ressourcerie');
