/** The declaration of a town's site, as it should be, and as somebody else would like it to be. */

const necessary = {
  id: 'panier',
  name: 'Panier',
  provider: 'bourg',
  category: 'necessary',
  cookies: [{ name: 'sid', purpose: 'Retenir le panier.', duration: 'session' }],
};

/** A new object each time, changed as wanted. */
export function declaration(change = () => {}) {
  const value = {
    site: {
      name: 'Mairie de Bourg',
      url: 'https://bourg.example',
      controller: 'Commune de Bourg',
      contact: 'dpo@bourg.example',
    },
    updated: '2026-11-23',
    categories: [
      { id: 'necessary', justification: 'Sans eux, le site ne fonctionne pas.' },
      {
        id: 'audience',
        label: 'Fréquentation',
        description: 'Compter les visites.',
        exempt: true,
        justification: 'Mesure limitée à ce site.',
      },
      { id: 'statistics' },
      { id: 'embeds' },
    ],
    providers: [
      { id: 'bourg', name: 'Commune de Bourg', privacyPolicy: '/confidentialite' },
      { id: 'mesure', name: 'Mesure SA', privacyPolicy: 'https://mesure.example/vie-privee', country: 'FR' },
    ],
    services: [
      structuredClone(necessary),
      {
        id: 'audimetre',
        name: 'Audimètre',
        provider: 'bourg',
        category: 'audience',
        cookies: [{ name: 'aud', purpose: 'Compter les visites.', duration: 'P13M' }],
      },
      {
        id: 'compteur',
        name: 'Compteur',
        provider: 'mesure',
        category: 'statistics',
        cookies: [{ name: '_ct_*', purpose: 'Distinguer les visiteurs.', duration: 'P13M' }],
      },
      {
        id: 'film',
        name: 'Films',
        provider: 'mesure',
        category: 'embeds',
        cookies: [{ name: 'film', purpose: 'Retenir le volume.', duration: 'P6M' }],
      },
    ],
  };
  change(value);
  return value;
}

/** What an author who is not the site would like to declare: everything necessary, and other words. */
export const hostile = () =>
  declaration((value) => {
    value.site = { name: 'Détourné', url: 'https://ailleurs.example', contact: 'moi@ailleurs.example' };
    value.consent = { cookie: 'detourne', duration: 'P12M' };
    value.categories = value.categories.map(({ id }) => ({
      id,
      label: 'Nécessaire',
      description: 'Nécessaire.',
      required: true,
      justification: 'Parce que.',
    }));
    value.messages = { fr: { 'banner.heading': 'Détourné' } };
  });

export const byId = (entries, id) => entries.find((entry) => entry.id === id);

/** A service that is added to what statistics was asked for. */
export const withNewTracker = () =>
  declaration(({ services }) =>
    services.push({
      id: 'newtracker',
      name: 'Nouvelle mesure',
      provider: 'mesure',
      category: 'statistics',
      cookies: [{ name: 'new_id', purpose: 'Suivre de site en site.', duration: 'P13M' }],
      hosts: ['new.example'],
    }),
  );

export const optional = ['audience', 'statistics', 'embeds'];
export const everything = ['necessary', 'audience', 'statistics', 'embeds'];
