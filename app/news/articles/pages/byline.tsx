import type { NamedOf } from "../../../../platform/house.ts";
import { MarkedName } from "../../../membership/door.ts";
import { words } from "../../words.ts";
import type { Article } from "../article.ts";

type BylineProps = { article: Pick<Article, "authorId" | "byline" | "place">; named: NamedOf };

/** Under what its author chose to write. Where that is not their name, nothing here knows it. */
export function Byline({ article, named }: BylineProps) {
  const { authorId, byline } = article;
  if (byline !== "name") return <span>{bylineInWords(article)}</span>;
  return <MarkedName who={named(authorId)} />;
}

/** A byline that names nobody. */
export function bylineInWords({ byline, place }: Pick<Article, "byline" | "place">): string {
  if (byline === "party") return words.articles.theParty;
  return place === undefined ? words.articles.aMember : words.articles.aMemberIn(place);
}

/** The byline as a text, for what is read elsewhere: there the party has its name. */
export function bylineElsewhere(
  article: Pick<Article, "authorId" | "byline" | "place">,
  named: NamedOf,
  party: string,
): string {
  if (article.byline === "party") return party;
  return article.byline === "name" ? named(article.authorId).name : bylineInWords(article);
}
