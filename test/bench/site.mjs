/** The page that every candidate is measured on, and what each of them is told of it: the same words, purposes and scripts. */

export const texts = {
  title: 'Cookies\u00a0: à vous de choisir',
  text:
    'Avec votre accord, Ville d’Exempleville, responsable de ce site, et ses partenaires utilisent des cookies et d’autres ' +
    'traceurs pour mesurer l’audience et afficher des publicités. Si vous refusez, le site reste utilisable\u202f; les contenus ' +
    'concernés sont masqués. Votre choix est gardé 6 mois et vous pouvez le modifier à tout moment avec «\u00a0Gérer mes cookies\u00a0».',
  accept: 'Tout accepter',
  refuse: 'Tout refuser',
  preferences: 'Personnaliser',
  save: 'Enregistrer mes choix',
  close: 'Fermer',
  policy: 'Politique de confidentialité',
};

export const site = {
  name: 'Exempleville en données',
  url: 'https://donnees.exempleville.example',
  controller: 'Ville d’Exempleville',
  policy: '/confidentialite',
};

/** Three of them; the first is never asked about. Words are those that the package has for them. */
export const categories = [
  {
    id: 'necessary',
    label: 'Nécessaires',
    description: 'Indispensables au fonctionnement du site\u00a0: connexion, langue, sécurité, mémoire de votre choix.',
  },
  {
    id: 'statistics',
    label: 'Mesure d’audience',
    description: 'Compter les visites et comprendre comment le site est utilisé, afin de l’améliorer.',
  },
  {
    id: 'marketing',
    label: 'Publicité',
    description:
      'Afficher des publicités personnalisées d’après votre navigation et votre profil, et mesurer leur effet.',
  },
];

export const services = [
  {
    id: 'portail',
    name: 'Portail',
    provider: 'Ville d’Exempleville',
    category: 'necessary',
    cookies: [
      { name: 'sessionid', purpose: 'Se souvenir de l’utilisateur d’une page à l’autre.', duration: 'P2W' },
      { name: 'csrftoken', purpose: 'Protéger les formulaires des requêtes falsifiées.', duration: 'P12M' },
    ],
  },
  {
    id: 'mesure',
    name: 'Mesure d’audience',
    provider: 'Mesure ouverte',
    category: 'statistics',
    cookies: [
      { name: '_mo_id', purpose: 'Distinguer les visiteurs pour compter les visites.', duration: 'P13M' },
      { name: '_mo_ses', purpose: 'Relier les pages vues au cours d’une même visite.', duration: 'PT30M' },
    ],
  },
  {
    id: 'regie',
    name: 'Annonces',
    provider: 'Régie des places',
    category: 'marketing',
    cookies: [
      { name: '_rp_uid', purpose: 'Reconnaître le navigateur d’un site à l’autre.', duration: 'P6M' },
      { name: '_rp_vue', purpose: 'Limiter le nombre de fois où une annonce est montrée.', duration: 'P1M' },
    ],
  },
];

const serviceOf = (category) => services.find((service) => service.category === category);

/** What it says of the same: the days that a duration means to people who write configurations by hand. */
export const durationText = {
  P2W: '2 semaines',
  P12M: '12 mois',
  P13M: '13 mois',
  PT30M: '30 minutes',
  P6M: '6 mois',
  P1M: '1 mois',
};

/**
 * Scripts that need consent: by turns inline and by address, for statistics and for marketing. `work` says whether each
 * also computes something, so that what runs them all in the click is seen to.
 */
export function gatedScripts(count, { work }) {
  return Array.from({ length: count }, (_, index) => {
    const category = index % 4 < 2 ? 'statistics' : 'marketing';
    const script = { id: index, category, service: serviceOf(category).id };
    const text = gatedText(index, work);
    return index % 2 ? { ...script, src: `/gated/${index}.js`, content: text } : { ...script, text };
  });
}

function gatedText(id, work) {
  const computed = work ? `let s=${id};for(let i=0;i<2e5;i++)s+=Math.sqrt(i);` : 'const s=0;';
  return `{${computed}(window.ran??=[]).push({id:${id},s,at:performance.now()})}`;
}

/** The page, with what a candidate adds to its head, to the beginning of its body and to the end of it; `main` makes it longer. */
export function pageHtml({ head = '', body = '', main = '', foot = '' } = {}) {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${site.name}</title>
<link rel="icon" href="data:,">
${head}
<link rel="stylesheet" href="/page.css">
</head>
<body>
${body}
<header><a href="/">${site.name}</a><nav><a href="/donnees">Données</a> <a href="/cartes">Cartes</a> <a href="/aide">Aide</a></nav></header>
<main>
<h1>Les données ouvertes de la ville, pour tout le monde</h1>
<img src="/hero.svg" alt="" width="1200" height="400">
${paragraphs}
${main}
</main>
<footer><a href="/mentions">Mentions légales</a> <a href="#cookie-preferences">Gérer mes cookies</a></footer>
${foot}
</body>
</html>
`;
}

const sentences = [
  'La ville publie ses jeux de données pour que chacun puisse les lire, les croiser et les réutiliser.',
  'Budgets, transports, écoles, équipements et qualité de l’air sont mis à jour chaque semaine par les services.',
  'Une interface de programmation permet d’interroger chaque jeu et d’en suivre les versions.',
  'Les cartes montrent les arbres, les fontaines et les pistes cyclables, quartier par quartier.',
];
const paragraphs = Array.from({ length: 12 }, (_, index) => {
  const text = sentences.map((_, n) => sentences[(index + n * 3) % sentences.length]).join(' ');
  return `<h2>Chapitre ${index + 1}</h2>\n<p>${text}</p>`;
}).join('\n');

/** An entry of a list, as pages have many of them: 40 elements and 20 texts. */
export const cardElements = 40;
export const card = [
  '<article class="card" data-id="7"><a href="/donnees/7"><img alt="" width="40" height="40"></a>',
  '<h3><a href="/donnees/7">Arbres de la ville</a></h3><p>Chaque <b>arbre</b> planté par la ville.</p>',
  `<ul>${'<li><a href="/donnees/7/csv">Fichier</a></li>'.repeat(5)}</ul>`,
  `<dl>${'<div><dt>Mis à jour</dt><dd>chaque semaine</dd></div>'.repeat(4)}</dl>`,
  `<p>${'<span class="tag">nature</span>'.repeat(3)}</p>`,
  `<div>${'<button type="button"><i></i></button>'.repeat(2)}</div></article>`,
].join('');

export const pageCss = `
*{box-sizing:border-box}
body{margin:0;font:1rem/1.6 system-ui,sans-serif;color:#1b1b2f;background:#fff}
header,footer{display:flex;gap:2rem;justify-content:space-between;padding:1rem 5vw;background:#eef1f6}
main{max-width:60rem;margin:auto;padding:1rem 5vw}
h1{font-size:2.5rem;line-height:1.2}
img{max-width:100%;height:auto;display:block}
`;

/** The page’s largest part: ordinary pages have one that no banner outgrows. */
export const heroSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 400"><rect width="1200" height="400" fill="#dfe7f2"/>${Array.from(
  { length: 60 },
  (_, n) =>
    `<rect x="${n * 20}" y="${400 - ((n * 97) % 260) - 60}" width="16" height="400" fill="hsl(${200 + ((n * 13) % 40)} 40% ${45 + ((n * 7) % 25)}%)"/>`,
).join('')}</svg>`;

/** What a page of a site without any consent writes: the measure of what a candidate adds to the page itself. */
export function plainScripts(scripts) {
  return scripts
    .map(({ src, text }) => (src ? `<script src="${src}"></script>` : `<script>${text}</script>`))
    .join('\n');
}
