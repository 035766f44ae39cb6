import type { Shown } from "../../../../platform/act.ts";
import { words } from "../../words.ts";
import type { ArticleTexts, Correction } from "../article.ts";

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

/** Both wordings of a correction, for whoever signs it. */
export const passageShown = ({
  was,
  becomes,
}: Pick<Correction, "was" | "becomes">): readonly Shown[] => {
  const says = words.articles.fields;
  return [
    { label: says.was, says: was },
    { label: says.becomes, says: becomes },
  ];
};
