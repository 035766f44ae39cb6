import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInQuery } from "../../../platform/http/params.ts";
import { dayOf, yearOf } from "../../../platform/time/days.ts";
import { shellOf, show } from "../../../web/show.ts";
import { branchPath } from "../../branches/addresses.ts";
import { branchIn, countHereIn, countMembersOf, listAbove } from "../../branches/door.ts";
import { listLines } from "../../record/door.ts";
import { ReportPage } from "./pages/report-page.tsx";
import { countYear } from "./year-queries.ts";

/** More than a branch has in ten years. */
const MOST_LINES = 500;

/** What a branch did in a year, made of the record and of its own rows whenever somebody reads it. */
export function addReport(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/branches/:id/report", (c) => reportPage(c, house));
}

async function reportPage(c: Context<HttpEnvironment>, house: House): Promise<Response> {
  const { database: db, clock } = house;
  const now = clock.now();
  const branch = await branchIn(c, house);
  const [first, last] = [yearOf(dayOf(branch.foundedAt)), yearOf(dayOf(branch.endedAt ?? now))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  const asked = numberInQuery(c, "year");
  const year = asked !== undefined && years.includes(asked) ? asked : last;
  const [from, until] = [year, year + 1].map((one) => new Date(`${one}-01-01T00:00:00Z`)) as [
    Date,
    Date,
  ];
  const { lines } = await listLines(db, { subject: branchPath(branch.id), most: MOST_LINES });
  const page = {
    ...{ now, branch, year, years },
    above: await listAbove(db, branch),
    members: (await countMembersOf(db, [branch.id])).get(branch.id) ?? 0,
    numbers: {
      ...(await countHereIn(db, branch.id, { from, until })),
      ...(await countYear(db, branch.id, { from, until })),
    },
    lines: lines.filter(({ at }) => at >= from && at < until),
  };
  return show(c, <ReportPage shell={shellOf(c)} {...page} />);
}
