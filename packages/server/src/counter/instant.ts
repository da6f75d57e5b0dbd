const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "longOffset",
  });
  formatters.set(timeZone, made);
  return made;
};

/**
 * An instant as ISO 8601 with a zone's offset.
 *
 * @example formatInstant(new Date("2026-11-22T17:00:00Z"), "Asia/Ho_Chi_Minh") //=> "2026-11-23T00:00:00+07:00"
 */
export const formatInstant = (instant: Date, timeZone: string): string => {
  const parts = formatterFor(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((found) => found.type === type)?.value ?? "";
  // `GMT+07:00`; plain `GMT` for no offset.
  const offset = part("timeZoneName").slice(3) || "+00:00";
  const day = `${part("year")}-${part("month")}-${part("day")}`;
  return `${day}T${part("hour")}:${part("minute")}:${part("second")}${offset}`;
};
