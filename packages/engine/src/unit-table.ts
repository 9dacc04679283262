/** The named units that every model and fact may use, each as a power product of base units with a factor. */

export interface NamedUnit {
  /** How many base units one of it is. */
  readonly factor: number;
  /** Base unit to exponent. */
  readonly powers: Readonly<Record<string, number>>;
}

const base = (name: string): NamedUnit => ({ factor: 1, powers: { [name]: 1 } });
const times = (factor: number, name: string, exponent = 1): NamedUnit => ({ factor, powers: { [name]: exponent } });

/** Days in a year of the Julian calendar, the usual convention where a rate per day becomes one per year. */
const DAYS = 365.25;

export const namedUnits: ReadonlyMap<string, NamedUnit> = new Map([
  ["person", base("person")],
  ["household", base("household")],
  ["year", base("year")],
  ["decade", times(10, "year")],
  ["month", times(1 / 12, "year")],
  ["week", times(7 / DAYS, "year")],
  ["day", times(1 / DAYS, "year")],
  ["hour", times(1 / (DAYS * 24), "year")],
  ["minute", times(1 / (DAYS * 1440), "year")],
  ["kilogram", base("kilogram")],
  ["gram", times(1 / 1000, "kilogram")],
  ["tonne", times(1000, "kilogram")],
  ["pound", times(0.45359237, "kilogram")],
  ["ounce", times(0.028349523125, "kilogram")],
  ["metre", base("metre")],
  ["kilometre", times(1000, "metre")],
  ["mile", times(1609.344, "metre")],
  ["square_metre", times(1, "metre", 2)],
  ["square_kilometre", times(1e6, "metre", 2)],
  ["square_mile", times(1609.344 * 1609.344, "metre", 2)],
  ["hectare", times(1e4, "metre", 2)],
  ["acre", times(4046.8564224, "metre", 2)],
  ["litre", times(1 / 1000, "metre", 3)],
  ["thousand", { factor: 1e3, powers: {} }],
  ["million", { factor: 1e6, powers: {} }],
  ["billion", { factor: 1e9, powers: {} }],
  ["percent", { factor: 1 / 100, powers: {} }],
  ["percentage_point", { factor: 1 / 100, powers: {} }],
]);

/** Currencies by ISO code, and purchasing power parity dollars. `USD` alone is dollars of the year, `USD@2015` constant ones. */
export const currencies: ReadonlySet<string> = new Set(
  "USD PPP EUR GBP ARS BOB BRL CAD CLP COP CRC DOP GTQ HNL MXN NIO PAB PEN PYG UYU VEF".split(" "),
);

/** Says whether a base unit is money: a currency, of the year or of a price year. */
export function isMoney(name: string): boolean {
  return currencies.has(name.split("@")[0] as string);
}

/** Nouns for things that models and facts count; each is a base unit of its own, so homicides never add to births. */
export const countedThings: ReadonlySet<string> = new Set(
  `homicide birth death crime event case arrest conviction sentence kidnapping robbery assault extortion victim
  migrant removal deportation apprehension worker job pupil student teacher school place firearm vehicle aircraft
  flight ship boat base team mission country municipality city laboratory soldier officer guard fighter member
  combatant prisoner judge prosecutor court company project programme`.split(/\s+/),
);
