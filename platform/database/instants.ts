import pg from "pg";

const TIMESTAMPTZ = 1184;

const readAnyInstant = pg.types.getTypeParser(TIMESTAMPTZ, "text") as (text: string) => Date;

const ZERO = "0".charCodeAt(0);
const DASH = "-".charCodeAt(0);
const FULL_STOP = ".".charCodeAt(0);

const digit = (text: string, at: number): number => text.charCodeAt(at) - ZERO;
const twoDigits = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/** The first three digits of a fraction of a second; Postgres leaves out zeros at its end. */
function milliseconds(text: string): number {
  if (text.charCodeAt(19) !== FULL_STOP) return 0;
  const end = text.length - 3;
  const hundredths = end > 21 ? digit(text, 21) * 10 : 0;
  return digit(text, 20) * 100 + hundredths + (end > 22 ? digit(text, 22) : 0);
}

/**
 * Reads `2027-03-01 12:00:00.123456+00`, which is how Postgres writes a timestamptz in a session whose time zone is
 * UTC. A list of fifty holds a hundred of them, and the library's expressions take ten times as long. Whatever looks
 * different is left to the library: other zones, infinity, years before 100 or after 9999.
 */
export function readInstant(text: string): Date {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const isUsual = text.charCodeAt(4) === DASH && text.endsWith("+00") && year >= 100;
  if (!isUsual) return readAnyInstant(text);
  const [month, day] = [twoDigits(text, 5) - 1, twoDigits(text, 8)];
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  return new Date(Date.UTC(year, month, day, hour, minute, second, milliseconds(text)));
}

/** From now on `pg` reads instants with it. */
export function readInstantsFast(): void {
  pg.types.setTypeParser(TIMESTAMPTZ, readInstant);
}
