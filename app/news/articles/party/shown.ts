import type { Shown } from "../../../../platform/act.ts";
import type { Picture } from "../../../pictures/door.ts";
import { words } from "../../words.ts";
import type { ArticleTexts, CorrectionOf } from "../article.ts";
import type { Passage } from "../putting-right.ts";

/** What each text of an article is called in its form. */
export const labelsOfTexts = (): Readonly<Record<keyof ArticleTexts, string>> => {
  const { headline: title, standfirst, body, facts, video } = words.articles.edit;
  return { title, standfirst, body, facts, video };
};

/** An article's texts, for whoever signs them. */
export function textsShown(texts: ArticleTexts): readonly Shown[] {
  const labels = labelsOfTexts();
  return (["title", "standfirst", "body", "facts", "video"] as const).flatMap((part) => {
    const says = texts[part];
    return says === undefined ? [] : [{ label: labels[part], says }];
  });
}

/** What of which picture a correction is, in words; undefined of the article's own. @param pictures in the order of reading */
export function whereOf(of: CorrectionOf, pictures: readonly Picture[]): string | undefined {
  if (of.part === "words") return undefined;
  const place = pictures.findIndex(({ id }) => id === of.picture);
  return words.articles.ofPicture[of.part](place + 1);
}

/** Both wordings of a correction, for whoever signs it. @param pictures in the order of reading */
export function passageShown(
  { of, was, becomes }: Passage,
  pictures: readonly Picture[],
): readonly Shown[] {
  const { fields, view } = words.articles;
  const where = whereOf(of, pictures);
  return [
    ...(where === undefined ? [] : [{ label: fields.whatWrong, says: where }]),
    { label: fields.was, says: was || view.nothing },
    { label: fields.becomes, says: becomes || view.nothing },
  ];
}
