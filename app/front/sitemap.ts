import { type Context, Hono } from "hono";
import type { Database } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { findNumber } from "../../platform/http/params.ts";
import { sendTagged } from "../../platform/http/tagged.ts";
import { keptFor } from "../../platform/work/kept.ts";
import { decidePath, resultsPath } from "../ballots/addresses.ts";
import { contactPath, questionsPath } from "../contact/addresses.ts";
import { imprintPath, privacyPath } from "../imprint/addresses.ts";
import { joinPath } from "../membership/addresses.ts";
import { newsPath } from "../news/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import { manifestoPath } from "../policy/addresses.ts";
import { pressPath } from "../press/addresses.ts";
import { discussPath } from "../proposals/addresses.ts";
import { recordPath } from "../record/addresses.ts";
import { rulebookPath } from "../rulebook/addresses.ts";
import { actPath } from "../this-week/addresses.ts";
import { ROOMS } from "../wiring/rooms.ts";
import { robotsPath, sitemapPartPath, sitemapPath } from "./addresses.ts";
import {
  MOST_IN_SITEMAP,
  SITEMAP_TYPE,
  type SitemapPage,
  sitemap,
  sitemapIndex,
} from "./sitemap-xml.ts";

type Ctx = Context<HttpEnvironment>;

/** What everybody comes in by, whatever the party has written yet. */
const MAIN = [
  ...["/", newsPath, discussPath, decidePath, manifestoPath, actPath, partyPath, joinPath],
  ...[pressPath, questionsPath, contactPath, resultsPath, recordPath, rulebookPath],
  ...[imprintPath, privacyPath],
];

const KEPT_MS = 60_000;

/** Kept for a minute, since nothing else bounds how often programs ask. */
const keptPages = keptFor(KEPT_MS, readPages);

const pagesOf = ({ database, clock }: House): Promise<readonly SitemapPage[]> =>
  keptPages(database, clock.now());

async function readPages(database: Database, now: Date): Promise<readonly SitemapPage[]> {
  const pages: SitemapPage[] = MAIN.map((path) => ({ path, changedAt: undefined }));
  for (const room of ROOMS) pages.push(...((await room.publicPages?.(database, now)) ?? []));
  return pages;
}

/** What programs that search the web read first. Of a demonstration they may show nothing, so that it has no list. */
export function sitemapRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const { url, isDemonstration } = house;
  app.get(robotsPath, (c) => {
    const where = isDemonstration ? "" : `\nSitemap: ${url}${sitemapPath}\n`;
    // Pages say for themselves what is not to be shown; whoever may not read a page cannot know.
    return sendTagged(c, `User-agent: *\nDisallow:\n${where}`, "text/plain; charset=utf-8");
  });
  app.get(sitemapPath, async (c) => {
    if (isDemonstration) return c.notFound();
    const pages = await pagesOf(house);
    const parts = Math.ceil(pages.length / MOST_IN_SITEMAP);
    const files = Array.from({ length: parts }, (_, index) => sitemapPartPath(index + 1));
    const text = parts > 1 ? sitemapIndex(files, url) : sitemap(pages, url);
    return sendTagged(c, text, SITEMAP_TYPE);
  });
  app.get("/sitemap/:part", (c) => partOf(house, c));
  return app;
}

async function partOf(house: House, c: Ctx): Promise<Response> {
  const [number = "", ending] = (c.req.param("part") ?? "").split(".");
  const part = ending === "xml" ? findNumber(number) : undefined;
  if (part === undefined || house.isDemonstration) return c.notFound();
  const pages = await pagesOf(house);
  const slice = pages.slice((part - 1) * MOST_IN_SITEMAP, part * MOST_IN_SITEMAP);
  return slice.length === 0 ? c.notFound() : sendTagged(c, sitemap(slice, house.url), SITEMAP_TYPE);
}
