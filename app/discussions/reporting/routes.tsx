import type { Hono } from "hono";
import { safeParse } from "valibot";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byPerson, limited } from "../../../platform/http/limited.ts";
import { numberInQuery, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import type { FormValues } from "../../../platform/http/read-form.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayAskFor } from "../../membership/door.ts";
import { hiddenPostsPath, reportsPath } from "../addresses.ts";
import { POST_KINDS, whyNoHiding } from "../hiding/hiding.ts";
import { findPost } from "../hiding/post-queries.ts";
import { sayingsOfOnePerson } from "../limits.ts";
import { mayComment } from "../may.ts";
import { type Ctx, noSuch, readerIn, topicIdIn, topicIn } from "../wanted.ts";
import { refusals } from "../words.ts";
import { report } from "./acts/report.ts";
import { slow } from "./acts/slow.ts";
import { HiddenListPage, ReportPage, ReportsPage, SlowPage } from "./pages/report-pages.tsx";
import { HIDDEN_A_PAGE, listHidden, listReports } from "./report-store.ts";

const FULL_PAGE = 50;

/** Members look after their discussions: what they report, what becomes of it, and what was hidden. */
export function addReporting(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  const input = (form: FormValues, c: Ctx) => ({ ...form, topicId: String(topicIdIn(c)) });
  app.get(hiddenPostsPath, async (c) => {
    const found = await listHidden(db, numberInQuery(c, "before"));
    const lines = found.slice(0, HIDDEN_A_PAGE);
    const next = found.length > HIDDEN_A_PAGE ? lines.at(-1)?.id : undefined;
    const page = { shell: shellOf(c), now: house.clock.now(), lines, next };
    return show(c, <HiddenListPage {...page} />);
  });
  app.get(reportsPath, async (c) => {
    const { personId } = readerIn(c);
    const own = await listReports(db, { of: personId, before: numberInQuery(c, "before") });
    const hasKey = mayAskFor(c.var.actor, "hide-post") === undefined;
    const all = hasKey ? await listReports(db, {}) : undefined;
    const last = own.length === FULL_PAGE ? own.at(-1)?.id : undefined;
    const next = last === undefined ? undefined : `${reportsPath}?before=${last}`;
    const page = { shell: shellOf(c), now: house.clock.now(), own, all, next };
    return show(c, <ReportsPage {...page} />);
  });
  const reportPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayComment(c.var.actor));
    const topic = await topicIn(c, db);
    const sent = trouble?.values.kind ?? c.req.query("kind");
    const kind = POST_KINDS.find((known) => known === sent);
    const id = safeParse(itemNumber, trouble?.values.postId ?? c.req.query("post"));
    const post =
      kind === undefined || !id.success
        ? undefined
        : await findPost(db, topic.id, { kind, id: id.output });
    if (post === undefined) throw noSuch(refusals.hidden.unknown);
    if (trouble === undefined) orRefused(whyNoHiding(post));
    const page = <ReportPage shell={shellOf(c)} topic={topic} post={post} trouble={trouble} />;
    return show(c, page, trouble?.status);
  };
  app.get("/discussions/:topicId/report", (c) => reportPage(c));
  app.post(
    "/discussions/:topicId/report",
    limited(house, sayingsOfOnePerson, byPerson),
    postAct(house, report, {
      input,
      done: () => reportsPath,
      doneBefore: () => reportsPath,
      again: (trouble, c) => reportPage(c, trouble),
    }),
  );
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
