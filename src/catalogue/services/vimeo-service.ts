import type { CatalogueEntry } from '../catalogue-entry.js';

export const vimeo: CatalogueEntry = {
  id: 'vimeo',
  name: 'Vimeo',
  providers: [{ id: 'vimeo', name: 'Vimeo', privacyPolicy: 'https://vimeo.com/privacy', country: 'US' }],
  services: [
    {
      id: 'vimeo',
      name: { fr: 'Vidéos Vimeo', en: 'Vimeo videos' },
      provider: 'vimeo',
      category: 'embeds',
      cookies: [
        {
          name: 'vuid',
          purpose: {
            fr: 'Compter les lectures pour la personne qui publie la vidéo, par un numéro propre à votre navigateur.',
            en: 'Count plays for whoever publishes the video, by a number of your browser.',
          },
          duration: 'P2Y',
          party: 'third',
        },
        {
          name: 'player',
          purpose: {
            fr: 'Retenir le volume, la qualité et les sous-titres choisis.',
            en: 'Remember the chosen volume, quality and subtitles.',
          },
          duration: 'P1Y',
          party: 'third',
        },
        {
          name: 'flags',
          purpose: {
            fr: 'Savoir quelles fonctions du lecteur sont activées pour la vidéo.',
            en: 'Know which functions of the player are switched on for the video.',
          },
          duration: 'P1Y',
          party: 'third',
        },
        {
          name: 'player_clearance',
          purpose: { fr: 'Écarter les robots.', en: 'Keep bots away.' },
          duration: 'P7D',
          party: 'third',
        },
        {
          name: '__cf_bm',
          purpose: { fr: 'Écarter les robots, par Cloudflare.', en: 'Keep bots away, by Cloudflare.' },
          duration: 'PT30M',
          party: 'third',
        },
        {
          name: '_cfuvid',
          purpose: {
            fr: 'Limiter le nombre de demandes, par Cloudflare.',
            en: 'Limit the number of requests, by Cloudflare.',
          },
          duration: 'session',
          party: 'third',
        },
        {
          name: 'cf_clearance',
          purpose: {
            fr: 'Retenir que vous n’êtes pas un robot, par Cloudflare.',
            en: 'Remember that you are no bot, by Cloudflare.',
          },
          duration: 'P1Y',
          party: 'third',
        },
      ],
      hosts: ['player.vimeo.com'],
    },
  ],
  decide: [
    {
      fr: 'Ajoutez\u00a0?dnt=1 à l’adresse de la vidéo\u00a0: Vimeo ne pose alors plus de nouveaux cookies de suivi. Les cookies déjà présents lui sont encore envoyés.',
      en: 'Add ?dnt=1 to the video’s address: Vimeo then sets no new tracking cookies. Cookies that are there already are still sent to it.',
    },
    {
      fr: 'Une vidéo protégée par un mot de passe, ou un formulaire d’inscription, pose d’autres cookies\u00a0: voyez la source.',
      en: 'A video behind a password, or a registration form, sets other cookies: see the source.',
    },
  ],
  gate: '<cookie-gate service="vimeo">\n  <template>\n    <iframe src="https://player.vimeo.com/video/VIDEO?dnt=1" title="TITRE" width="640" height="360" allowfullscreen></iframe>\n  </template>\n</cookie-gate>',
  sources: [
    { url: 'https://help.vimeo.com/hc/en-us/articles/26080940921361', seen: '2026-12-01' },
    { url: 'https://vimeo.com/privacy', seen: '2026-12-01' },
  ],
};
