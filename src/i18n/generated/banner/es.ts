// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'banner.accepting': 'Si las acepta, se instalan y se leen cookies en su dispositivo para estas finalidades.',
  'banner.again':
    'El uso de cookies en este sitio, del que {0} es responsable, ha cambiado desde su última elección. Sus demás respuestas siguen siendo válidas; solo falta la suya para:',
  'banner.heading': 'Cookies: usted decide',
  'banner.intro':
    'Con su consentimiento, {0}, responsable de este sitio, y sus socios utilizan cookies y tecnologías similares con estas finalidades:',
  'banner.intro.alone':
    'Con su consentimiento, este sitio, del que {0} es responsable, utiliza cookies y tecnologías similares con estas finalidades:',
  'banner.kept':
    'Su elección se conserva durante {0} y puede cambiarla en cualquier momento en «Gestionar mis cookies».',
  'banner.partners.many': 'Ver los {0} de socios',
  'banner.partners.one': 'Ver al socio ({0})',
  'banner.partners.other': 'Ver los {0} socios',
  'banner.preferences': 'Personalizar',
  'banner.refusing': 'Si las rechaza, nada de eso ocurre y puede seguir utilizando el sitio.',
  'banner.refusing.content':
    'Si las rechaza, podrá seguir utilizando el sitio; los contenidos afectados quedarán ocultos.',
  'banner.saved': 'Su elección se ha guardado.',
  'banner.unkept.close': 'Entendido',
  'banner.unkept.heading': 'Su elección solo vale para esta página',
  'banner.unkept.text':
    'Su navegador no ha podido guardarla: bloquea las cookies y el almacenamiento de este sitio. Volveremos a preguntarle en la próxima página.',
  'category.embeds.description': 'Mostrar vídeos, mapas y otros contenidos proporcionados por sitios de terceros.',
  'category.embeds.label': 'Contenidos externos',
  'category.marketing.description':
    'Mostrar publicidad personalizada según su navegación y su perfil, y medir su efecto.',
  'category.marketing.label': 'Publicidad',
  'category.necessary.description':
    'Imprescindibles para que el sitio funcione: inicio de sesión, idioma, seguridad, recuerdo de su elección.',
  'category.necessary.label': 'Necesarias',
  'category.preferences.description':
    'Recordar sus preferencias de visualización para personalizar el sitio en su próxima visita.',
  'category.preferences.label': 'Personalización',
  'category.social.description':
    'Compartir contenidos en las redes sociales, que pueden entonces seguir su navegación en este sitio.',
  'category.social.label': 'Redes sociales',
  'category.statistics.description': 'Contar las visitas y entender cómo se utiliza el sitio para mejorarlo.',
  'category.statistics.label': 'Medición de audiencia',
  'category.unclassified.description': 'Cookies cuya categoría el sitio aún no ha indicado.',
  'category.unclassified.label': 'Sin clasificar',
  'choice.accept-all': 'Aceptar todo',
  'choice.refuse-all': 'Rechazar todo',
};
