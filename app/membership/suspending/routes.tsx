import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { type PowerName, rulesInForce } from "../../rulebook/door.ts";
import { findChosen, listPeopleToChoose } from "../finding/choosing.ts";
import { mayAskFor } from "../standing/may.ts";
import { isSuspendedAt } from "../standing/queries.ts";
import { liftByRequest } from "./acts/lift-by-request.ts";
import { suspend } from "./acts/suspend.ts";
import { SuspendPage } from "./pages/suspend-page.tsx";
import { SuspensionsPage } from "./pages/suspensions-page.tsx";
import { listSuspensions } from "./store.ts";

type Ctx = Context<HttpEnvironment>;

/** Lets nobody but an office with this power see the form for it. */
export function mustBeAbleToAsk(c: Ctx, power: PowerName): void {
  const refusal = mayAskFor(c.var.actor, power);
  if (refusal !== undefined) throw new Refused(refusal);
}

/** The form to suspend somebody, and the page that tells everybody how often it happens. */
export function addSuspensionRoutes(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  app.get("/party/suspensions", async (c) => {
    const [suspensions, rules] = await Promise.all([listSuspensions(db), rulesInForce(db)]);
    const page = { now: house.clock.now(), suspensions, mostDays: rules.suspensionDays };
    return show(c, <SuspensionsPage shell={shellOf(c)} {...page} />);
  });
  const formPage = async (c: Ctx, trouble?: Trouble) => {
    mustBeAbleToAsk(c, "suspend-member");
    const person = await findChosen(house, trouble?.values.person ?? c.req.query("person"));
    const query = c.req.query("q") ?? "";
    const found = await listPeopleToChoose(house, query);
    const { suspensionDays } = await rulesInForce(db);
    const isSuspended = person !== undefined && isSuspendedAt(person, house.clock.now());
    const page = { person, isSuspended, query, found, mostDays: suspensionDays, trouble };
    return show(c, <SuspendPage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get("/party/suspend", (c) => formPage(c));
  const again = (trouble: Trouble, c: Ctx) => formPage(c, trouble);
  app.post("/party/suspend", askAct(house, suspend, { again }));
  app.post("/party/suspend/lift", askAct(house, liftByRequest, { again }));
}
