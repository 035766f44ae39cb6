import { refuse } from "../refusal.ts";
import type { Codec } from "../text/codec.ts";

/** The largest weight that is written as a JSON number; larger ones are decimal strings (§1). */
const LARGEST_NUMBER = 1073741823n;

/** A whole number without leading zeros, at most 20 digits, or undefined. */
export function findWeight(text: string): bigint | undefined {
  return /^(0|[1-9][0-9]{0,19})$/.test(text) ? BigInt(text) : undefined;
}

export function weightText(weight: bigint): string {
  return weight.toString();
}

/** How much a vote counts: a non-negative whole number. */
export const weight: Codec<bigint> = {
  read: (json) => {
    const found =
      typeof json === "string" || Number.isSafeInteger(json) ? findWeight(String(json)) : undefined;
    return found ?? refuse("value.range.weight-kind", "", "Expected a weight: a whole number.");
  },
  write: (value) => (value <= LARGEST_NUMBER ? `${value}` : `"${value}"`),
};
