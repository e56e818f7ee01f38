// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting':
    'Jos hyväksyt, laitteellesi tallennetaan ja siltä luetaan evästeitä näitä käyttötarkoituksia varten.',
  'banner.again':
    'Tämä sivusto (vastuutaho: {0}) on muuttanut evästeiden käyttöä edellisen valintasi jälkeen. Muut vastauksesi ovat yhä voimassa; vastauksesi puuttuu vain näistä:',
  'banner.heading': 'Evästeet: sinä valitset',
  'banner.intro':
    'Suostumuksellasi {0} (sivuston vastuutaho) ja kumppanit käyttävät evästeitä ja vastaavia tekniikoita näihin tarkoituksiin:',
  'banner.intro.alone':
    'Suostumuksellasi tämä sivusto (vastuutaho: {0}) käyttää evästeitä ja vastaavia tekniikoita näihin tarkoituksiin:',
  'banner.kept': 'Valintasi säilytetään {0}, ja voit muuttaa sitä milloin tahansa kohdassa ”Hallitse evästeitä”.',
  'banner.partners.one': 'Näytä kumppanimme ({0})',
  'banner.partners.other': 'Näytä {0} kumppaniamme',
  'banner.preferences': 'Mukauta',
  'banner.refusing': 'Jos hylkäät, mitään tästä ei tapahdu, ja voit silti käyttää sivustoa.',
  'banner.refusing.content':
    'Jos hylkäät evästeet, voit silti käyttää sivustoa; vain niitä edellyttävä sisältö piilotetaan.',
  'banner.saved': 'Valintasi on tallennettu.',
  'banner.unkept.close': 'Ymmärrän',
  'banner.unkept.heading': 'Valintasi koskee vain tätä sivua',
  'banner.unkept.text':
    'Selaimesi ei voinut tallentaa sitä: se estää tämän sivuston evästeet ja tallennuksen. Kysymme uudelleen seuraavalla sivulla.',
  'category.embeds.description':
    'Näyttää videoita, karttoja ja muuta sisältöä, jonka tarjoavat kolmansien osapuolten sivustot.',
  'category.embeds.label': 'Ulkoinen sisältö',
  'category.marketing.description':
    'Näyttää selaamisesi ja profiilisi perusteella kohdennettua mainontaa ja mitata sen vaikutusta.',
  'category.marketing.label': 'Mainonta',
  'category.necessary.description':
    'Sivuston toiminnan kannalta välttämättömät: kirjautuminen, kieli, turvallisuus, valintasi muistaminen.',
  'category.necessary.label': 'Välttämättömät',
  'category.preferences.description':
    'Muistaa näyttöasetuksesi, jotta sivusto voidaan mukauttaa sinulle seuraavalla käynnillä.',
  'category.preferences.label': 'Mukauttaminen',
  'category.social.description':
    'Jakaa sisältöä sosiaalisessa mediassa, jonka palvelut voivat silloin seurata toimintaasi tällä sivustolla.',
  'category.social.label': 'Sosiaalinen media',
  'category.statistics.description':
    'Laskea käyntejä ja ymmärtää, miten sivustoa käytetään, jotta sitä voidaan parantaa.',
  'category.statistics.label': 'Kävijämittaus',
  'category.unclassified.description': 'Evästeet, joiden luokkaa sivusto ei ole vielä ilmoittanut.',
  'category.unclassified.label': 'Luokittelemattomat',
  'choice.accept-all': 'Hyväksy kaikki',
  'choice.refuse-all': 'Hylkää kaikki',
};
