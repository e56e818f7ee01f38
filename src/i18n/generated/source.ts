// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const source: Readonly<Record<string, string>> = {
  'banner.accepting': 'Si vous acceptez, des cookies sont déposés et lus sur votre appareil.',
  'banner.again':
    'Ce site, dont {0} est responsable, a changé sa façon d’utiliser les cookies depuis votre dernier choix. Vos autres choix restent valables ; il reste à choisir pour :',
  'banner.heading': 'Cookies : à vous de choisir',
  'banner.intro':
    'Avec votre accord, {0}, responsable de ce site, et ses partenaires utilisent des cookies et d’autres traceurs pour :',
  'banner.intro.alone':
    'Avec votre accord, ce site, dont {0} est responsable, utilise des cookies et d’autres traceurs pour :',
  'banner.kept': 'Votre choix est gardé {0} et vous pouvez le modifier à tout moment avec « Gérer mes cookies ».',
  'banner.partners.few': 'Voir nos {0} partenaires',
  'banner.partners.many': 'Voir nos {0} partenaires',
  'banner.partners.one': 'Voir le partenaire ({0})',
  'banner.partners.other': 'Voir les {0} partenaires',
  'banner.partners.two': 'Voir nos {0} partenaires',
  'banner.partners.zero': 'Voir nos {0} partenaires',
  'banner.preferences': 'Personnaliser',
  'banner.refusing': 'Si vous refusez, rien de cela n’a lieu et le site reste utilisable.',
  'banner.refusing.content': 'Si vous refusez, le site reste utilisable ; les contenus concernés sont masqués.',
  'banner.saved': 'Votre choix est enregistré.',
  'banner.unkept.close': 'J’ai compris',
  'banner.unkept.heading': 'Votre choix vaut pour cette page seulement',
  'banner.unkept.text':
    'Votre navigateur n’a pas pu l’enregistrer : il bloque les cookies et le stockage de ce site. La question vous sera posée de nouveau à la prochaine page.',
  'category.embeds.description': 'Afficher des vidéos, des cartes et d’autres contenus fournis par des sites tiers.',
  'category.embeds.label': 'Contenus externes',
  'category.marketing.description':
    'Afficher des publicités personnalisées d’après votre navigation et votre profil, et mesurer leur effet.',
  'category.marketing.label': 'Publicité',
  'category.necessary.description':
    'Indispensables au fonctionnement du site : connexion, langue, sécurité, mémoire de votre choix.',
  'category.necessary.label': 'Nécessaires',
  'category.preferences.description':
    'Retenir vos préférences d’affichage pour personnaliser le site à votre prochaine visite.',
  'category.preferences.label': 'Personnalisation',
  'category.social.description':
    'Partager des contenus sur les réseaux sociaux, qui peuvent alors suivre votre navigation sur ce site.',
  'category.social.label': 'Réseaux sociaux',
  'category.statistics.description':
    'Compter les visites et comprendre comment le site est utilisé, afin de l’améliorer.',
  'category.statistics.label': 'Mesure d’audience',
  'category.unclassified.description': 'Cookies dont le site n’a pas encore précisé la catégorie.',
  'category.unclassified.label': 'Non classés',
  'charter.browser.block': 'bloquer les cookies tiers ;',
  'charter.browser.effects':
    'Effacer les cookies de ce site efface aussi votre choix : il vous sera redemandé. Les bloquer tous, même les nécessaires, peut vous empêcher de vous connecter.',
  'charter.browser.erase': 'voir les cookies enregistrés et les effacer, tous ou site par site ;',
  'charter.browser.gpc':
    'Si votre navigateur envoie le signal Global Privacy Control, ce site le tient pour un refus, tant que vous n’en décidez pas autrement ici : {0}.',
  'charter.browser.help': 'L’aide de votre navigateur explique comment faire : cherchez-y le mot « cookies ».',
  'charter.browser.lead':
    'Votre navigateur vous donne aussi la main, sur tous les sites. Dans ses réglages, à la rubrique « Confidentialité » ou « Vie privée », vous pouvez :',
  'charter.browser.private': 'tout effacer à la fermeture, ou ouvrir une fenêtre de navigation privée.',
  'charter.browser.title': 'Agir depuis votre navigateur',
  'charter.contact': 'Page de contact',
  'charter.controller.address': 'Adresse',
  'charter.controller.contact': 'Contact',
  'charter.controller.controller': 'Responsable du traitement',
  'charter.controller.dpo': 'Délégué à la protection des données',
  'charter.controller.legal': 'Vous trouverez comment le joindre dans les mentions légales du site.',
  'charter.controller.meaning':
    'Le responsable du traitement décide pourquoi et comment des cookies sont utilisés sur ce site, et il en répond devant la loi.',
  'charter.controller.notice': 'Mentions légales',
  'charter.controller.site': 'Site',
  'charter.controller.title': 'Qui en est responsable ?',
  'charter.controller.write': 'Écrivez-lui pour toute question.',
  'charter.controls.exempt':
    'Rien ne vous est demandé ici, mais vous pouvez vous opposer à ce qui est dispensé de votre accord.',
  'charter.controls.lead':
    'Accepter et refuser sont aussi simples l’un que l’autre, et vous pouvez changer d’avis à tout moment : ici, ou par le lien « Gérer mes cookies » des pages du site.',
  'charter.controls.nothing':
    'Vous n’avez rien à décider pour l’instant. Si un jour votre accord était demandé, c’est ici que vous pourriez le donner, le refuser et changer d’avis.',
  'charter.controls.title': 'Faire ou changer vos choix',
  'charter.cookies.lead':
    'Chaque cookie est présenté avec le partenaire qui le dépose, son service, sa finalité et, lorsqu’elle est connue, sa durée de conservation.',
  'charter.cookies.pattern': 'Dans un nom, l’étoile (*) remplace une suite de caractères qui varie.',
  'charter.cookies.title': 'La liste des cookies',
  'charter.date.text': 'Cette charte a été mise à jour le {0}.',
  'charter.date.title': 'Mise à jour',
  'charter.definition.law':
    'C’est pourquoi l’article 82 de la loi Informatique et Libertés oblige les sites à vous dire à quoi servent leurs cookies et comment les refuser, et à obtenir d’abord votre accord, sauf exception.',
  'charter.definition.texts':
    'Textes de référence : loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés (loi Informatique et Libertés) ; règlement (UE) 2016/679 du 27 avril 2016, dit règlement général sur la protection des données (RGPD).',
  'charter.definition.title': 'Qu’est-ce qu’un cookie ?',
  'charter.definition.use':
    'Grâce à cette mémoire, le site garde votre session ouverte, votre langue ou votre panier. Mais un cookie peut aussi contenir un numéro qui vous distingue des autres visiteurs : il permet alors de suivre votre navigation, pour établir des statistiques ou choisir les publicités que vous verrez.',
  'charter.definition.what':
    'Un cookie est une courte information, désignée par un nom, qu’un site confie à votre navigateur. Celui-ci la garde un certain temps et la rend au site à chaque page, à chaque visite.',
  'charter.exemptions.audience':
    'La CNIL, l’autorité qui protège les données personnelles en France, admet qu’une mesure d’audience en soit dispensée elle aussi, à condition de servir au seul éditeur du site, de ne produire que des statistiques anonymes et de ne pas vous suivre d’un site à l’autre. Elle recommande que ces cookies durent treize mois au plus, sans être prolongés à chaque visite. Vous pouvez vous y opposer à tout moment.',
  'charter.exemptions.conditions':
    'Les données ne doivent être ni recoupées avec d’autres, ni transmises à des tiers, et la CNIL recommande de ne pas les garder plus de vingt-cinq mois.',
  'charter.exemptions.exempt': 'Le site estime remplir les conditions de cette dispense.',
  'charter.exemptions.law':
    'La loi dispense d’accord les cookies qui servent uniquement à permettre ou à faciliter la communication électronique, et ceux qui sont strictement nécessaires à un service que vous demandez expressément.',
  'charter.exemptions.required': 'Le site en a besoin pour vous rendre le service que vous lui demandez.',
  'charter.exemptions.title': 'Les cookies dispensés d’accord',
  'charter.introduction':
    'Cette charte explique quels cookies utilise le site « {0} », à quoi ils servent, et quels sont vos choix et vos droits.',
  'charter.kinds.first.term': 'Cookies internes',
  'charter.kinds.first.text':
    'Ils sont déposés par le site que vous consultez. Ils peuvent être nécessaires, mais aussi servir aux statistiques ou à la publicité.',
  'charter.kinds.lead': 'On les distingue par leur usage, et par le site qui les dépose.',
  'charter.kinds.necessary.term': 'Cookies nécessaires',
  'charter.kinds.necessary.text':
    'Sans eux, le site ne peut pas vous rendre le service demandé : vous connecter, retenir votre langue, remplir un panier. Aucun accord n’est nécessaire.',
  'charter.kinds.others.term': 'Autres traceurs',
  'charter.kinds.others.text':
    'Un site peut aussi écrire dans une autre mémoire du navigateur, appelée stockage local, ou reconnaître votre appareil à ses caractéristiques. La loi traite ces procédés comme des cookies : ici, le mot « cookies » les désigne tous.',
  'charter.kinds.statistics.text':
    'Ils mesurent la fréquentation du site. Un accord est nécessaire, sauf si la mesure ne sert qu’à l’éditeur du site, ne produit que des statistiques anonymes et ne vous suit pas d’un site à l’autre.',
  'charter.kinds.third.term': 'Cookies tiers',
  'charter.kinds.third.text':
    'Ils sont déposés par un autre site, qui fournit par exemple une vidéo, une carte ou une publicité. Présent sur beaucoup de sites, il peut relier vos visites et en déduire ce qui vous intéresse.',
  'charter.kinds.title': 'Les différents cookies',
  'charter.outline': 'Dans cette charte',
  'charter.partners.choice.none': 'Aucun cookie déposé ici ne dépend de votre accord.',
  'charter.partners.choice.one': 'Votre choix porte sur l’un d’entre eux.',
  'charter.partners.choice.other': 'Votre choix porte sur {0} d’entre eux.',
  'charter.partners.controller': 'Responsable de son propre traitement',
  'charter.partners.joint': 'Responsable conjoint du traitement',
  'charter.partners.none': 'Ce site ne fait appel à aucun partenaire.',
  'charter.partners.one':
    'Ce site fait appel à un seul partenaire, c’est-à-dire à un organisme qui lui fournit un service.',
  'charter.partners.other':
    'Ce site fait appel à {0} partenaires, c’est-à-dire à des organismes qui lui fournissent un service.',
  'charter.partners.policy': 'Politique de confidentialité',
  'charter.partners.policy-of': 'Politique de confidentialité : {0}',
  'charter.partners.processor': 'Sous-traitant',
  'charter.partners.title': 'La liste des partenaires',
  'charter.print': 'Imprimer ou enregistrer en PDF',
  'charter.purposes.asked': 'Votre accord est demandé.',
  'charter.purposes.basis': 'Base légale : {0}.',
  'charter.purposes.basis.consent': 'Base légale : votre consentement (article 6, paragraphe 1, point a, du RGPD).',
  'charter.purposes.exempt': 'Votre accord n’est pas demandé, mais vous pouvez vous opposer à ces cookies.',
  'charter.purposes.lead':
    'Voici les finalités, c’est-à-dire les raisons précises, pour lesquelles le site « {0} », à l’adresse {1}, utilise des cookies. Lorsque votre accord est demandé, rien n’est enregistré ni lu sur votre appareil avant que vous l’ayez donné.',
  'charter.purposes.required': 'Votre accord n’est pas demandé, car ces cookies sont nécessaires.',
  'charter.purposes.title': 'À quoi servent les cookies de ce site',
  'charter.refusal.item': '{0} : {1}',
  'charter.refusal.later':
    'Vous pouvez refuser tout, une finalité ou un seul service. Un refus n’est jamais définitif : vous pourrez toujours autoriser un contenu qui vous manque.',
  'charter.refusal.lead': 'Si vous refusez, toutes les pages restent accessibles.',
  'charter.refusal.nothing':
    'Ce site n’utilise que des cookies nécessaires : vous n’avez rien à accepter ni à refuser.',
  'charter.refusal.services': 'Seuls ces services ne sont pas chargés :',
  'charter.refusal.title': 'Si vous refusez',
  'charter.retention.data':
    'Les données recueillies sont conservées par les services suivants pendant la durée indiquée :',
  'charter.retention.objection':
    'Votre opposition à ce qui est dispensé d’accord est gardée jusqu’à ce que vous la retiriez ; le cookie qui la garde est renouvelé lors de vos visites.',
  'charter.retention.text':
    'Votre choix est gardé {0}, que vous acceptiez ou que vous refusiez ; revenir sur le site n’allonge pas ce délai. Il vous est ensuite redemandé. Si une finalité s’ajoute ou change entre-temps, la question ne porte que sur elle.',
  'charter.retention.title': 'La durée de votre choix',
  'charter.retention.where':
    'Il est enregistré dans votre navigateur, dans le cookie « {0} », avec le jour où vous l’avez fait et rien qui vous identifie.',
  'charter.rights.access.term': 'Accéder à vos données',
  'charter.rights.access.text':
    'Demandez quelles données sont détenues et à quoi elles servent ; recevez-en une copie.',
  'charter.rights.complaint':
    'Si vous pensez que vos droits ne sont pas respectés, vous pouvez adresser une réclamation (plainte) à la Commission nationale de l’informatique et des libertés (CNIL).',
  'charter.rights.complaint.link': 'Adresser une plainte à la CNIL',
  'charter.rights.death.term': 'Décider de leur sort après votre mort',
  'charter.rights.death.text': 'La loi française vous permet de laisser des directives à ce sujet.',
  'charter.rights.erasure.term': 'Les faire corriger ou effacer',
  'charter.rights.erasure.text':
    'Faites corriger une donnée inexacte, et effacer celle qui n’est plus utile ou pour laquelle vous retirez votre accord.',
  'charter.rights.how':
    'Pour exercer ces droits, écrivez au responsable du traitement. C’est gratuit, et la réponse doit en principe vous parvenir en un mois au plus.',
  'charter.rights.lead':
    'Le règlement général sur la protection des données (RGPD) vous donne des droits sur celles qui vous concernent.',
  'charter.rights.objection.term': 'Vous opposer à leur utilisation',
  'charter.rights.objection.text':
    'Lorsqu’un usage ne repose pas sur votre accord, vous pouvez le plus souvent vous y opposer pour des raisons qui vous sont propres, et le faire suspendre le temps de l’examen.',
  'charter.rights.portability.term': 'Les recevoir ou les faire transmettre',
  'charter.rights.portability.text':
    'Recevez dans un format courant celles que vous avez fournies avec votre accord, ou faites-les transmettre à un autre organisme.',
  'charter.rights.settings': 'Aller aux réglages',
  'charter.rights.title': 'Vos droits',
  'charter.rights.withdraw.term': 'Retirer votre accord',
  'charter.rights.withdraw.text':
    'À tout moment, aussi simplement que vous l’avez donné. Ce qui a été fait avant reste licite.',
  'charter.rights.write': 'Pour lui écrire :',
  'charter.transfers.adequacy': 'décision d’adéquation de la Commission européenne',
  'charter.transfers.clauses': 'clauses contractuelles types de la Commission européenne',
  'charter.transfers.copy': 'en obtenir une copie',
  'charter.transfers.item': '{0} : {1}',
  'charter.transfers.law':
    'Le règlement général sur la protection des données (RGPD) veut qu’elles restent aussi bien protégées là-bas. Ou bien la Commission européenne a reconnu que le pays offre une protection suffisante, ou bien le partenaire s’y engage, le plus souvent par des clauses types de la Commission. Sa politique de confidentialité le précise.',
  'charter.transfers.lead':
    'Avec ces partenaires, des données peuvent quitter l’Espace économique européen (Union européenne, Islande, Liechtenstein et Norvège) :',
  'charter.transfers.other': 'autres garanties appropriées',
  'charter.transfers.title': 'Hors de l’Espace économique européen',
  'choice.accept-all': 'Tout accepter',
  'choice.refuse-all': 'Tout refuser',
  'consent-cookie.purpose': 'Retenir votre choix au sujet des cookies.',
  'consent-cookie.service': 'Choix relatif aux cookies',
  'duration.session': 'Fin de la session',
  'gate.always': 'Toujours afficher',
  'gate.heading': 'Contenu en attente de votre accord',
  'gate.hidden': 'Contenu masqué',
  'gate.once': 'Afficher une fois',
  'gate.policy': '{0} : politique de confidentialité',
  'gate.preferences': 'Gérer mes cookies',
  'gate.provided':
    'Contenu fourni par {0}. S’il s’affiche, des informations sont enregistrées ou lues sur votre appareil :',
  'gate.text':
    'Ce contenu peut venir d’un autre site et enregistrer des informations sur votre appareil. Il ne s’affiche qu’avec votre accord.',
  'gate.undeclared': 'Ce contenu reste masqué : le site n’a pas déclaré le service qui le fournit.',
  'gate.unprovided': 'Si ce contenu s’affiche, des informations sont enregistrées ou lues sur votre appareil :',
  'gate.withdraw': 'Vous pourrez changer d’avis à tout moment.',
  'preferences.always': 'Toujours actifs',
  'preferences.close': 'Fermer',
  'preferences.cookies.few': '{0} cookies',
  'preferences.cookies.many': '{0} cookies',
  'preferences.cookies.one': '{0} cookie',
  'preferences.cookies.other': '{0} cookies',
  'preferences.cookies.two': '{0} cookies',
  'preferences.cookies.zero': '{0} cookies',
  'preferences.details': 'Détails : {0}, {1}',
  'preferences.exempt': 'Consentement non requis ; vous pouvez vous y opposer ici.',
  'preferences.heading': 'Gérer mes cookies',
  'preferences.leftovers':
    'Si des cookies ont déjà été déposés par {0}, ce site ne peut pas les effacer lui-même : vous pouvez le faire dans les réglages de votre navigateur.',
  'preferences.legend': 'Mes choix, finalité par finalité',
  'preferences.mixed': 'En partie',
  'preferences.nothing-optional': '{0} n’utilise ici que des cookies nécessaires, qui ne demandent pas votre accord.',
  'preferences.objected':
    'Votre navigateur demande que vos données ne soient ni vendues ni partagées (Global Privacy Control). Ce site le respecte : tant que vous ne l’activez pas vous-même, ceci reste désactivé : {0}.',
  'preferences.off': 'Désactivé',
  'preferences.on': 'Activé',
  'preferences.policy': '{0} : politique de confidentialité',
  'preferences.save': 'Enregistrer mes choix',
  'preferences.saved': 'Vos choix sont enregistrés.',
  'preferences.services.few': '{0} services',
  'preferences.services.many': '{0} services',
  'preferences.services.one': '{0} service',
  'preferences.services.other': '{0} services',
  'preferences.services.two': '{0} services',
  'preferences.services.zero': '{0} services',
  'preferences.standing': 'Votre choix du {0} est conservé jusqu’au {1}. Vous pouvez le modifier à tout moment.',
  'preferences.standing.objection': '{0} : votre opposition est conservée jusqu’à ce que vous la retiriez.',
  'preferences.standing.refusal': '{0} : votre refus est conservé jusqu’au {1}.',
  'preferences.undecided': 'Vous n’avez pas encore choisi : {0} n’active rien de facultatif sans votre accord.',
  'preferences.undecided.exempt':
    'Vous n’avez pas encore choisi. {0} n’active rien de facultatif sans votre accord, sauf ce qui en est dispensé et à quoi vous pouvez vous opposer ci-dessous.',
  'preferences.undeclared':
    'Les informations sur les cookies ne sont pas encore disponibles. Rien de facultatif n’est activé sans votre accord.',
  'preferences.unkept': 'Votre navigateur bloque l’enregistrement : votre choix vaut pour cette page seulement.',
  'preferences.unsaved': 'Modifications non enregistrées',
  'table.cache': 'Cache du navigateur',
  'table.category': 'Catégorie',
  'table.duration': 'Durée de conservation',
  'table.empty': 'Aucun cookie déclaré.',
  'table.empty-category': 'Aucun cookie dans cette catégorie.',
  'table.export': 'Télécharger la liste (CSV)',
  'table.filter': 'Filtrer les cookies',
  'table.filter.none': 'Aucun cookie ne correspond à « {0} ».',
  'table.first-party': 'Cookie interne',
  'table.indexeddb': 'Base de données du navigateur',
  'table.kind': 'Type',
  'table.local': 'Stockage local',
  'table.name': 'Nom du cookie',
  'table.no-cookie': 'Aucun cookie déclaré',
  'table.policy': '{0} : politique de confidentialité',
  'table.provider': 'Prestataire',
  'table.purpose': 'Finalités',
  'table.service': 'Service et emplacement',
  'table.service-and-location': '{0} ({1})',
  'table.session': 'Stockage de session',
  'table.shown': 'Cookies affichés : {0} sur {1}',
  'table.sorted.ascending': 'Tri par {0}, ordre croissant',
  'table.sorted.descending': 'Tri par {0}, ordre décroissant',
  'table.third-party': 'Cookie tiers',
  'table.third-party-storage': '{0} (tiers)',
};
