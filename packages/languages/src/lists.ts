import { inEachLanguage } from "./texts.ts";

/** Before a vowel, which w and y are too, "a" is "ac" (Geiriadur Prifysgol Cymru). */
const BEFORE_VOWEL = /^[aeiouwy]/i;

const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

// Not by Intl.ListFormat, which knows no "ac".
const words = inEachLanguage(
  { and: (_next: string) => " and ", or: " or " },
  { cy: { and: (next) => (BEFORE_VOWEL.test(bare(next)) ? " ac " : " a "), or: " neu " } },
);

/**
 * Some things in the reader's language, as people list them: "England", "England and Wales", "England, Wales and Scotland".
 * @param items names or titles, which nothing changes after "a" and "neu" in Welsh
 * @param last what stands before the last of them; left out, a comma
 */
export function listInWords(items: readonly string[], last?: "and" | "or"): string {
  const end = items.at(-1);
  if (last === undefined || end === undefined || items.length === 1) return items.join(", ");
  return `${items.slice(0, -1).join(", ")}${last === "and" ? words.and(end) : words.or}${end}`;
}
