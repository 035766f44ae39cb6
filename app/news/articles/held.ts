import { type Held, seenBy } from "../../../platform/text/seen.ts";
import type { Article, ArticleTexts, Signed } from "./article.ts";
import { bylineValue } from "./byline.ts";

/** What of a draft its author's form holds, and its reader has read: by the names of the form's fields. */
export const heldOf = (texts: ArticleTexts, signed: Omit<Signed, "place">): Held => ({
  ...texts,
  byline: bylineValue(signed),
});

export const heldIn = (article: Article): Held | undefined =>
  article.texts && heldOf(article.texts, article);

/** What a reader's form sends along of the very words that they have read. */
export const seenOfDraft = (article: Article): string | undefined =>
  seenBy(undefined, heldIn(article)).seen;
