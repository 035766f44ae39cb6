import unhomoglyph from "unhomoglyph";

/** A change that a reader of both texts, one beside the other, would not see. */
export type Unseen =
  /** Signs that show nothing were put in or taken out: the first few of them. */
  | { readonly kind: "hidden"; readonly signs: readonly string[] }
  /** Letters stand for others that look the same, as those of another alphabet do. */
  | { readonly kind: "alike"; readonly signs: readonly string[] }
  /** Spaces or line breaks, and nothing else. */
  | { readonly kind: "space" };

/** What joins and colours the parts of a picture: it belongs to what is seen. */
const OF_PICTURES = /(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?)[\ufe0f\u200d]/gu;
const SHOWS_NOTHING = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/gu;

const hiddenIn = (text: string): readonly string[] =>
  text.replace(OF_PICTURES, "").match(SHOWS_NOTHING) ?? [];

const seenOf = (text: string): string => text.replace(SHOWS_NOTHING, "").normalize("NFC");

/** As Unicode names it: `U+00AD`. */
const nameOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const MOST_NAMED = 6;

const namesOf = (signs: Iterable<string>): readonly string[] =>
  [...new Set(signs)].slice(0, MOST_NAMED).map(nameOf);

/** @returns undefined where the change can be seen, or there is none */
export function unseenIn(older: string, newer: string): Unseen | undefined {
  const hidden = [hiddenIn(older), hiddenIn(newer)] as const;
  if (hidden[0].join() !== hidden[1].join()) {
    return { kind: "hidden", signs: namesOf(hidden.flat()) };
  }
  const [was, is] = [seenOf(older), seenOf(newer)];
  if (was === is) return undefined;
  if (was.replace(/\s+/g, "") === is.replace(/\s+/g, "")) return { kind: "space" };
  if (unhomoglyph(was) !== unhomoglyph(is)) return undefined;
  return { kind: "alike", signs: namesOf([...is].filter((sign) => !was.includes(sign))) };
}
