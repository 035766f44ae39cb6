import { type Held, seenBy } from "../../../platform/text/seen.ts";
import { heldOfAll, type Picture } from "../../pictures/door.ts";
import type { Article, ArticleTexts, Signed } from "./article.ts";
import { bylineValue } from "./byline.ts";

/** What of a draft its author's form holds, and its reader has read: by the names of the form's fields. */
export const heldOf = (texts: ArticleTexts, signed: Omit<Signed, "place">): Held => ({
  ...texts,
  byline: bylineValue(signed),
});

export const heldIn = (article: Article): Held | undefined =>
  article.texts && heldOf(article.texts, article);

/** What its reader has before them: the words, and the very pictures with all that is said of each. */
export const heldByReader = (article: Article, pictures: readonly Picture[]): Held | undefined => {
  const held = heldIn(article);
  return held && { ...held, pictures: heldOfAll(pictures) };
};

/** What a reader's form sends along of that. */
export const seenOfDraft = (article: Article, pictures: readonly Picture[]): string | undefined =>
  seenBy(undefined, heldByReader(article, pictures)).seen;
