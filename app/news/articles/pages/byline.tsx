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
export const bylineInWords = ({ place }: Pick<Article, "place">): string =>
  place === undefined ? words.articles.aMember : words.articles.aMemberIn(place);
