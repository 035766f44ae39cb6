import * as v from "valibot";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { optionalTextField, shortField } from "../../../platform/text/fields.ts";
import { type Picture, type PictureSays, readSays } from "../../pictures/door.ts";
import { refusals, words } from "../words.ts";
import type { Article, ArticleTexts, Correction, CorrectionOf } from "./article.ts";
import { MOST, textsCorrected, whyField } from "./fields.ts";
import type { Album } from "./held.ts";

const says = () => words.articles.fields;

/** What of a picture can be put right. */
export const PICTURE_PARTS = ["alt", "credit"] as const;

/**
 * What the form of a correction holds. `what` is `words`, or `alt-` or `credit-` and the number of one of its pictures.
 * Either wording may be empty of a credit alone, which a picture need not have.
 */
export const passageEntries = {
  what: v.pipe(
    v.optional(
      shortField(20, () => says().what),
      "words",
    ),
    v.regex(/^(?:words|(?:alt|credit)-[1-9][0-9]{0,8})$/, () => says().what),
  ),
  was: optionalTextField(() => says().was, { most: MOST.passage }),
  becomes: optionalTextField(() => says().becomes, { most: MOST.passage }),
};
/** The same where no request says why. */
export const reasonedEntries = { ...passageEntries, why: whyField };

interface TypedPassage {
  readonly what: string;
  readonly was: string | undefined;
  readonly becomes: string | undefined;
}

/** A passage as it is kept. */
export type Passage = Pick<Correction, "of" | "was" | "becomes">;

/** Of what a form's choice says that it is. Pure. */
export function correctionOf(what: string): CorrectionOf {
  const [part, picture] = what.split("-");
  return part === "alt" || part === "credit"
    ? { part, picture: Number(picture) }
    : { part: "words" };
}

/** That choice. Pure. */
export const whatOf = (of: CorrectionOf): string =>
  of.part === "words" ? of.part : `${of.part}-${of.picture}`;

/** What a form has typed, where nothing of it is missing. Pure. */
export function passageOf({ what, was = "", becomes = "" }: TypedPassage): Passage | Refusal {
  const of = correctionOf(what);
  if (was === "" && of.part !== "credit")
    return refuse("invalid", refusals.articles.noPassage, "was");
  if (becomes === "" && of.part !== "credit")
    return refuse("invalid", refusals.articles.noNewWords, "becomes");
  return { of, was, becomes };
}

type Standing = Pick<Article, "texts"> & Pick<Album, "pictures">;

/** One correction made: of the words, or of what is said of one picture. */
export type PutRight =
  | { readonly texts: ArticleTexts }
  | { readonly picture: Picture["id"]; readonly says: PictureSays };

/** What an article and its pictures say with one passage put right, where that could have been typed; or why not. Pure. */
export function putRight(standing: Standing, passage: Passage): PutRight | Refusal {
  const { of } = passage;
  const { texts, pictures } = standing;
  if (texts === undefined) return refuse("conflict", refusals.articles.isHidden);
  if (of.part === "words") {
    const after = textsCorrected(texts, passage);
    return isRefusal(after) ? after : { texts: after };
  }
  const picture = pictures.find(({ id }) => id === of.picture);
  if (picture === undefined) return refuse("invalid", refusals.articles.noPicture, "what");
  const put = replaced(picture[of.part], passage);
  if (isRefusal(put)) return put;
  const after = readSays({ ...picture, [of.part]: put });
  return after === undefined
    ? refuse("invalid", refusals.articles.tooMuchOfPicture, "becomes")
    : { picture: picture.id, says: after };
}

function replaced(stands = "", { was, becomes }: Passage): string | Refusal {
  if (was === becomes) return refuse("invalid", refusals.articles.sameText);
  // A caption is added where there is none, and put right by its passage where there is one.
  if (was === "")
    return stands === "" ? becomes : refuse("invalid", refusals.articles.noPassage, "was");
  const parts = stands.split(was);
  if (parts.length === 1) return refuse("invalid", refusals.articles.notOfPicture, "was");
  return parts.length === 2
    ? parts.join(becomes)
    : refuse("invalid", refusals.articles.severalTimes, "was");
}

/** The pictures as they are then. Pure. */
export const picturesAfter = (pictures: readonly Picture[], after: PutRight): readonly Picture[] =>
  pictures.map((one) =>
    "says" in after && one.id === after.picture ? { ...one, ...after.says } : one,
  );
