import { accept, type Outcome, quote, refuse, worded } from "./refusal.ts";

const MOST_PENCE = 1_000_000_000_000;

/**
 * Reads pounds written as text (`"11180"`, `"11180.00"`) into whole pence. Numbers are refused: a figure that has
 * passed through a floating-point number can no longer be trusted to the penny.
 * @param given anything; refused unless it is such a text
 * @param field the name under which a refusal speaks of it
 */
export function parsePence(given: unknown, field: string): Outcome<number> {
  const match = typeof given === "string" ? /^(\d{1,11})(?:\.(\d{1,2}))?$/.exec(given) : null;
  if (!match) {
    return refuse(
      "law.money.not-an-amount",
      field,
      worded`${quote(given)} is not an amount. Write pounds as text with up to two decimals, e.g. "11180.00", not negative and without signs or commas.`,
    );
  }
  const pence = Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  if (pence > MOST_PENCE)
    return refuse(
      "law.money.too-much",
      field,
      worded`${given} is more than this package will count.`,
    );
  return accept(pence);
}

/**
 * `1118000` → `"11180.00"`.
 * @param pence whole pence
 */
export function writePounds(pence: number): string {
  return `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, "0")}`;
}

/**
 * For people: `£11,180.00`.
 * @param pence whole pence
 */
export function writePoundsForReading(pence: number): string {
  const [pounds, rest] = writePounds(pence).split(".");
  return `£${(pounds ?? "").replace(/\B(?=(?:\d{3}){1,6}$)/g, ",")}.${rest}`;
}

/**
 * Hundredths of a penny written as pounds: `"9645.963"`. A limit of 5.9p an elector need not come to whole pence, and
 * the law does not round it, so neither does this.
 * @param hundredthsOfAPenny a whole number of them
 */
export function writeExactPounds(hundredthsOfAPenny: number): string {
  const pounds = Math.floor(hundredthsOfAPenny / 10_000);
  const decimals = String(hundredthsOfAPenny % 10_000).padStart(4, "0");
  return `${pounds}.${decimals.replace(/0{1,2}$/, "")}`;
}
