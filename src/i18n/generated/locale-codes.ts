export const sourceLocale = `fr`;
export const targetLocales = [`en`] as const;
export const allLocales = [`en`, `fr`] as const;
