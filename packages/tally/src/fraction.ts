import { type Refusal, refuse, worded } from "./refusal.ts";

/** An exact fraction of whole numbers; the denominator is above nought. */
export type Fraction = { readonly numerator: number; readonly denominator: number };

export const isFraction = (f: Fraction): boolean =>
  Number.isSafeInteger(f.numerator) &&
  Number.isSafeInteger(f.denominator) &&
  f.numerator >= 0 &&
  f.denominator > 0;

/** Below, equal to or above nought as `part / whole` is below, equal to or above `fraction`. */
export function compareShare(part: number, whole: number, fraction: Fraction): number {
  const left = BigInt(part) * BigInt(fraction.denominator);
  const right = BigInt(whole) * BigInt(fraction.numerator);
  return left === right ? 0 : left < right ? -1 : 1;
}

/**
 * Reads `2/3`, `0.15`, `15%` or `1`.
 * @param text a share from 0 to 1; anything else is refused
 */
export function parseFraction(text: string): Fraction | Refusal {
  const match = /^(\d{1,15})(?:\s*\/\s*(\d{1,15})|\.(\d{1,12}))?\s*(%?)$/.exec(text.trim());
  const refused = refuse(
    "tally.not-a-fraction",
    worded`"${text}" is not a fraction such as 2/3, 0.15 or 15%.`,
  );
  if (match === null) return refused;
  const [, whole = "0", below, decimals = "", percent] = match;
  const scale = 10 ** decimals.length * (percent === "%" ? 100 : 1);
  const fraction = {
    numerator: Number(whole + decimals),
    denominator: Number(below ?? 1) * scale,
  };
  return isFraction(fraction) ? fraction : refused;
}

/** A fraction as text: `2/3`. */
export const fractionText = (f: Fraction): string =>
  f.denominator === 1 ? `${f.numerator}` : `${f.numerator}/${f.denominator}`;
