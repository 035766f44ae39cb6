import type { Majority } from "../ballot.ts";
import { words } from "../words.ts";

/** "half", "two thirds", "60%", "5/7". */
export function shareInWords({ numerator, denominator }: Majority): string {
  if (numerator * 2 === denominator) return words.half;
  if (numerator * 3 === denominator * 2) return words.twoThirds;
  const tenths = (numerator * 1000) / denominator;
  return Number.isInteger(tenths) ? `${tenths / 10}%` : `${numerator}/${denominator}`;
}

export const percentOf = ({ numerator, denominator }: Majority): number =>
  (numerator / denominator) * 100;
