// Made by npm run messages. Do not edit.

/** The texts of a language by message id; in French they are these. */
export interface CatalogueMessages {
  /** « Si vous acceptez, des cookies sont déposés et lus sur votre appareil. » Consequences of accepting */
  'banner.accepting'?: string;
  /** « Ce site, dont {0} est responsable, a changé sa façon d’utiliser les cookies depuis votre dernier choix. Vos autres choix restent valables ; il reste à choisir pour : » Said when only some purposes must be asked again, followed by the list of those purposes. Placeholder: name of the controller */
  'banner.again'?: string;
  /** « Cookies : à vous de choisir » Title of the banner */
  'banner.heading'?: string;
  /** « Avec votre accord, {0}, responsable de ce site, et ses partenaires utilisent des cookies et d’autres traceurs pour : » Who asks for consent, followed by the list of purposes. Placeholder: name of the controller */
  'banner.intro'?: string;
  /** « Avec votre accord, ce site, dont {0} est responsable, utilise des cookies et d’autres traceurs pour : » Who asks for consent where no partner is involved, followed by the list of purposes. Placeholder: name of the controller */
  'banner.intro.alone'?: string;
  /** « Votre choix est gardé {0} et vous pouvez le modifier à tout moment avec « Gérer mes cookies ». » How long the choice is kept, how to withdraw. Placeholder: a duration such as "6 months". “Gérer mes cookies” is the name of the permanent link */
  'banner.kept'?: string;
  /** « Voir nos {0} partenaires » Opens the list of partners. Form for numbers that CLDR calls “few” in the language. Placeholder: the number */
  'banner.partners.few'?: string;
  /** « Voir nos {0} partenaires » Opens the list of partners. Form for numbers that CLDR calls “many” in the language. Placeholder: the number */
  'banner.partners.many'?: string;
  /** « Voir le partenaire ({0}) » Opens the list of a single partner. Placeholder: its name */
  'banner.partners.one'?: string;
  /** « Voir les {0} partenaires » Opens the list of partners. Placeholder: their number */
  'banner.partners.other'?: string;
  /** « Voir nos {0} partenaires » Opens the list of partners. Form for numbers that CLDR calls “two” in the language. Placeholder: the number */
  'banner.partners.two'?: string;
  /** « Voir nos {0} partenaires » Opens the list of partners. Form for numbers that CLDR calls “zero” in the language. Placeholder: the number */
  'banner.partners.zero'?: string;
  /** « Personnaliser » Button that opens the preferences */
  'banner.preferences'?: string;
  /** « Si vous refusez, rien de cela n’a lieu et le site reste utilisable. » Consequences of refusing, where no content depends on accepting; follows banner.accepting */
  'banner.refusing'?: string;
  /** « Si vous refusez, le site reste utilisable ; les contenus concernés sont masqués. » Consequences of refusing, where content of the page depends on accepting */
  'banner.refusing.content'?: string;
  /** « Votre choix est enregistré. » After a choice */
  'banner.saved'?: string;
  /** « J’ai compris » Button that closes the notice */
  'banner.unkept.close'?: string;
  /** « Votre choix vaut pour cette page seulement » Title of the notice shown when the browser could not store the choice */
  'banner.unkept.heading'?: string;
  /** « Votre navigateur n’a pas pu l’enregistrer : il bloque les cookies et le stockage de ce site. La question vous sera posée de nouveau à la prochaine page. » Explains that the choice could not be stored and will be asked again */
  'banner.unkept.text'?: string;
  /** « Afficher des vidéos, des cartes et d’autres contenus fournis par des sites tiers. » What embedded content is for */
  'category.embeds.description'?: string;
  /** « Contenus externes » Title of the category of embedded content */
  'category.embeds.label'?: string;
  /** « Afficher des publicités personnalisées d’après votre navigation et votre profil, et mesurer leur effet. » What advertising cookies are for */
  'category.marketing.description'?: string;
  /** « Publicité » Title of the category of advertising cookies */
  'category.marketing.label'?: string;
  /** « Indispensables au fonctionnement du site : connexion, langue, sécurité, mémoire de votre choix. » What strictly necessary cookies are for */
  'category.necessary.description'?: string;
  /** « Nécessaires » Title of the category of strictly necessary cookies */
  'category.necessary.label'?: string;
  /** « Retenir vos préférences d’affichage pour personnaliser le site à votre prochaine visite. » What preference cookies are for */
  'category.preferences.description'?: string;
  /** « Personnalisation » Title of the category of preference cookies */
  'category.preferences.label'?: string;
  /** « Partager des contenus sur les réseaux sociaux, qui peuvent alors suivre votre navigation sur ce site. » What social-network cookies are for */
  'category.social.description'?: string;
  /** « Réseaux sociaux » Title of the category of social-network cookies */
  'category.social.label'?: string;
  /** « Compter les visites et comprendre comment le site est utilisé, afin de l’améliorer. » What statistics cookies are for */
  'category.statistics.description'?: string;
  /** « Mesure d’audience » Title of the category of statistics cookies */
  'category.statistics.label'?: string;
  /** « Cookies dont le site n’a pas encore précisé la catégorie. » What unclassified cookies are */
  'category.unclassified.description'?: string;
  /** « Non classés » Title of cookies that the site did not classify */
  'category.unclassified.label'?: string;
  /** « bloquer les cookies tiers ; » Item of the list of browser settings */
  'charter.browser.block'?: string;
  /** « Effacer les cookies de ce site efface aussi votre choix : il vous sera redemandé. Les bloquer tous, même les nécessaires, peut vous empêcher de vous connecter. » Side effects of erasing and of blocking cookies */
  'charter.browser.effects'?: string;
  /** « voir les cookies enregistrés et les effacer, tous ou site par site ; » Item of the list of browser settings */
  'charter.browser.erase'?: string;
  /** « Si votre navigateur envoie le signal Global Privacy Control, ce site le tient pour un refus, tant que vous n’en décidez pas autrement ici : {0}. » What the site does with Global Privacy Control. Placeholder: list of categories */
  'charter.browser.gpc'?: string;
  /** « L’aide de votre navigateur explique comment faire : cherchez-y le mot « cookies ». » Where to find instructions */
  'charter.browser.help'?: string;
  /** « Votre navigateur vous donne aussi la main, sur tous les sites. Dans ses réglages, à la rubrique « Confidentialité » ou « Vie privée », vous pouvez : » Introduces the list of what browser settings allow */
  'charter.browser.lead'?: string;
  /** « tout effacer à la fermeture, ou ouvrir une fenêtre de navigation privée. » Last item of the list of browser settings */
  'charter.browser.private'?: string;
  /** « Agir depuis votre navigateur » Title of a section */
  'charter.browser.title'?: string;
  /** « Page de contact » Link to a contact page */
  'charter.contact'?: string;
  /** « Adresse » Term: postal address */
  'charter.controller.address'?: string;
  /** « Contact » Term: how to reach it */
  'charter.controller.contact'?: string;
  /** « Responsable du traitement » Term: the controller of the GDPR */
  'charter.controller.controller'?: string;
  /** « Délégué à la protection des données » Term: data-protection officer (GDPR 37) */
  'charter.controller.dpo'?: string;
  /** « Vous trouverez comment le joindre dans les mentions légales du site. » Where to find the controller’s address, where the site declares none */
  'charter.controller.legal'?: string;
  /** « Le responsable du traitement décide pourquoi et comment des cookies sont utilisés sur ce site, et il en répond devant la loi. » What a controller is */
  'charter.controller.meaning'?: string;
  /** « Mentions légales » Term: legal notice of the site */
  'charter.controller.notice'?: string;
  /** « Site » Term: the site’s name and address */
  'charter.controller.site'?: string;
  /** « Qui en est responsable ? » Title of a section */
  'charter.controller.title'?: string;
  /** « Écrivez-lui pour toute question. » That the controller answers questions; a contact is shown above */
  'charter.controller.write'?: string;
  /** « Rien ne vous est demandé ici, mais vous pouvez vous opposer à ce qui est dispensé de votre accord. » Introduces the controls where nothing needs consent, and something exempt can be objected to */
  'charter.controls.exempt'?: string;
  /** « Accepter et refuser sont aussi simples l’un que l’autre, et vous pouvez changer d’avis à tout moment : ici, ou par le lien « Gérer mes cookies » des pages du site. » Introduces the controls. “Gérer mes cookies” is the name of the permanent link */
  'charter.controls.lead'?: string;
  /** « Vous n’avez rien à décider pour l’instant. Si un jour votre accord était demandé, c’est ici que vous pourriez le donner, le refuser et changer d’avis. » Where every cookie is strictly necessary */
  'charter.controls.nothing'?: string;
  /** « Faire ou changer vos choix » Title of a section */
  'charter.controls.title'?: string;
  /** « Chaque cookie est présenté avec le partenaire qui le dépose, son service, sa finalité et, lorsqu’elle est connue, sa durée de conservation. » Introduces the tables of cookies */
  'charter.cookies.lead'?: string;
  /** « Dans un nom, l’étoile (*) remplace une suite de caractères qui varie. » Explains the star in names such as _pk_* */
  'charter.cookies.pattern'?: string;
  /** « La liste des cookies » Title of a section */
  'charter.cookies.title'?: string;
  /** « Cette charte a été mise à jour le {0}. » Date of the last update. Placeholder: a date such as 23 November 2026 */
  'charter.date.text'?: string;
  /** « Mise à jour » Title of a section: date of the last update */
  'charter.date.title'?: string;
  /** « C’est pourquoi l’article 82 de la loi Informatique et Libertés oblige les sites à vous dire à quoi servent leurs cookies et comment les refuser, et à obtenir d’abord votre accord, sauf exception. » The French law on cookies (article 82 of Act 78-17) */
  'charter.definition.law'?: string;
  /** « Textes de référence : loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés (loi Informatique et Libertés) ; règlement (UE) 2016/679 du 27 avril 2016, dit règlement général sur la protection des données (RGPD). » Both statutes, named in full once */
  'charter.definition.texts'?: string;
  /** « Qu’est-ce qu’un cookie ? » Title of a section */
  'charter.definition.title'?: string;
  /** « Grâce à cette mémoire, le site garde votre session ouverte, votre langue ou votre panier. Mais un cookie peut aussi contenir un numéro qui vous distingue des autres visiteurs : il permet alors de suivre votre navigation, pour établir des statistiques ou choisir les publicités que vous verrez. » What a cookie can be used for, good and bad */
  'charter.definition.use'?: string;
  /** « Un cookie est une courte information, désignée par un nom, qu’un site confie à votre navigateur. Celui-ci la garde un certain temps et la rend au site à chaque page, à chaque visite. » What a cookie is */
  'charter.definition.what'?: string;
  /** « La CNIL, l’autorité qui protège les données personnelles en France, admet qu’une mesure d’audience en soit dispensée elle aussi, à condition de servir au seul éditeur du site, de ne produire que des statistiques anonymes et de ne pas vous suivre d’un site à l’autre. Elle recommande que ces cookies durent treize mois au plus, sans être prolongés à chaque visite. Vous pouvez vous y opposer à tout moment. » When the CNIL exempts audience measurement from consent */
  'charter.exemptions.audience'?: string;
  /** « Les données ne doivent être ni recoupées avec d’autres, ni transmises à des tiers, et la CNIL recommande de ne pas les garder plus de vingt-cinq mois. » Further conditions for exempt audience measurement; follows charter.exemptions.audience */
  'charter.exemptions.conditions'?: string;
  /** « Le site estime remplir les conditions de cette dispense. » Why cookies are exempt from consent, where the site says no more */
  'charter.exemptions.exempt'?: string;
  /** « La loi dispense d’accord les cookies qui servent uniquement à permettre ou à faciliter la communication électronique, et ceux qui sont strictement nécessaires à un service que vous demandez expressément. » The two exemptions of article 82 of the French act */
  'charter.exemptions.law'?: string;
  /** « Le site en a besoin pour vous rendre le service que vous lui demandez. » Why cookies are strictly necessary, where the site says no more */
  'charter.exemptions.required'?: string;
  /** « Les cookies dispensés d’accord » Title of a section */
  'charter.exemptions.title'?: string;
  /** « Cette charte explique quels cookies utilise le site « {0} », à quoi ils servent, et quels sont vos choix et vos droits. » First sentence of the charter. Placeholder: name of the site */
  'charter.introduction'?: string;
  /** « Cookies internes » Kind of cookie, as a term */
  'charter.kinds.first.term'?: string;
  /** « Ils sont déposés par le site que vous consultez. Ils peuvent être nécessaires, mais aussi servir aux statistiques ou à la publicité. » What first-party cookies are */
  'charter.kinds.first.text'?: string;
  /** « On les distingue par leur usage, et par le site qui les dépose. » Introduces the list of kinds of cookies */
  'charter.kinds.lead'?: string;
  /** « Cookies nécessaires » Kind of cookie, as a term */
  'charter.kinds.necessary.term'?: string;
  /** « Sans eux, le site ne peut pas vous rendre le service demandé : vous connecter, retenir votre langue, remplir un panier. Aucun accord n’est nécessaire. » What strictly necessary cookies are */
  'charter.kinds.necessary.text'?: string;
  /** « Autres traceurs » Other storage and tracking, as a term */
  'charter.kinds.others.term'?: string;
  /** « Un site peut aussi écrire dans une autre mémoire du navigateur, appelée stockage local, ou reconnaître votre appareil à ses caractéristiques. La loi traite ces procédés comme des cookies : ici, le mot « cookies » les désigne tous. » That other storage and fingerprinting count as cookies */
  'charter.kinds.others.text'?: string;
  /** « Ils mesurent la fréquentation du site. Un accord est nécessaire, sauf si la mesure ne sert qu’à l’éditeur du site, ne produit que des statistiques anonymes et ne vous suit pas d’un site à l’autre. » What statistics cookies are, and when they need no consent */
  'charter.kinds.statistics.text'?: string;
  /** « Cookies tiers » Kind of cookie, as a term */
  'charter.kinds.third.term'?: string;
  /** « Ils sont déposés par un autre site, qui fournit par exemple une vidéo, une carte ou une publicité. Présent sur beaucoup de sites, il peut relier vos visites et en déduire ce qui vous intéresse. » What third-party cookies are */
  'charter.kinds.third.text'?: string;
  /** « Les différents cookies » Title of a section */
  'charter.kinds.title'?: string;
  /** « Dans cette charte » Title of the table of contents */
  'charter.outline'?: string;
  /** « Aucun cookie déposé ici ne dépend de votre accord. » No provider sets anything that needs consent */
  'charter.partners.choice.none'?: string;
  /** « Votre choix porte sur l’un d’entre eux. » One of several providers needs consent */
  'charter.partners.choice.one'?: string;
  /** « Votre choix porte sur {0} d’entre eux. » Some of several providers need consent. Placeholder: their number, from 2 on: build the sentence so that its form never matters */
  'charter.partners.choice.other'?: string;
  /** « Responsable de son propre traitement » Role of a partner: a controller of its own (GDPR 4(7)) */
  'charter.partners.controller'?: string;
  /** « Responsable conjoint du traitement » Role of a partner: joint controller (GDPR 26) */
  'charter.partners.joint'?: string;
  /** « Ce site ne fait appel à aucun partenaire. » No provider */
  'charter.partners.none'?: string;
  /** « Ce site fait appel à un seul partenaire, c’est-à-dire à un organisme qui lui fournit un service. » One provider, and what a provider is */
  'charter.partners.one'?: string;
  /** « Ce site fait appel à {0} partenaires, c’est-à-dire à des organismes qui lui fournissent un service. » Number of providers, and what a provider is. Placeholder: any number from 2 on: build the sentence so that its form never matters */
  'charter.partners.other'?: string;
  /** « Politique de confidentialité » Link to a privacy policy */
  'charter.partners.policy'?: string;
  /** « Politique de confidentialité : {0} » Accessible name of the link to a privacy policy. Starts like charter.partners.policy. Placeholder: name of the provider */
  'charter.partners.policy-of'?: string;
  /** « Sous-traitant » Role of a partner: processor (GDPR 28) */
  'charter.partners.processor'?: string;
  /** « La liste des partenaires » Title of a section */
  'charter.partners.title'?: string;
  /** « Imprimer ou enregistrer en PDF » Button that opens the browser’s print dialog */
  'charter.print'?: string;
  /** « Votre accord est demandé. » These cookies need consent */
  'charter.purposes.asked'?: string;
  /** « Base légale : {0}. » Legal basis of processing, in the words of the site. Placeholder: the basis */
  'charter.purposes.basis'?: string;
  /** « Base légale : votre consentement (article 6, paragraphe 1, point a, du RGPD). » Legal basis where consent is asked (GDPR 6(1)(a)) */
  'charter.purposes.basis.consent'?: string;
  /** « Votre accord n’est pas demandé, mais vous pouvez vous opposer à ces cookies. » Exempt cookies are on until the visitor objects; followed by the site’s justification */
  'charter.purposes.exempt'?: string;
  /** « Voici les finalités, c’est-à-dire les raisons précises, pour lesquelles le site « {0} », à l’adresse {1}, utilise des cookies. Lorsque votre accord est demandé, rien n’est enregistré ni lu sur votre appareil avant que vous l’ayez donné. » Introduces the list of categories, and says what consent means. Placeholders: name of the site, its address */
  'charter.purposes.lead'?: string;
  /** « Votre accord n’est pas demandé, car ces cookies sont nécessaires. » Strictly necessary cookies are always on; followed by the site’s justification */
  'charter.purposes.required'?: string;
  /** « À quoi servent les cookies de ce site » Title of a section */
  'charter.purposes.title'?: string;
  /** « {0} : {1} » A category and its services. Placeholders: category, list of services */
  'charter.refusal.item'?: string;
  /** « Vous pouvez refuser tout, une finalité ou un seul service. Un refus n’est jamais définitif : vous pourrez toujours autoriser un contenu qui vous manque. » That refusing can be partial, and changed */
  'charter.refusal.later'?: string;
  /** « Si vous refusez, toutes les pages restent accessibles. » That the site can be used after refusing */
  'charter.refusal.lead'?: string;
  /** « Ce site n’utilise que des cookies nécessaires : vous n’avez rien à accepter ni à refuser. » Where every cookie is strictly necessary */
  'charter.refusal.nothing'?: string;
  /** « Seuls ces services ne sont pas chargés : » Introduces the list of services that do not load after refusing */
  'charter.refusal.services'?: string;
  /** « Si vous refusez » Title of a section */
  'charter.refusal.title'?: string;
  /** « Les données recueillies sont conservées par les services suivants pendant la durée indiquée : » Introduces a list of services and durations: how long data collected are kept */
  'charter.retention.data'?: string;
  /** « Votre opposition à ce qui est dispensé d’accord est gardée jusqu’à ce que vous la retiriez ; le cookie qui la garde est renouvelé lors de vos visites. » How long an objection to exempt audience measurement is kept */
  'charter.retention.objection'?: string;
  /** « Votre choix est gardé {0}, que vous acceptiez ou que vous refusiez ; revenir sur le site n’allonge pas ce délai. Il vous est ensuite redemandé. Si une finalité s’ajoute ou change entre-temps, la question ne porte que sur elle. » How long a choice is kept, and when it is asked again. Placeholder: a duration such as 6 months */
  'charter.retention.text'?: string;
  /** « La durée de votre choix » Title of a section */
  'charter.retention.title'?: string;
  /** « Il est enregistré dans votre navigateur, dans le cookie « {0} », avec le jour où vous l’avez fait et rien qui vous identifie. » Where a choice is kept. Placeholder: name of the cookie */
  'charter.retention.where'?: string;
  /** « Accéder à vos données » A right, as a term */
  'charter.rights.access.term'?: string;
  /** « Demandez quelles données sont détenues et à quoi elles servent ; recevez-en une copie. » The right of access (GDPR 15) */
  'charter.rights.access.text'?: string;
  /** « Si vous pensez que vos droits ne sont pas respectés, vous pouvez adresser une réclamation (plainte) à la Commission nationale de l’informatique et des libertés (CNIL). » Complaint to the French authority; followed by a link */
  'charter.rights.complaint'?: string;
  /** « Adresser une plainte à la CNIL » Link to cnil.fr */
  'charter.rights.complaint.link'?: string;
  /** « Décider de leur sort après votre mort » A right, as a term */
  'charter.rights.death.term'?: string;
  /** « La loi française vous permet de laisser des directives à ce sujet. » Directives for after one’s death (article 85 of the French act) */
  'charter.rights.death.text'?: string;
  /** « Les faire corriger ou effacer » A right, as a term */
  'charter.rights.erasure.term'?: string;
  /** « Faites corriger une donnée inexacte, et effacer celle qui n’est plus utile ou pour laquelle vous retirez votre accord. » The rights to rectification and erasure (GDPR 16, 17) */
  'charter.rights.erasure.text'?: string;
  /** « Pour exercer ces droits, écrivez au responsable du traitement. C’est gratuit, et la réponse doit en principe vous parvenir en un mois au plus. » How to exercise the rights (GDPR 12) */
  'charter.rights.how'?: string;
  /** « Le règlement général sur la protection des données (RGPD) vous donne des droits sur celles qui vous concernent. » Introduces the list of rights */
  'charter.rights.lead'?: string;
  /** « Vous opposer à leur utilisation » A right, as a term */
  'charter.rights.objection.term'?: string;
  /** « Lorsqu’un usage ne repose pas sur votre accord, vous pouvez le plus souvent vous y opposer pour des raisons qui vous sont propres, et le faire suspendre le temps de l’examen. » The rights to object and to restriction (GDPR 18, 21) */
  'charter.rights.objection.text'?: string;
  /** « Les recevoir ou les faire transmettre » A right, as a term */
  'charter.rights.portability.term'?: string;
  /** « Recevez dans un format courant celles que vous avez fournies avec votre accord, ou faites-les transmettre à un autre organisme. » The right to data portability (GDPR 20) */
  'charter.rights.portability.text'?: string;
  /** « Aller aux réglages » Link to the controls */
  'charter.rights.settings'?: string;
  /** « Vos droits » Title of a section */
  'charter.rights.title'?: string;
  /** « Retirer votre accord » A right, as a term */
  'charter.rights.withdraw.term'?: string;
  /** « À tout moment, aussi simplement que vous l’avez donné. Ce qui a été fait avant reste licite. » The right to withdraw consent (GDPR 7); followed by a link to the controls */
  'charter.rights.withdraw.text'?: string;
  /** « Pour lui écrire : » Followed by a contact link */
  'charter.rights.write'?: string;
  /** « décision d’adéquation de la Commission européenne » Safeguard of a transfer (GDPR 45); follows a country and a comma */
  'charter.transfers.adequacy'?: string;
  /** « clauses contractuelles types de la Commission européenne » Safeguard of a transfer (GDPR 46(2)(c)); follows a country and a comma */
  'charter.transfers.clauses'?: string;
  /** « en obtenir une copie » Link to a copy of the safeguard of a transfer; stands in brackets behind it */
  'charter.transfers.copy'?: string;
  /** « {0} : {1} » A provider and its country. Placeholders: provider, country */
  'charter.transfers.item'?: string;
  /** « Le règlement général sur la protection des données (RGPD) veut qu’elles restent aussi bien protégées là-bas. Ou bien la Commission européenne a reconnu que le pays offre une protection suffisante, ou bien le partenaire s’y engage, le plus souvent par des clauses types de la Commission. Sa politique de confidentialité le précise. » What the GDPR (chapter V) asks of transfers outside the EU */
  'charter.transfers.law'?: string;
  /** « Avec ces partenaires, des données peuvent quitter l’Espace économique européen (Union européenne, Islande, Liechtenstein et Norvège) : » Introduces the list of providers and their countries */
  'charter.transfers.lead'?: string;
  /** « autres garanties appropriées » Safeguard of a transfer (GDPR 46); follows a country and a comma */
  'charter.transfers.other'?: string;
  /** « Hors de l’Espace économique européen » Title of a section */
  'charter.transfers.title'?: string;
  /** « Tout accepter » Button that accepts all purposes */
  'choice.accept-all'?: string;
  /** « Tout refuser » Button that refuses all purposes, of equal weight */
  'choice.refuse-all'?: string;
  /** « Retenir votre choix au sujet des cookies. » Purpose of the cookie that stores the choice */
  'consent-cookie.purpose'?: string;
  /** « Choix relatif aux cookies » Service that stores the choice */
  'consent-cookie.service'?: string;
  /** « Fin de la session » Lifetime of a cookie that ends with the browser session */
  'duration.session'?: string;
  /** « Toujours afficher » Button that consents to the service or category of embedded content, and stores that */
  'gate.always'?: string;
  /** « Contenu en attente de votre accord » Title of the placeholder of embedded content, while its name is not known */
  'gate.heading'?: string;
  /** « Contenu masqué » Title of the placeholder of embedded content that the site has not declared, and that stays hidden */
  'gate.hidden'?: string;
  /** « Afficher une fois » Button that shows embedded content until the page is left. Nothing is stored */
  'gate.once'?: string;
  /** « {0} : politique de confidentialité » Link to the privacy policy of a provider. Placeholder: its name */
  'gate.policy'?: string;
  /** « Gérer mes cookies » Button that opens the preferences */
  'gate.preferences'?: string;
  /** « Contenu fourni par {0}. S’il s’affiche, des informations sont enregistrées ou lues sur votre appareil : » Placeholder of embedded content, followed by purposes. Placeholder: names of providers */
  'gate.provided'?: string;
  /** « Ce contenu peut venir d’un autre site et enregistrer des informations sur votre appareil. Il ne s’affiche qu’avec votre accord. » Placeholder of embedded content whose provider is not known yet */
  'gate.text'?: string;
  /** « Ce contenu reste masqué : le site n’a pas déclaré le service qui le fournit. » Placeholder of embedded content whose service is missing from the declaration of the site */
  'gate.undeclared'?: string;
  /** « Si ce contenu s’affiche, des informations sont enregistrées ou lues sur votre appareil : » Placeholder of embedded content without provider, followed by purposes */
  'gate.unprovided'?: string;
  /** « Vous pourrez changer d’avis à tout moment. » Followed by the button that opens the preferences */
  'gate.withdraw'?: string;
  /** « Toujours actifs » Stands instead of a switch beside required cookies */
  'preferences.always'?: string;
  /** « Fermer » Button that closes the dialog without saving */
  'preferences.close'?: string;
  /** « {0} cookies » Count of cookies. Form for numbers that CLDR calls “few” in the language */
  'preferences.cookies.few'?: string;
  /** « {0} cookies » Count of cookies. Form for numbers that CLDR calls “many” in the language */
  'preferences.cookies.many'?: string;
  /** « {0} cookie » Count of cookies */
  'preferences.cookies.one'?: string;
  /** « {0} cookies » Count of cookies */
  'preferences.cookies.other'?: string;
  /** « {0} cookies » Count of cookies. Form for numbers that CLDR calls “two” in the language */
  'preferences.cookies.two'?: string;
  /** « {0} cookies » Count of cookies. Form for numbers that CLDR calls “zero” in the language */
  'preferences.cookies.zero'?: string;
  /** « Détails : {0}, {1} » Opens the list of services and cookies. Placeholders: counts such as "2 services" and "3 cookies" */
  'preferences.details'?: string;
  /** « Consentement non requis ; vous pouvez vous y opposer ici. » Said of a category that needs no consent but can be objected to */
  'preferences.exempt'?: string;
  /** « Gérer mes cookies » Title of the preferences, and of the permanent link */
  'preferences.heading'?: string;
  /** « Si des cookies ont déjà été déposés par {0}, ce site ne peut pas les effacer lui-même : vous pouvez le faire dans les réglages de votre navigateur. » Cookies of other sites, or of the server, stay after consent is refused or withdrawn. Placeholder: list of providers */
  'preferences.leftovers'?: string;
  /** « Mes choix, finalité par finalité » Legend of the list of categories */
  'preferences.legend'?: string;
  /** « En partie » State of a switch some of whose services are on */
  'preferences.mixed'?: string;
  /** « {0} n’utilise ici que des cookies nécessaires, qui ne demandent pas votre accord. » Said where there is nothing to choose. Placeholder: name of the controller */
  'preferences.nothing-optional'?: string;
  /** « Votre navigateur demande que vos données ne soient ni vendues ni partagées (Global Privacy Control). Ce site le respecte : tant que vous ne l’activez pas vous-même, ceci reste désactivé : {0}. » Said in the preferences where the browser sends the Global Privacy Control signal. Placeholder: list of categories */
  'preferences.objected'?: string;
  /** « Désactivé » State of a switch */
  'preferences.off'?: string;
  /** « Activé » State of a switch */
  'preferences.on'?: string;
  /** « {0} : politique de confidentialité » Link to the privacy policy of a provider. Placeholder: its name */
  'preferences.policy'?: string;
  /** « Enregistrer mes choix » Button that saves the choices */
  'preferences.save'?: string;
  /** « Vos choix sont enregistrés. » Announced after saving */
  'preferences.saved'?: string;
  /** « {0} services » Count of services. Form for numbers that CLDR calls “few” in the language */
  'preferences.services.few'?: string;
  /** « {0} services » Count of services. Form for numbers that CLDR calls “many” in the language */
  'preferences.services.many'?: string;
  /** « {0} service » Count of services */
  'preferences.services.one'?: string;
  /** « {0} services » Count of services */
  'preferences.services.other'?: string;
  /** « {0} services » Count of services. Form for numbers that CLDR calls “two” in the language */
  'preferences.services.two'?: string;
  /** « {0} services » Count of services. Form for numbers that CLDR calls “zero” in the language */
  'preferences.services.zero'?: string;
  /** « Votre choix du {0} est conservé jusqu’au {1}. Vous pouvez le modifier à tout moment. » Says when the visitor chose and until when that is kept. Placeholders: two dates */
  'preferences.standing'?: string;
  /** « {0} : votre opposition est conservée jusqu’à ce que vous la retiriez. » How long an objection to what is exempt is kept. Placeholder: a category or service */
  'preferences.standing.objection'?: string;
  /** « {0} : votre refus est conservé jusqu’au {1}. » Until when the later refusal of a part is kept. Placeholders: a category or service, a date */
  'preferences.standing.refusal'?: string;
  /** « Vous n’avez pas encore choisi : {0} n’active rien de facultatif sans votre accord. » Said while the visitor has not chosen. Placeholder: name of the controller */
  'preferences.undecided'?: string;
  /** « Vous n’avez pas encore choisi. {0} n’active rien de facultatif sans votre accord, sauf ce qui en est dispensé et à quoi vous pouvez vous opposer ci-dessous. » Said while the visitor has not chosen, where something exempt from consent is on. Placeholder: name of the controller */
  'preferences.undecided.exempt'?: string;
  /** « Les informations sur les cookies ne sont pas encore disponibles. Rien de facultatif n’est activé sans votre accord. » Shown while, or when, the list of cookies cannot be had */
  'preferences.undeclared'?: string;
  /** « Votre navigateur bloque l’enregistrement : votre choix vaut pour cette page seulement. » Said when the choice could not be stored */
  'preferences.unkept'?: string;
  /** « Modifications non enregistrées » Said beside the button that saves, while choices were changed and not yet saved */
  'preferences.unsaved'?: string;
  /** « Cache du navigateur » Kind: kept in Cache Storage */
  'table.cache'?: string;
  /** « Catégorie » Column of the saved file: the category that a cookie belongs to, such as “Necessary” */
  'table.category'?: string;
  /** « Durée de conservation » Column: how long the cookie is kept */
  'table.duration'?: string;
  /** « Aucun cookie déclaré. » Said when the site declares no cookie */
  'table.empty'?: string;
  /** « Aucun cookie dans cette catégorie. » Said when no cookie belongs to the chosen category */
  'table.empty-category'?: string;
  /** « Télécharger la liste (CSV) » Button that saves the table as a file */
  'table.export'?: string;
  /** « Filtrer les cookies » Label of a text field above a long table: only rows that hold the text stay */
  'table.filter'?: string;
  /** « Aucun cookie ne correspond à « {0} ». » Said when no row holds the text. Placeholder: the text typed */
  'table.filter.none'?: string;
  /** « Cookie interne » Kind: a cookie set by this site */
  'table.first-party'?: string;
  /** « Base de données du navigateur » Kind: kept in IndexedDB */
  'table.indexeddb'?: string;
  /** « Type » Column: first-party cookie, third-party cookie, local storage … */
  'table.kind'?: string;
  /** « Stockage local » Kind: kept in localStorage */
  'table.local'?: string;
  /** « Nom du cookie » Column: name of the cookie */
  'table.name'?: string;
  /** « Aucun cookie déclaré » Stands instead of a cookie name where a service sets none of its own */
  'table.no-cookie'?: string;
  /** « {0} : politique de confidentialité » Spoken name of the link on a provider. Placeholder: its name, which must come first, as it is what is seen */
  'table.policy'?: string;
  /** « Prestataire » Column: the company or body behind a service */
  'table.provider'?: string;
  /** « Finalités » Column: what the cookie is for */
  'table.purpose'?: string;
  /** « Service et emplacement » Column: what the provider does on the site, and where */
  'table.service'?: string;
  /** « {0} ({1}) » What a service does, and where: “Authentication (front and back office)” */
  'table.service-and-location'?: string;
  /** « Stockage de session » Kind: kept in sessionStorage */
  'table.session'?: string;
  /** « Cookies affichés : {0} sur {1} » Announced after filtering. Placeholders: two numbers */
  'table.shown'?: string;
  /** « Tri par {0}, ordre croissant » Announced after sorting. Placeholder: title of a column */
  'table.sorted.ascending'?: string;
  /** « Tri par {0}, ordre décroissant » Announced after sorting. Placeholder: title of a column */
  'table.sorted.descending'?: string;
  /** « Cookie tiers » Kind: a cookie set by another site */
  'table.third-party'?: string;
  /** « {0} (tiers) » Kind: storage of another site. Placeholder: such as “Local storage” */
  'table.third-party-storage'?: string;
}
