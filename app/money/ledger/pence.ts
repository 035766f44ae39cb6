import { MOST_PENCE, type Pence } from "./entry.ts";

const PLAIN = /^([+-]?)£?(\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.(\d{1,2}))?$/;

/**
 * Reads pounds as a British bank or person writes them: `10.10`, `+1,234.56`, `-£5`. Undefined of anything else: three
 * decimals, a comma that groups no thousands, letters. Never through a floating number.
 */
export function findPence(written: string): Pence | undefined {
  const match = PLAIN.exec(written.replaceAll(" ", ""));
  return match === null ? undefined : penceOf(match[1] === "-", match[2] ?? "", match[3] ?? "");
}

/** Reads pounds with a decimal comma, as SWIFT writes them: `10,10`, `5,`, `0,5`. */
export function findSwiftPence(written: string): Pence | undefined {
  const match = /^(\d{1,12}),(\d{0,2})$/.exec(written);
  return match === null ? undefined : penceOf(false, match[1] ?? "", match[2] ?? "");
}

function penceOf(isNegative: boolean, pounds: string, decimals: string): Pence | undefined {
  const pence = Number(pounds.replaceAll(",", "") + decimals.padEnd(2, "0"));
  if (pence > MOST_PENCE) return undefined;
  return isNegative && pence !== 0 ? -pence : pence;
}
