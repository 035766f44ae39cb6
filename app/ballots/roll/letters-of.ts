/** Without I, L, O and U, which are misread or make words. Crockford's base 32. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A letter for each byte, in fours. 256 is a multiple of 32, so every letter is as likely as any other. */
export function lettersOf(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => LETTERS[byte & 31]).join("");
  return (letters.match(/.{4}/g) ?? []).join("-");
}
