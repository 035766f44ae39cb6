import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byPerson, limited } from "../../../platform/http/limited.ts";
import { numberInPath } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { shellOf, show } from "../../../web/show.ts";
import { branchIn } from "../../branches/door.ts";
import { monthlyPath } from "../addresses.ts";
import { stallsOfOnePerson } from "../limits.ts";
import { whyNotReader } from "../online/may-read.ts";
import { countOnline, listMonthly } from "../online/online-queries.ts";
import { listWithout } from "../shown.ts";
import { refusals } from "../words.ts";
import { askMonthly } from "./acts/ask-monthly.ts";
import { endMonthly } from "./acts/end-monthly.ts";
import { MonthlyPage } from "./pages/monthly-page.tsx";

type Ctx = Context<HttpEnvironment>;

const MONTHS_SHOWN = 13;

/** What a branch asks in a month, for everybody; and asking and ending it, for its officers. */
export function monthlyRoutes(app: Hono<HttpEnvironment>, house: House): void {
  const oncePerson = limited(house, stallsOfOnePerson, byPerson);
  const options = {
    done: (_: unknown, c: Ctx) => monthlyPath(numberInPath(c, "id", refusals.online.unknown)),
    again: (trouble: Trouble, c: Ctx) => monthlyPage(house, c, trouble),
  };
  app.get("/canvass/branches/:id", (c) => monthlyPage(house, c));
  app.post("/canvass/branches/:id/ask", oncePerson, postAct(house, askMonthly, options));
  app.post("/canvass/branches/:id/end", oncePerson, postAct(house, endMonthly, options));
}

async function monthlyPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  const now = clock.now();
  const branch = await branchIn(c, house);
  const of = { branchId: branch.id };
  const [asked, open, whyNot] = await Promise.all([
    countOnline(db, { of, most: MONTHS_SHOWN, without: await listWithout(db, of) }),
    listMonthly(db, branch.id, dayOf(now)),
    whyNotReader(db, of, { actor: c.var.actor, now }),
  ]);
  const page = { branch, asked, open, now, isOfficer: whyNot === undefined, trouble };
  return show(c, <MonthlyPage shell={shellOf(c)} {...page} />, trouble?.status);
}
