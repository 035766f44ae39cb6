import { type Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { shownElsewhere } from "../../../platform/http/guards.ts";
import { countInQuery, numberInPath, orNotFound } from "../../../platform/http/params.ts";
import { sendTagged, VersionedFiles } from "../../../platform/http/tagged.ts";
import { CARD_TYPE } from "../../../platform/pictures/social-card.ts";
import { type Day, dayOf, yearOf } from "../../../platform/time/days.ts";
import { hourOn } from "../../../platform/time/hours.ts";
import { ATOM_TYPE, atomFeed } from "../../../web/atom.ts";
import { shellOf, show } from "../../../web/show.ts";
import { discussionOf, watchingOf } from "../../discussions/door.ts";
import { mayAskFor, mayReadAsMember } from "../../membership/door.ts";
import { articlePath, newsFeedPath, newsPath, newsYearPath } from "../addresses.ts";
import { refusals, words } from "../words.ts";
import { authorsOf, isAddress, isPublic } from "./article.ts";
import {
  findAtAddress,
  findFirstPublished,
  listCorrections,
  listCorrectionsOf,
  listPublished,
} from "./article-queries.ts";
import { cardOf, drawCard, isCrowded, versionOf } from "./card.ts";
import { addDesk } from "./desk-routes.tsx";
import { albumOf } from "./in-article.ts";
import { ArticlePage } from "./pages/article-page.tsx";
import { bylineElsewhere } from "./pages/byline.tsx";
import { NewsPage, YearPage } from "./pages/news-page.tsx";
import { lastChange } from "./search-engines.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

const NEWEST = 20;
const ON_A_PAGE = 50;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2200;

/** News that members write, for everybody. */
export function articleRoutes(house: House): App {
  const app: App = new Hono();
  app.get(newsPath, (c) => newsPage(house, c));
  app.get(newsFeedPath, (c) => feed(house, c));
  app.get("/news/years/:year", (c) => yearPage(house, c));
  addDesk(app, house);
  const cards = new VersionedFiles();
  app.get("/news/:address/card.png", (c) => cardFile(house, cards, c));
  // The last of all: every other page below /news has a name that is no date.
  app.get("/news/:address", (c) => articlePage(house, c));
  return app;
}

async function newsPage(house: House, c: Ctx): Promise<Response> {
  const { database: db, clock, namedOf, url } = house;
  const now = clock.now();
  const articles = await listPublished(db, { most: NEWEST });
  const first = await findFirstPublished(db);
  const last = yearOf(dayOf(now));
  const years = first === undefined ? 0 : last - yearOf(dayOf(first)) + 1;
  const page = {
    ...{ shell: shellOf(c), articles, now, url },
    named: await namedOf(authorsOf(articles)),
    years: Array.from({ length: years }, (_, back) => last - back),
    mayWrite: mayReadAsMember(c.var.actor) === undefined,
  };
  return show(c, <NewsPage {...page} />);
}

const firstOf = (year: number): Date => hourOn(`${year}-01-01` as Day, 0);

async function yearPage(house: House, c: Ctx): Promise<Response> {
  const { database: db, clock, namedOf } = house;
  const wanted = numberInPath(c, "year", refusals.articles.unknown);
  const isYear = wanted >= FIRST_YEAR && wanted <= LAST_YEAR;
  const year = orNotFound(isYear ? wanted : undefined, refusals.articles.unknown);
  const skip = Math.min(countInQuery(c, "after") ?? 0, 1_000_000);
  const within = [firstOf(year), firstOf(year + 1)] as const;
  const found = await listPublished(db, { most: ON_A_PAGE + 1, skip, within });
  const articles = found.slice(0, ON_A_PAGE);
  const at = (after: number) => `${newsYearPath(year)}?after=${after}`;
  const page = {
    ...{ shell: shellOf(c), year, articles, now: clock.now() },
    named: await namedOf(authorsOf(articles)),
    newer: skip === 0 ? undefined : at(Math.max(0, skip - ON_A_PAGE)),
    older: found.length > ON_A_PAGE ? at(skip + ON_A_PAGE) : undefined,
  };
  return show(c, <YearPage {...page} />);
}

async function feed(house: House, c: Ctx): Promise<Response> {
  const { database: db, clock, url, partyName, namedOf } = house;
  const articles = await listPublished(db, { most: ON_A_PAGE });
  const corrections = await listCorrectionsOf(
    db,
    articles.map(({ id }) => id),
  );
  const named = await namedOf(authorsOf(articles));
  const text = atomFeed({
    ...{ title: words.articles.feedTitle(partyName), author: partyName, url, now: clock.now() },
    ...{ path: newsFeedPath, pagePath: newsPath },
    entries: articles.map((article) => ({
      title: article.texts?.title ?? "",
      path: articlePath(article.address ?? ""),
      at: article.publishedAt ?? article.writtenAt,
      changedAt: lastChange(article, corrections.get(article.id) ?? []),
      author: bylineElsewhere(article, named, partyName),
      summary: article.texts?.standfirst ?? "",
    })),
  });
  return sendTagged(c, text, ATOM_TYPE);
}

/** An article's card, drawn when it is first asked for. None of what is withdrawn or hidden. */
async function cardFile(house: House, cards: VersionedFiles, c: Ctx): Promise<Response> {
  const address = c.req.param("address") ?? "";
  const article = isAddress(address) ? await findAtAddress(house.database, address) : undefined;
  const named = await house.namedOf(article === undefined ? [] : authorsOf([article]));
  const card = orNotFound(
    article && cardOf(article, named, house.partyName),
    refusals.articles.unknown,
  );
  if (isCrowded()) return c.body(null, 503, { "retry-after": "10" });
  shownElsewhere(c);
  const file = { version: versionOf(card), type: CARD_TYPE };
  return await cards.send(c, file, () => drawCard(card));
}

async function articlePage(house: House, c: Ctx): Promise<Response> {
  const { database: db, clock, namedOf, url } = house;
  const { actor } = c.var;
  const address = c.req.param("address") ?? "";
  const found = isAddress(address) ? await findAtAddress(db, address) : undefined;
  const article = orNotFound(
    found !== undefined && isPublic(found) ? found : undefined,
    refusals.articles.unknown,
  );
  const full = article.address ?? "";
  if (address !== full && article.hidden === undefined) return c.redirect(articlePath(full), 302);
  const now = clock.now();
  const imprint = await house.findImprint(db);
  const view = {
    ...{ article, now, url, imprint: imprint?.inWords() },
    corrections: await listCorrections(db, article.id),
    ...(await albumOf(db, article.id)),
    named: await namedOf(authorsOf([article])),
    watching: watchingOf(actor, now),
    isOwn: actor.kind === "person" && actor.personId === article.authorId,
    maySpeak: mayAskFor(actor, "speak-for-party") === undefined,
  };
  const reading = { now, namedOf, before: c.req.query("before") };
  const talk =
    article.talkId === undefined || article.hidden !== undefined
      ? undefined
      : await discussionOf(db, article.talkId, actor, reading);
  return show(c, <ArticlePage shell={shellOf(c)} view={view} talk={talk} />);
}
