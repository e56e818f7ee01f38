/**
 * The European Economic Area by ISO 3166 code: the European Union with the parts of it that have a code of their own
 * (Åland and the French outermost regions), Iceland, Liechtenstein and Norway.
 */
const europeanEconomicArea = new Set(
  (
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' +
    'AX GF GP MF MQ RE YT IS LI NO'
  ).split(' '),
);

/** Whether data that goes to a country leaves the European Economic Area. */
export function isOutsideEurope(country: string): boolean {
  return !europeanEconomicArea.has(country);
}
