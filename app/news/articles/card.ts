import type { NamedOf } from "../../../platform/house.ts";
import { type CardSays, socialCard } from "../../../platform/pictures/social-card.ts";
import { words } from "../words.ts";
import type { Article, ArticleTexts } from "./article.ts";
import { bylineInWords } from "./pages/byline.tsx";

type Shown = Pick<Article, "authorId" | "byline" | "place" | "state"> & {
  readonly texts: Pick<ArticleTexts, "title"> | undefined;
};

/** What stands on an article's card; undefined of what is not there to be read. Pure. */
export function cardOf(article: Shown, named: NamedOf, party: string): CardSays | undefined {
  const { texts, state, byline, authorId } = article;
  if (state !== "published" || texts === undefined) return undefined;
  const ofNobody = byline === "party" ? words.articles.inPartysName : bylineInWords(article);
  const by = byline === "name" ? named(authorId).name : ofNobody;
  return { title: texts.title, byline: by, party };
}

/** Another one whenever the card would be another. Pure. */
export const versionOf = ({ title, byline, party }: CardSays): string =>
  JSON.stringify(["card", 1, title, byline, party]);

const drawing = new Map<string, Promise<Buffer>>();

/** So many wait for one that is being drawn, and whoever comes then is asked to come again. */
const MOST_WAITING = 20;

export const isCrowded = (): boolean => drawing.size >= MOST_WAITING;

/** Drawn once, however many ask for the same at that moment. */
export function drawCard(says: CardSays): Promise<Buffer> {
  const version = versionOf(says);
  const known = drawing.get(version);
  if (known !== undefined) return known;
  const drawn = socialCard(says).finally(() => drawing.delete(version));
  drawing.set(version, drawn);
  return drawn;
}
