import { countInWords } from "@breakthrough/languages";
import { words } from "./words.ts";

/** To one decimal at most, and never rounded up to 100 or down to 0 when it is not. */
export const percentInWords = (part: number, whole: number): string =>
  whole <= 0 ? "0%" : tenthsInWords(Math.round((part / whole) * 1000), part, whole);

function tenthsInWords(tenths: number, part: number, whole: number): string {
  if (tenths >= 1000 && part < whole) return words.numbers.over("99.9%");
  if (tenths <= 0 && part > 0) return words.numbers.under("0.1%");
  return `${tenths / 10}%`;
}

/**
 * The shares of parts that make up a whole, rounded so that they add up to exactly 100.0: tenths left over go to
 * the largest remainders.
 */
export function sharesInWords(parts: readonly number[]): readonly string[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole <= 0) return parts.map(() => "0%");
  const tenths = parts.map((part) => Math.floor((part * 1000) / whole));
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: (part * 1000) % whole }))
    .sort((one, other) => other.remainder - one.remainder);
  const left = 1000 - tenths.reduce((sum, share) => sum + share, 0);
  for (const { index } of byRemainder.slice(0, left)) tenths[index] = (tenths[index] ?? 0) + 1;
  return parts.map((part, index) => tenthsInWords(tenths[index] ?? 0, part, whole));
}

/** "£5", "£5.50", "−£1,250": whole pence as people write pounds. */
export function poundsInWords(pence: number): string {
  const whole = Math.abs(pence);
  const rest = whole % 100;
  const pounds = countInWords((whole - rest) / 100);
  const written = rest === 0 ? pounds : `${pounds}.${String(rest).padStart(2, "0")}`;
  return `${pence < 0 ? "−" : ""}£${written}`;
}
