import type { Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byPerson, limited } from "../../../platform/http/limited.ts";
import {
  findNumber,
  instantInQuery,
  numberInQuery,
  orNotFound,
  orRefused,
} from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import type { FormValues } from "../../../platform/http/read-form.ts";
import type { HiddenPlace } from "../../../platform/text/posts.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayAskFor } from "../../membership/door.ts";
import { hiddenPostsPath, reportAnywherePath, reportsPath } from "../addresses.ts";
import { sayingsOfOnePerson } from "../limits.ts";
import { mayComment } from "../may.ts";
import { type Ctx, readerIn, topicIdIn, topicIn } from "../wanted.ts";
import { refusals } from "../words.ts";
import { report } from "./acts/report.ts";
import { slow } from "./acts/slow.ts";
import { HiddenListPage, ReportPage, ReportsPage, SlowPage } from "./pages/report-pages.tsx";
import { findPostAnywhere, listHiddenAnywhere, nameOfKind, whyNotRead } from "./posts-anywhere.ts";
import { whyNoReport } from "./report.ts";
import { listReports } from "./report-store.ts";

const FULL_PAGE = 50;

/** Where the list of what was hidden goes on: both of its order, or from the beginning. */
function hiddenPlaceIn(c: Ctx): HiddenPlace | undefined {
  const [hiddenAt, request] = [instantInQuery(c, "before"), numberInQuery(c, "request")];
  return hiddenAt === undefined || request === undefined ? undefined : { hiddenAt, request };
}

/** Members look after their discussions: what they report, what becomes of it, and what was hidden. */
export function addReporting(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  const nameOf = (kind: string) => nameOfKind(house, kind);
  const input = (form: FormValues, c: Ctx) => ({ ...form, topicId: String(topicIdIn(c)) });
  app.get(hiddenPostsPath, async (c) => {
    const slice = { before: hiddenPlaceIn(c), most: FULL_PAGE + 1 };
    const found = await listHiddenAnywhere(house, db, slice);
    const lines = found.slice(0, FULL_PAGE);
    const next = found.length > FULL_PAGE ? lines.at(-1) : undefined;
    const page = { shell: shellOf(c), now: house.clock.now(), lines, next, nameOf };
    return show(c, <HiddenListPage {...page} />);
  });
  app.get(reportsPath, async (c) => {
    const { personId } = readerIn(c);
    const own = await listReports(house, { of: personId, before: numberInQuery(c, "before") });
    const hasKey = mayAskFor(c.var.actor, "hide-post") === undefined;
    const all = hasKey ? await listReports(house, {}) : undefined;
    const last = own.length === FULL_PAGE ? own.at(-1)?.id : undefined;
    const next = last === undefined ? undefined : `${reportsPath}?before=${last}`;
    const page = { shell: shellOf(c), now: house.clock.now(), own, all, next, nameOf };
    return show(c, <ReportsPage {...page} />);
  });
  const reportPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayComment(c.var.actor));
    const kind = trouble?.values.kind ?? c.req.query("kind") ?? "";
    orRefused(whyNotRead(house, kind, c.var.actor));
    const id = findNumber(trouble?.values.postId ?? c.req.query("post"));
    const found = id === undefined ? undefined : await findPostAnywhere(house, db, { kind, id });
    const post = orNotFound(found, refusals.hidden.unknown);
    if (trouble === undefined) orRefused(whyNoReport(post));
    const page = { post, what: nameOf(kind), action: c.req.path, trouble };
    return show(c, <ReportPage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  // A post of a discussion has its form beside the discussion, for life.
  for (const path of ["/discussions/:topicId/report", reportAnywherePath]) {
    app.get(path, (c) => reportPage(c));
    app.post(
      path,
      limited(house, sayingsOfOnePerson, byPerson),
      postAct(house, report, {
        done: () => reportsPath,
        doneBefore: () => reportsPath,
        again: (trouble, c) => reportPage(c, trouble),
      }),
    );
  }
  const slowPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayAskFor(c.var.actor, "hide-post"));
    const topic = await topicIn(c, db);
    const page = <SlowPage shell={shellOf(c)} topic={topic} trouble={trouble} />;
    return show(c, page, trouble?.status);
  };
  app.get("/discussions/:topicId/slow", (c) => slowPage(c));
  app.post(
    "/discussions/:topicId/slow",
    askAct(house, slow, { input, again: (trouble, c) => slowPage(c, trouble) }),
  );
}
