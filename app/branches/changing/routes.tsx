import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { freshly } from "../../../platform/http/fresh.ts";
import { findNumber, numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayAskFor, mayInGoodStanding } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { changePath } from "../addresses.ts";
import { findBranches, listBranches } from "../queries.ts";
import { refusals } from "../words.ts";
import { CHANGING, change as changeAct } from "./acts/change.ts";
import { object } from "./acts/object.ts";
import { takeObjectionBack } from "./acts/take-objection-back.ts";
import { findChange, hasObjected } from "./change-store.ts";
import { whereInConcerned } from "./concerned.ts";
import { sayingOf } from "./in-words.ts";
import { AskChangePage, ChangePage } from "./pages/change-pages.tsx";

type Ctx = Context<HttpEnvironment>;

export function addChanging(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  const askPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayAskFor(c.var.actor, CHANGING));
    const rules = await rulesInForce(db);
    const chosen = findNumber(c.req.query("branch"));
    const page = {
      branches: await listBranches(db),
      chosen: chosen === undefined ? undefined : String(chosen),
      noticeDays: rules.branchNoticeDays,
      trouble,
    };
    return show(c, <AskChangePage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.use("/branches/change", freshly(house));
  app.get("/branches/change", (c) => askPage(c));
  app.post(
    "/branches/change",
    askAct(house, changeAct, { again: (trouble, c) => askPage(c, trouble) }),
  );
  app.get("/branches/changes/:id", (c) => changePage(c, house));
  app.post(
    "/branches/changes/:id/object",
    postAct(house, object, { done: ({ change }) => changePath(change.id) }),
  );
  app.post(
    "/branches/changes/:id/agree",
    postAct(house, takeObjectionBack, { done: ({ id }) => changePath(id) }),
  );
}

async function changePage(c: Ctx, { database: db, clock }: House): Promise<Response> {
  const id = numberInPath(c, "id", refusals.change.unknown);
  const change = orNotFound(await findChange(db, id), refusals.change.unknown);
  const { actor } = c.var;
  const isPerson = actor.kind === "person";
  const isThere = isPerson && (await whereInConcerned(db, change, actor.personId)).length > 0;
  const page = {
    change,
    says: (await sayingOf(db, change, dayOf(clock.now())))(),
    branches: await findBranches(
      db,
      change.concerned.map(({ branchId }) => branchId),
    ),
    may: {
      object: isThere && mayInGoodStanding(actor) === undefined,
      has: isPerson && (await hasObjected(db, id, actor.personId)),
      isSignedIn: isPerson,
    },
  };
  return show(c, <ChangePage shell={shellOf(c)} {...page} />);
}
