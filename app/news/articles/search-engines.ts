import type { NamedOf } from "../../../platform/house.ts";
import { pictureFilePath } from "../../pictures/addresses.ts";
import type { Picture } from "../../pictures/door.ts";
import { articleCardPath, articlePath } from "../addresses.ts";
import type { Article, ArticleTexts, Correction } from "./article.ts";
import { bylineElsewhere } from "./pages/byline.tsx";

interface Shown {
  readonly article: Article;
  readonly texts: ArticleTexts;
  readonly corrections: readonly Correction[];
  readonly pictures: readonly Picture[];
  readonly named: NamedOf;
  readonly url: string;
  readonly publisher: string;
}

/** An article as search engines read it: schema.org, NewsArticle. */
export function newsArticle({
  article,
  texts,
  corrections,
  pictures,
  named,
  url,
  publisher,
}: Shown): object {
  const { byline, publishedAt } = article;
  const address = url + articlePath(article.address ?? "");
  const at = publishedAt?.toISOString();
  const name = bylineElsewhere(article, named, publisher);
  const author = { "@type": byline === "party" ? "Organization" : "Person", name };
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: texts.title,
    description: texts.standfirst,
    image: imagesOf({ article, pictures, url }),
    url: address,
    mainEntityOfPage: address,
    datePublished: at,
    dateModified: lastChange(article, corrections)?.toISOString() ?? at,
    author,
    publisher: { "@type": "Organization", name: publisher, url },
  };
}

/** Its own pictures, each in its largest size, and the card where it has none. */
function imagesOf({
  article,
  pictures,
  url,
}: Pick<Shown, "article" | "pictures" | "url">): readonly string[] {
  const own = pictures.flatMap(({ id, sizes }) => {
    const largest = sizes.at(-1);
    return largest === undefined ? [] : [url + pictureFilePath(id, `${largest.width}.jpeg`)];
  });
  return own.length > 0 ? own : [url + articleCardPath(article.shortAddress ?? "")];
}

/** When what everybody reads last became another. */
export const lastChange = (
  { publishedAt }: Pick<Article, "publishedAt">,
  corrections: readonly Pick<Correction, "confirmedAt">[],
): Date | undefined =>
  corrections.reduce((last, { confirmedAt }) => confirmedAt ?? last, publishedAt);
