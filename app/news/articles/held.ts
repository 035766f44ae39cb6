import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { type Held, seenBy } from "../../../platform/text/seen.ts";
import {
  areAllMade,
  heldOfAll,
  heldOfVideo,
  isVideoReady,
  type Picture,
  type Video,
} from "../../pictures/door.ts";
import { refusals } from "../words.ts";
import type { Article, ArticleTexts, Signed } from "./article.ts";
import { bylineValue } from "./byline.ts";

/** What of a draft its author's form holds, and its reader has read: by the names of the form's fields. */
export const heldOf = (texts: ArticleTexts, signed: Omit<Signed, "place">): Held => ({
  ...texts,
  byline: bylineValue(signed),
});

export const heldIn = (article: Article): Held | undefined =>
  article.texts && heldOf(article.texts, article);

/** What is shown with an article's words. `film`: its video as a file of ours; one elsewhere is a link among the words. */
export interface Album {
  readonly pictures: readonly Picture[];
  readonly film: Video | undefined;
}

/** What its reader has before them: the words, and the very pictures and video with all that is said of each. */
export const heldByReader = (article: Article, { pictures, film }: Album): Held | undefined => {
  const held = heldIn(article);
  return held && { ...held, pictures: heldOfAll(pictures), film: heldOfVideo(film) };
};

/** What a reader's form sends along of that. */
export const seenOfDraft = (article: Article, album: Album): string | undefined =>
  seenBy(undefined, heldByReader(article, album)).seen;

/** Why it can be handed to nobody yet: a picture is not made, or whoever cannot hear would miss something of its video. Pure. */
export function whyNotShown({ pictures, film }: Album): Refusal | undefined {
  if (!areAllMade(pictures)) return refuse("conflict", refusals.articles.picturesWait);
  return isVideoReady(film) ? undefined : refuse("conflict", refusals.articles.videoWaits);
}
