import { PSEUDO, spoken } from "./language.ts";
import { pseudo } from "./pseudo.ts";

/** Sentences of the same shape in another language: the same names, and functions of the same facts. */
export type Texts<English> = English extends string
  ? string
  : // biome-ignore lint/suspicious/noExplicitAny: a sentence may be made from any facts.
    English extends (...facts: infer Facts extends any[]) => infer Made
    ? (...facts: Facts) => Texts<Made>
    : English extends readonly (infer Item)[]
      ? readonly Texts<Item>[]
      : English extends object
        ? { readonly [Name in keyof English]: Texts<English[Name]> }
        : English;

/**
 * A room's sentences in every language; where one is not there yet, English. What is read of them is in the language spoken at that moment, so they are
 * read where a page, a letter or a refusal is made, and kept nowhere.
 */
export function inEachLanguage<English extends object>(
  en: English,
  others: { readonly cy?: Texts<English> } = {},
): English {
  const words = {} as English;
  for (const name of Object.keys(en) as (keyof English)[]) {
    // Taken out here, because a list of cards reads its words hundreds of times.
    const inEnglish = en[name];
    const inWelsh = (others.cy as English | undefined)?.[name] ?? en[name];
    Object.defineProperty(words, name, {
      enumerable: true,
      get: () => {
        const language = spoken();
        if (language === "en") return inEnglish;
        return language === PSEUDO ? pseudo(inEnglish) : inWelsh;
      },
    });
  }
  return words;
}
