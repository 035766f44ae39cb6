import type { NamedOf } from "../../../platform/house.ts";
import { pictureFilePath, videoFilePath } from "../../pictures/addresses.ts";
import type { Picture, Video } from "../../pictures/door.ts";
import { articleCardPath, articlePath } from "../addresses.ts";
import type { Article, ArticleTexts, Correction } from "./article.ts";
import { bylineElsewhere } from "./pages/byline.tsx";

interface Shown {
  readonly article: Article;
  readonly texts: ArticleTexts;
  readonly corrections: readonly Correction[];
  readonly pictures: readonly Picture[];
  readonly film: Video | undefined;
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
  film,
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
    ...videoOf({ article, texts, film, pictures, url }),
    url: address,
    mainEntityOfPage: address,
    datePublished: at,
    dateModified: lastChange(article, corrections)?.toISOString() ?? at,
    author,
    publisher: { "@type": "Organization", name: publisher, url },
  };
}

/** schema.org, VideoObject: a file of ours. */
function videoOf({
  article,
  texts,
  film,
  pictures,
  url,
}: Pick<Shown, "article" | "film" | "pictures" | "texts" | "url">): object {
  const made = film?.made;
  if (film === undefined || made === undefined) return {};
  const video = {
    "@type": "VideoObject",
    name: texts.title,
    description: texts.standfirst,
    contentUrl: url + videoFilePath(film.id, `video.${made.type}`),
    encodingFormat: `video/${made.type}`,
    thumbnailUrl: imagesOf({ article, pictures, url }),
    uploadDate: article.publishedAt?.toISOString(),
    duration: `PT${made.seconds}S`,
  };
  return { video };
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
