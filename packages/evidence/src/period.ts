/** When a figure holds: `2011`, `2007-2014`, `2015-07`, `fiscal 2013`, `1990s`, `since 2006`, `yearly`, `not stated`. */

const FORM = "A period is a year, 2007-2014, 2015-07, fiscal 2013, since 2006, 1990s, yearly, any or not stated";
const DAY = String.raw`(?:fiscal )?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?`;
const PERIOD = new RegExp(`^(?:since |until |before |about )?${DAY}(s)?(?: ?- ?${DAY})?$`);

/** Says what is wrong with the form of a period, or nothing. */
export function periodFault(period: string): string | undefined {
  if (["not stated", "yearly", "any"].includes(period)) return undefined;
  const found = PERIOD.exec(period);
  if (!found) return FORM;
  const [, year = "", month, day, decade, toYear, toMonth, toDay] = found;
  if (decade && (month !== undefined || !year.endsWith("0"))) return "A decade is written 1990s";
  for (const [part, most] of [
    [month, 12],
    [toMonth, 12],
    [day, 31],
    [toDay, 31],
  ] as const) {
    if (part === undefined) continue;
    if (Number(part) < 1 || Number(part) > most)
      return `${part} is no ${most === 12 ? "month; a span of years is written in full, 2007-2014" : "day"}`;
  }
  const from = [year, month ?? "00", day ?? "00"].join("");
  const to = toYear === undefined ? from : [toYear, toMonth ?? "99", toDay ?? "99"].join("");
  return from > to ? "A period ends before it begins" : undefined;
}
