import { hash } from "node:crypto";

/** On one sheet. */
export const ROWS = 6;
export const rowsOfSheet = Array.from({ length: ROWS }, (_, index) => index + 1);

/** A row of a sheet of a stall. */
export interface RowName {
  readonly askingId: number;
  readonly sheet: number;
  /** From one to `ROWS`. */
  readonly row: number;
}

export const rowIn = (
  of: { readonly askingId: number; readonly sheet: { readonly number: number } },
  row: number,
): RowName => ({ askingId: of.askingId, sheet: of.sheet.number, row });

/** Sheets that are made, and printed, at once. */
export const MOST_AT_ONCE = 20;

/** Twenty-three, which is prime, and none that is taken for a digit or another. */
const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

/**
 * The letter that is printed beside a row's numbers: with one digit wrong, or two of the sheet's changed about, it is
 * another one, and mostly at another stall.
 */
export function letterOf({ askingId, sheet, row }: RowName): string {
  const digits = [sheet / 100, sheet / 10, sheet].map((part) => Math.floor(part) % 10);
  const [hundreds = 0, tens = 0, ones = 0] = digits;
  const sum = 2 * hundreds + 3 * tens + 4 * ones + 5 * row + 6 * (askingId % LETTERS.length);
  return LETTERS.charAt(sum % LETTERS.length);
}

/** As it is printed on the row: "12-3-K". */
export const codeOf = (name: RowName): string => `${name.sheet}-${name.row}-${letterOf(name)}`;

/** Of version 8 (RFC 9562, 5.8): the same for the same row, whoever types it and on whichever device. */
function derived(what: string, { askingId, sheet, row }: RowName): string {
  const hex = hash("sha256", `canvass ${what} ${askingId}-${sheet}-${row}`, "hex");
  const version = `8${hex.slice(13, 16)}`;
  const variant = `8${hex.slice(17, 20)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), version, variant, hex.slice(20, 32)].join("-");
}

export const answerIdOf = (name: RowName): string => derived("answer", name);
export const contactIdOf = (name: RowName): string => derived("contact", name);
