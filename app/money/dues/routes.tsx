import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { personHere } from "../../membership/door.ts";
import { duesPath, treasuryPath } from "../addresses.ts";
import { mayKeepBooks } from "../may.ts";
import { OwnYearPage } from "../receipts/pages/own-year-page.tsx";
import { paymentsOfYear } from "../receipts/payment.ts";
import { listOwnGifts } from "../receipts/receipt-queries.ts";
import { refusals } from "../words.ts";
import { bringRunning } from "./acts/bring-running.ts";
import { endDues } from "./acts/end-dues.ts";
import { pauseDues } from "./acts/pause-dues.ts";
import { setDues } from "./acts/set-dues.ts";
import { countRunning, duesFactsOfOne } from "./dues-queries.ts";
import { ownDues } from "./own-dues.ts";
import { DuesPage } from "./pages/dues-page.tsx";
import { RunningPage } from "./pages/running-page.tsx";

type Ctx = Context<HttpEnvironment>;

/** One's own dues, and for the treasurer whose the standing orders are that run already. */
export function addDues(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  const duesPage = async (c: Ctx, trouble?: Trouble) => {
    const own = await ownDues(house, personHere(c).personId);
    const found = orNotFound(own, refusals.dues.refuse.noPlan);
    return show(c, <DuesPage shell={shellOf(c)} own={found} trouble={trouble} />, trouble?.status);
  };
  const again = (trouble: Trouble, c: Ctx) => duesPage(c, trouble);
  const done = () => duesPath;
  app.get("/me/dues", (c) => duesPage(c));
  app.post("/me/dues", postAct(house, setDues, { done: () => `${duesPath}#pay`, again }));
  app.post("/me/dues/pause", postAct(house, pauseDues, { done, again }));
  app.post("/me/dues/end", postAct(house, endDues, { input: () => ({}), done, again }));
  app.get("/me/dues/:year", async (c) => {
    const { personId, name } = personHere(c);
    const year = orNotFound(yearIn(c.req.param("year")), refusals.dues.refuse.unknownYear);
    const { receipts } = await duesFactsOfOne(db, personId);
    const payments = paymentsOfYear(year, receipts, await listOwnGifts(db, personId));
    return show(c, <OwnYearPage shell={shellOf(c)} {...{ year, name, payments }} />);
  });
  const runningPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayKeepBooks(c.var.actor));
    const page = { count: await countRunning(db), trouble };
    return show(c, <RunningPage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get("/money/standing-orders", (c) => runningPage(c));
  app.post(
    "/money/standing-orders",
    postAct(house, bringRunning, {
      done: () => treasuryPath,
      again: (trouble, c) => runningPage(c, trouble),
    }),
  );
}

export const yearIn = (written: string): number | undefined =>
  /^2[01]\d\d$/.test(written) ? Number(written) : undefined;
