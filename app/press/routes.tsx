import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { keptFor } from "../../platform/work/kept.ts";
import { ATOM_TYPE, atomFeed } from "../../web/atom.ts";
import { languageHeaders, shellOf, show } from "../../web/show.ts";
import { listRecentResults } from "../ballots/door.ts";
import { listBranches } from "../branches/door.ts";
import { countMembers } from "../membership/door.ts";
import { listHolders } from "../offices/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { pressFeedPath, pressPath, releasePath } from "./addresses.ts";
import { listRoutes } from "./list/routes.tsx";
import { whyNotEarly } from "./may.ts";
import { listMentions } from "./mentions/mention-queries.ts";
import { mentionRoutes } from "./mentions/routes.tsx";
import { PressPage } from "./pages/press-page.tsx";
import { outFrom } from "./releases/release.ts";
import { listOut } from "./releases/release-queries.ts";
import { releaseRoutes } from "./releases/routes.tsx";
import { words } from "./words.ts";

const RELEASES_SHOWN = 20;
const RESULTS_SHOWN = 3;
const MENTIONS_SHOWN = 3;
const KEPT_MS = 60_000;

export function routes(house: House): Hono<HttpEnvironment> {
  const { database: db, clock } = house;
  const app = new Hono<HttpEnvironment>();
  app.get(pressPath, async (c) => {
    const now = clock.now();
    const rules = await rulesInForce(db);
    const [releases, numbers, results, holdings, imprint, early, mentions] = await Promise.all([
      listOut(db, now, RELEASES_SHOWN),
      numbersOf(db, now, rules),
      listRecentResults(db, { most: RESULTS_SHOWN }),
      listHolders(db, now),
      house.imprintForPages(),
      whyNotEarly(db, c.var.actor),
      listMentions(db, { most: MENTIONS_SHOWN }),
    ]);
    const view = {
      ...{ releases, mentions, ...numbers, results: results.results, holdings },
      named: await house.namedOf(holdings.map(({ personId }) => personId)),
      contact: imprint?.contact,
      isInside: early === undefined,
    };
    return show(c, <PressPage shell={shellOf(c)} now={now} view={view} />);
  });
  app.get(pressFeedPath, async (c) => {
    const now = clock.now();
    const entries = (await listOut(db, now, RELEASES_SHOWN)).map((release) => ({
      title: release.title,
      path: releasePath(release.id),
      at: outFrom(release) ?? now,
      summary: release.body.slice(0, SUMMARY),
    }));
    const { partyName: author, url } = house;
    const feed = { author, url, path: pressFeedPath, pagePath: pressPath, entries, now };
    const text = atomFeed({ ...feed, title: `${author}: ${words.page.feed}` });
    return c.body(text, 200, { "content-type": ATOM_TYPE, ...languageHeaders() });
  });
  listRoutes(app, house);
  releaseRoutes(app, house);
  mentionRoutes(app, house);
  return app;
}

/** In characters: a reader of feeds shows no more before somebody opens it. */
const SUMMARY = 400;

/** As of a minute ago at most: counting 800,000 members takes a while. */
const numbersOf = keptFor(
  KEPT_MS,
  async (
    db: House["database"],
    now: Date,
    rules: Parameters<typeof countMembers>[2],
  ): Promise<{ readonly members: number; readonly branches: number }> => {
    const branches = await listBranches(db);
    return {
      members: await countMembers(db, now, rules),
      branches: branches.filter(({ endedAt }) => endedAt === undefined).length,
    };
  },
);
