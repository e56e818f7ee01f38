/** What may stand under `consent`: what goes into a cookie is no more than a name, a number of months and a domain. */
export const consentForms = {
  cookie: '^[A-Za-z0-9_.-]{1,100}$',
  duration: '^P([1-9]|1[0-2])M$',
  domain: '^\\.?[a-z0-9-]+(\\.[a-z0-9-]+)+$',
};
