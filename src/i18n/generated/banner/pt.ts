// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Se aceitar, são instalados e lidos cookies no seu dispositivo para estas finalidades.',
  'banner.again':
    'A utilização de cookies neste site, pelo qual {0} é responsável, mudou desde a sua última escolha. As suas outras respostas continuam válidas; só falta a sua para:',
  'banner.heading': 'Cookies: a escolha é sua',
  'banner.intro':
    'Com o seu consentimento, {0}, responsável por este site, e os seus parceiros usam cookies e outras tecnologias semelhantes para estas finalidades:',
  'banner.intro.alone':
    'Com o seu consentimento, este site, pelo qual {0} é responsável, usa cookies e outras tecnologias semelhantes para estas finalidades:',
  'banner.kept': 'A sua escolha é guardada durante {0} e pode alterá-la a qualquer momento em «Gerir os meus cookies».',
  'banner.partners.many': 'Ver os {0} de parceiros',
  'banner.partners.one': 'Ver o parceiro ({0})',
  'banner.partners.other': 'Ver os {0} parceiros',
  'banner.preferences': 'Personalizar',
  'banner.refusing': 'Se rejeitar, nada disto acontece e pode continuar a utilizar o site.',
  'banner.refusing.content': 'Se rejeitar, pode continuar a utilizar o site; os conteúdos em causa ficam ocultos.',
  'banner.saved': 'A sua escolha foi guardada.',
  'banner.unkept.close': 'Compreendi',
  'banner.unkept.heading': 'A sua escolha só é válida para esta página',
  'banner.unkept.text':
    'O seu navegador não conseguiu guardá-la: bloqueia os cookies e o armazenamento deste site. Voltaremos a perguntar na próxima página.',
  'category.embeds.description': 'Mostrar vídeos, mapas e outros conteúdos fornecidos por sites de terceiros.',
  'category.embeds.label': 'Conteúdos externos',
  'category.marketing.description':
    'Mostrar publicidade personalizada com base na sua navegação e no seu perfil, e medir o seu efeito.',
  'category.marketing.label': 'Publicidade',
  'category.necessary.description':
    'Indispensáveis ao funcionamento do site: início de sessão, idioma, segurança, memorização da sua escolha.',
  'category.necessary.label': 'Necessários',
  'category.preferences.description':
    'Memorizar as suas preferências de visualização para personalizar o site na próxima visita.',
  'category.preferences.label': 'Personalização',
  'category.social.description':
    'Partilhar conteúdos nas redes sociais, que podem assim seguir a sua navegação neste site.',
  'category.social.label': 'Redes sociais',
  'category.statistics.description': 'Contar as visitas e compreender como o site é utilizado, para o melhorar.',
  'category.statistics.label': 'Medição de audiências',
  'category.unclassified.description': 'Cookies cuja categoria o site ainda não indicou.',
  'category.unclassified.label': 'Não classificados',
  'choice.accept-all': 'Aceitar tudo',
  'choice.refuse-all': 'Rejeitar tudo',
};
