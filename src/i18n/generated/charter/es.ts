// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'bloquear las cookies de terceros;',
  'charter.browser.effects':
    'Si borra las cookies de este sitio, también borra su elección y se le volverá a preguntar. Si las bloquea todas, incluso las necesarias, es posible que no pueda iniciar sesión.',
  'charter.browser.erase': 'ver las cookies guardadas y borrarlas, todas a la vez o sitio por sitio;',
  'charter.browser.gpc':
    'Si su navegador envía la señal Global Privacy Control, este sitio la considera un rechazo mientras no decida otra cosa aquí: {0}.',
  'charter.browser.help': 'La ayuda de su navegador explica cómo hacerlo: busque en ella la palabra «cookies».',
  'charter.browser.lead':
    'Su navegador también le da el control, en todos los sitios. En su configuración, en el apartado «Privacidad» o «Privacidad y seguridad», puede:',
  'charter.browser.private': 'borrarlo todo al cerrar el navegador, o abrir una ventana de navegación privada.',
  'charter.browser.title': 'Actuar desde su navegador',
  'charter.contact': 'Página de contacto',
  'charter.controller.address': 'Dirección',
  'charter.controller.contact': 'Contacto',
  'charter.controller.controller': 'Responsable del tratamiento',
  'charter.controller.dpo': 'Delegado de protección de datos',
  'charter.controller.legal': 'En el aviso legal del sitio se indica cómo ponerse en contacto con el responsable.',
  'charter.controller.meaning':
    'El responsable del tratamiento decide para qué y cómo se utilizan las cookies en este sitio, y responde de ello ante la ley.',
  'charter.controller.notice': 'Aviso legal',
  'charter.controller.site': 'Sitio',
  'charter.controller.title': '¿Quién es el responsable?',
  'charter.controller.write': 'Escríbale si tiene cualquier pregunta.',
  'charter.controls.exempt': 'Aquí no se le pide nada, pero puede oponerse a lo que está exento de consentimiento.',
  'charter.controls.lead':
    'Aceptar y rechazar es igual de sencillo, y puede cambiar de opinión en cualquier momento: aquí o mediante el enlace «Gestionar mis cookies» de las páginas del sitio.',
  'charter.controls.nothing':
    'De momento no tiene nada que decidir. Si algún día se le pidiera su consentimiento, aquí podría darlo, denegarlo y cambiar de opinión.',
  'charter.controls.title': 'Elegir o cambiar su elección',
  'charter.cookies.lead':
    'Cada cookie se presenta con su proveedor, su servicio, su finalidad y, cuando se conoce, su plazo de conservación.',
  'charter.cookies.pattern': 'En un nombre, el asterisco (*) sustituye a una serie de caracteres que varía.',
  'charter.cookies.title': 'Lista de cookies',
  'charter.date.text': 'Esta política de cookies se actualizó el {0}.',
  'charter.date.title': 'Última actualización',
  'charter.definition.law':
    'Por eso, el artículo 82 de la Ley francesa de Informática y Libertades obliga a los sitios a decirle para qué sirven sus cookies y cómo rechazarlas, y a obtener antes su consentimiento, salvo excepciones.',
  'charter.definition.texts':
    'Textos de referencia: ley francesa n.º 78-17, de 6 de enero de 1978, relativa a la informática, los ficheros y las libertades; Reglamento (UE) 2016/679, de 27 de abril de 2016, Reglamento general de protección de datos (RGPD).',
  'charter.definition.title': '¿Qué es una cookie?',
  'charter.definition.use':
    'Gracias a esta memoria, el sitio mantiene abierta su sesión y recuerda su idioma o su cesta. Pero una cookie también puede contener un número que le distingue de los demás visitantes: permite entonces seguir su navegación para elaborar estadísticas o elegir los anuncios que verá.',
  'charter.definition.what':
    'Una cookie es una pequeña información, identificada por un nombre, que un sitio confía a su navegador. Este la guarda durante cierto tiempo y se la devuelve al sitio en cada página y en cada visita.',
  'charter.exemptions.audience':
    'La CNIL, la autoridad francesa de protección de datos, admite que la medición de audiencia también quede exenta, siempre que sirva solo al editor del sitio, no produzca más que estadísticas anónimas y no le siga de un sitio a otro. Recomienda que estas cookies duren trece meses como máximo, sin prolongarse en cada visita. Puede oponerse a ellas en cualquier momento.',
  'charter.exemptions.conditions':
    'Los datos no deben combinarse con otros ni comunicarse a terceros, y la CNIL recomienda no conservarlos más de veinticinco meses.',
  'charter.exemptions.exempt': 'El sitio considera que cumple las condiciones de esta exención.',
  'charter.exemptions.law':
    'La ley exime de consentimiento las cookies que sirven únicamente para permitir o facilitar la comunicación electrónica, y las que son estrictamente necesarias para un servicio que usted solicita expresamente.',
  'charter.exemptions.required': 'El sitio las necesita para prestarle el servicio que usted solicita.',
  'charter.exemptions.title': 'Cookies exentas de consentimiento',
  'charter.introduction':
    'Esta política explica qué cookies utiliza el sitio «{0}», para qué sirven y cuáles son sus opciones y sus derechos.',
  'charter.kinds.first.term': 'Cookies propias',
  'charter.kinds.first.text':
    'Las instala el sitio que está visitando. Pueden ser necesarias, pero también servir para estadísticas o publicidad.',
  'charter.kinds.lead': 'Se distinguen por su uso y por el sitio que las instala.',
  'charter.kinds.necessary.term': 'Cookies necesarias',
  'charter.kinds.necessary.text':
    'Sin ellas, el sitio no puede prestarle el servicio solicitado: iniciar sesión, recordar su idioma, llenar una cesta. No se requiere consentimiento.',
  'charter.kinds.others.term': 'Tecnologías similares',
  'charter.kinds.others.text':
    'Un sitio también puede escribir en otra memoria del navegador, llamada almacenamiento local, o reconocer su dispositivo por sus características. La ley trata estos procedimientos como las cookies: aquí, la palabra «cookies» los designa a todos.',
  'charter.kinds.statistics.text':
    'Miden la afluencia de visitas al sitio. Se requiere consentimiento, salvo que la medición sirva solo al editor del sitio, no produzca más que estadísticas anónimas y no le siga de un sitio a otro.',
  'charter.kinds.third.term': 'Cookies de terceros',
  'charter.kinds.third.text':
    'Las instala otro sitio, que proporciona, por ejemplo, un vídeo, un mapa o un anuncio. Si ese tercero está presente en muchos sitios, puede relacionar sus visitas y deducir qué le interesa.',
  'charter.kinds.title': 'Tipos de cookies',
  'charter.outline': 'En esta política de cookies',
  'charter.partners.choice.none': 'Ninguna de las cookies instaladas aquí depende de su consentimiento.',
  'charter.partners.choice.one': 'Su elección se refiere a uno de ellos.',
  'charter.partners.choice.other': 'Su elección se refiere a {0} de ellos.',
  'charter.partners.controller': 'Responsable de su propio tratamiento',
  'charter.partners.joint': 'Corresponsable del tratamiento',
  'charter.partners.none': 'Este sitio no recurre a ningún proveedor.',
  'charter.partners.one': 'Este sitio recurre a un solo proveedor, es decir, a una entidad que le presta un servicio.',
  'charter.partners.other': 'Este sitio recurre a {0} proveedores, es decir, a entidades que le prestan un servicio.',
  'charter.partners.policy': 'Política de privacidad',
  'charter.partners.policy-of': 'Política de privacidad: {0}',
  'charter.partners.processor': 'Encargado del tratamiento',
  'charter.partners.title': 'Lista de proveedores',
  'charter.print': 'Imprimir o guardar como PDF',
  'charter.purposes.asked': 'Se le pide su consentimiento.',
  'charter.purposes.basis': 'Base jurídica: {0}.',
  'charter.purposes.basis.consent': 'Base jurídica: su consentimiento (artículo 6, apartado 1, letra a, del RGPD).',
  'charter.purposes.exempt': 'No se le pide su consentimiento, pero puede oponerse a estas cookies.',
  'charter.purposes.lead':
    'Estas son las finalidades, es decir, los motivos concretos por los que el sitio «{0}», en la dirección {1}, utiliza cookies. Cuando se le pide su consentimiento, no se guarda ni se lee nada en su dispositivo antes de que lo haya dado.',
  'charter.purposes.required': 'No se le pide su consentimiento, porque estas cookies son necesarias.',
  'charter.purposes.title': 'Para qué sirven las cookies de este sitio',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Puede rechazar todo, una finalidad o un solo servicio. Un rechazo nunca es definitivo: siempre podrá autorizar un contenido que eche en falta.',
  'charter.refusal.lead': 'Si las rechaza, todas las páginas siguen siendo accesibles.',
  'charter.refusal.nothing': 'Este sitio solo utiliza cookies necesarias: no tiene nada que aceptar ni que rechazar.',
  'charter.refusal.services': 'Solo dejan de cargarse estos servicios:',
  'charter.refusal.title': 'Si las rechaza',
  'charter.retention.data': 'Los siguientes servicios conservan los datos recogidos durante el plazo indicado:',
  'charter.retention.objection':
    'Su oposición a lo que está exento de consentimiento se conserva hasta que la retire; la cookie que la guarda se renueva con sus visitas.',
  'charter.retention.text':
    'Su elección se conserva durante {0}, tanto si acepta como si rechaza; volver al sitio no alarga este plazo. Después se le vuelve a preguntar. Si entretanto se añade o cambia una finalidad, la pregunta se refiere solo a ella.',
  'charter.retention.title': 'Cuánto dura su elección',
  'charter.retention.where':
    'Se guarda en su navegador, en la cookie «{0}», con el día en que la hizo y sin ningún dato que le identifique.',
  'charter.rights.access.term': 'Acceder a sus datos',
  'charter.rights.access.text': 'Pregunte qué datos suyos se tienen y para qué se utilizan; reciba una copia.',
  'charter.rights.complaint':
    'Si cree que no se respetan sus derechos, puede presentar una reclamación ante la Commission nationale de l’informatique et des libertés (CNIL), la autoridad francesa de protección de datos.',
  'charter.rights.complaint.link': 'Presentar una reclamación ante la CNIL',
  'charter.rights.death.term': 'Decidir su destino tras su fallecimiento',
  'charter.rights.death.text': 'La ley francesa le permite dejar instrucciones al respecto.',
  'charter.rights.erasure.term': 'Rectificarlos o suprimirlos',
  'charter.rights.erasure.text':
    'Haga rectificar un dato inexacto y suprimir el que ya no sea necesario o para el que retire su consentimiento.',
  'charter.rights.how':
    'Para ejercer estos derechos, escriba al responsable del tratamiento. Es gratuito y, en principio, debe recibir respuesta en el plazo máximo de un mes.',
  'charter.rights.lead':
    'El Reglamento General de Protección de Datos (RGPD) de la Unión Europea le otorga derechos sobre los datos que le conciernen.',
  'charter.rights.objection.term': 'Oponerse a su uso',
  'charter.rights.objection.text':
    'Cuando un uso no se basa en su consentimiento, en la mayoría de los casos puede oponerse por motivos relacionados con su situación particular, y hacer que se suspenda mientras se examina su oposición.',
  'charter.rights.portability.term': 'Recibirlos o hacer que se transmitan',
  'charter.rights.portability.text':
    'Reciba en un formato habitual los datos que haya facilitado con su consentimiento, o haga que se transmitan a otra entidad.',
  'charter.rights.settings': 'Ir a los ajustes',
  'charter.rights.title': 'Sus derechos',
  'charter.rights.withdraw.term': 'Retirar su consentimiento',
  'charter.rights.withdraw.text':
    'En cualquier momento, con la misma facilidad con que lo dio. Lo que se hizo antes sigue siendo lícito.',
  'charter.rights.write': 'Para escribir al responsable:',
  'charter.transfers.adequacy': 'decisión de adecuación de la Comisión Europea',
  'charter.transfers.clauses': 'cláusulas contractuales tipo de la Comisión Europea',
  'charter.transfers.copy': 'obtener una copia',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'El Reglamento General de Protección de Datos (RGPD) exige que allí sigan igual de protegidos. O bien la Comisión Europea ha reconocido que el país ofrece una protección adecuada, o bien el proveedor se compromete a ello, casi siempre mediante las cláusulas contractuales tipo de la Comisión. Su política de privacidad lo detalla.',
  'charter.transfers.lead':
    'Con estos proveedores, los datos pueden salir del Espacio Económico Europeo (Unión Europea, Islandia, Liechtenstein y Noruega):',
  'charter.transfers.other': 'otras garantías adecuadas',
  'charter.transfers.title': 'Fuera del Espacio Económico Europeo',
};
