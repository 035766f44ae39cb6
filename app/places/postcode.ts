/** A postcode in its usual form: upper case, with one space before its last three signs. */
export type Postcode = string & { readonly noun: "postcode" };

/** Postcodes of no place in the United Kingdom where members live. */
export type SpecialPostcode = "forces" | "island" | "territory" | "nowhere";

/** By the outline that the Royal Mail publishes. In the inward half no C, I, K, M, O or V is ever used. */
const ORDINARY = /^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][ABD-HJLNP-UW-Z]{2}$/;
const GIRO = "GIR0AA";
/** British Forces Post Office numbers are written in the place of a postcode. */
const BFPO = /^BFPO(?:C\/O)?[0-9]{1,4}$/;
const TERRITORIES = new Set([
  ...["ASCN1ZZ", "BBND1ZZ", "BIQQ1ZZ", "FIQQ1ZZ", "PCRN1ZZ", "SIQQ1ZZ", "STHL1ZZ", "TDCU1ZZ"],
  ...["TKCA1ZZ", "GX111AA"],
]);
const INWARD = 3;

/** What people type for one another, and what keyboards and scanners make of it. */
const ALIKE: Readonly<Record<string, string>> = { O: "0", "0": "O", I: "1", "1": "I" };

/** @param text a postcode in any usual spelling: any case and spaces, O for 0 and I for 1 and the other way round */
export function readPostcode(text: string): Postcode | undefined {
  // More than that is no postcode, whatever is in it.
  if (text.length > 60) return undefined;
  const bare = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
  if (BFPO.test(bare)) return `BFPO ${bare.slice(4)}` as Postcode;
  if (bare.length < 5 || bare.length > 7) return undefined;
  const read = isPostcode(bare) ? bare : mendedOf(bare);
  return read === undefined
    ? undefined
    : (`${read.slice(0, -INWARD)} ${read.slice(-INWARD)}` as Postcode);
}

const isPostcode = (bare: string): boolean =>
  ORDINARY.test(bare) || bare === GIRO || TERRITORIES.has(bare);

/** The one postcode that comes of the fewest signs taken for another; none where two are as near. */
function mendedOf(bare: string): string | undefined {
  const places = [...bare].flatMap((sign, at) => (ALIKE[sign] === undefined ? [] : [at]));
  const found = new Map<number, string[]>();
  for (let which = 1; which < 2 ** places.length; which += 1) {
    const signs = [...bare];
    let changed = 0;
    for (const [bit, at] of places.entries()) {
      if ((which & (1 << bit)) === 0) continue;
      signs[at] = ALIKE[bare[at] ?? ""] ?? "";
      changed += 1;
    }
    const made = signs.join("");
    if (isPostcode(made)) found.set(changed, [...(found.get(changed) ?? []), made]);
  }
  const fewest = Math.min(...found.keys());
  const [only, another] = found.get(fewest) ?? [];
  return another === undefined ? only : undefined;
}

/** As it is kept: without its space. */
export const compactOf = (postcode: Postcode): string => postcode.replace(" ", "");

/** The half by which letters leave a town, such as PL1. */
export const outwardOf = (postcode: Postcode): string => postcode.slice(0, postcode.indexOf(" "));

/** Why nobody lives there, or not in the United Kingdom. Undefined: it is like any other. */
export function findSpecial(postcode: Postcode): SpecialPostcode | undefined {
  const outward = outwardOf(postcode);
  const area = /^[A-Z]+/.exec(outward)?.[0] ?? "";
  if (area === "BFPO" || area === "BF") return "forces";
  if (area === "JE" || area === "GY" || area === "IM") return "island";
  if (TERRITORIES.has(compactOf(postcode))) return "territory";
  const isNowhere = area === "BX" || area === "XX" || area === "XM" || area === "GIR";
  return isNowhere ? "nowhere" : undefined;
}
