/**
 * A creditor reference by ISO 11649: `RF`, two check digits, ten signs. Fourteen signs of the eighteen that British
 * banks carry, without a space or a small letter that one of them could change; the digits find every mistyped sign and
 * every two that changed places.
 */
export const MOST_SIGNS = 18;

/** Without I, L, O and U: nobody takes one sign for another. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BODY_SIGNS = 10;
const LOOK_ALIKE: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0" };

/** @param bytes ten random ones: a reference says nothing of whose it is, or of how many there are */
export function referenceFrom(bytes: Uint8Array): string {
  const body = [...bytes.slice(0, BODY_SIGNS)].map((byte) => ALPHABET[byte % 32]).join("");
  if (body.length !== BODY_SIGNS) throw new Error("too few random bytes");
  return `RF${String(98 - remainderOf(`${body}RF00`)).padStart(2, "0")}${body}`;
}

/** ISO 7064 MOD 97-10, over letters as the numbers from 10 to 35. */
function remainderOf(text: string): number {
  let remainder = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** Do its check digits fit, by ISO 11649, whatever its length? */
export const hasRightDigits = (reference: string): boolean =>
  remainderOf(reference.slice(4) + reference.slice(0, 4)) === 1;

/** "RF12 3456 7890 AB", to read aloud and to type. */
export const inGroups = (reference: string): string => reference.replace(/(.{4})(?=.)/g, "$1 ");

const WINDOW = 4 + BODY_SIGNS;

/** Every reference of ours that a bank's text holds, whatever it did to capitals, spaces and signs that look alike. */
export function referencesIn(text: string): readonly string[] {
  const signs = text.toUpperCase().replace(/[^0-9A-Z]/g, "");
  const found: string[] = [];
  for (let at = signs.indexOf("RF"); at !== -1; at = signs.indexOf("RF", at + 1)) {
    const tail = signs
      .slice(at + 2, at + WINDOW)
      .replace(/[ILO]/g, (sign) => LOOK_ALIKE[sign] ?? "");
    const reference = `RF${tail}`;
    if (reference.length === WINDOW && /^\d\d/.test(tail) && hasRightDigits(reference))
      found.push(reference);
  }
  return found;
}

/** How a reference of another system is compared: `MEM-000123`, `mem 000123` and `MEM000123` are one. */
export const runningKey = (written: string): string =>
  written.toUpperCase().replace(/[^0-9A-Z]/g, "");

const MOST_PARTS = 3;
const LEAST_KEY = 4;

/** Every reference of another system that a text could hold: up to three of its words in a row, joined. */
export function runningKeysIn(text: string): readonly string[] {
  const parts = text.toUpperCase().match(/[0-9A-Z]+/g) ?? [];
  return parts.flatMap((_, at) =>
    Array.from({ length: Math.min(MOST_PARTS, parts.length - at) }, (_unused, more) =>
      parts.slice(at, at + more + 1).join(""),
    ).filter((key) => key.length >= LEAST_KEY && key.length <= MOST_SIGNS),
  );
}
