import { type Context, Hono } from "hono";
import { readsAsMember } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { dayOf } from "../../platform/time/days.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayAskFor, mayInGoodStanding } from "../membership/door.ts";
import { findWhere } from "../places/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { branchPath } from "./addresses.ts";
import { findBelongingIn } from "./belonging/belonging-store.ts";
import { addBelonging } from "./belonging/routes.tsx";
import { placeName } from "./belonging/where.ts";
import type { Branch } from "./branch.ts";
import { CHANGING } from "./changing/acts/change.ts";
import { findChange, findOpenChange, listOnNotice } from "./changing/change-store.ts";
import { sayingOf } from "./changing/in-words.ts";
import { addChanging } from "./changing/routes.tsx";
import { listOpenFoundings } from "./founding/founding-store.ts";
import { addFounding } from "./founding/routes.tsx";
import { addLooking } from "./looking/routes.tsx";
import { listOfficers, listSeats } from "./officers/holding-store.ts";
import { addOfficers } from "./officers/routes.tsx";
import { officeAt } from "./officers/scope.ts";
import { BranchPage } from "./pages/branch-page.tsx";
import { BranchesPage, type InTree } from "./pages/branches-page.tsx";
import { branchIn, listAbove, readTree, readUnder } from "./reading.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** Where branches are, each one's own page, and what members and officers do there. */
export function routes(house: House): App {
  const app: App = new Hono();
  app.get("/branches", (c) => branchesPage(c, house));
  addFounding(app, house);
  addChanging(app, house);
  addBelonging(app, house);
  addOfficers(app, house);
  addLooking(app, house);
  app.get("/branches/:id", (c) => branchPage(c, house));
  return app;
}

/** More than anybody looks through. */
const MOST_FOUND = 50;

async function branchesPage(c: Ctx, house: House): Promise<Response> {
  const { database: db, clock } = house;
  const now = clock.now();
  const [tree, foundings, onNotice] = await Promise.all([
    readTree(db, now),
    listOpenFoundings(db, now),
    listOnNotice(db),
  ]);
  const changes = await Promise.all(
    onNotice.map(async (change) => ({
      id: change.id,
      says: (await sayingOf(db, change, dayOf(now)))(),
    })),
  );
  const text = (c.req.query("name") ?? "").trim().slice(0, 100);
  const wanted = text.toLowerCase();
  const found: readonly InTree[] = tree.all
    .filter(({ name }) => wanted !== "" && name.toLowerCase().includes(wanted))
    .slice(0, MOST_FOUND)
    .map((branch) => ({ ...tree.inTree(branch), under: [] }));
  const page = {
    ...{ tree: tree.topOf(false), choice: tree.topOf(true), foundings, changes },
    found: wanted === "" ? undefined : { text, branches: found },
    mayFound: mayInGoodStanding(c.var.actor) === undefined,
    isMember: readsAsMember(c.var.actor),
  };
  return show(c, <BranchesPage shell={shellOf(c)} {...page} />);
}

async function branchPage(c: Ctx, house: House): Promise<Response> {
  const { database: db, clock, namedOf, listedAt } = house;
  const now = clock.now();
  const branch = await branchIn(c, house);
  const [above, around, officers, openId, rules] = await Promise.all([
    listAbove(db, branch),
    readUnder(db, branch.id, now),
    listOfficers(db, [branch.id], now),
    findOpenChange(db, [branch.id]),
    rulesInForce(db),
  ]);
  const open = openId === undefined ? undefined : await findChange(db, openId);
  const day = dayOf(now);
  const page = {
    ...{ branch, above, officers, ...around },
    places: await Promise.all(branch.placeCodes.map((code) => placeName(db, code, day))),
    named: await namedOf(officers.map(({ personId }) => personId)),
    change: open && { id: open.id, says: (await sayingOf(db, open, day))() },
    viewer: await viewerOf(c, house, branch, now),
    voteDays: rules.branchVoteDays,
    where: await findWhere(db, branch.placeCodes, day),
    listed: await listedAt(branchPath(branch.id)),
  };
  return show(c, <BranchPage shell={shellOf(c)} {...page} />);
}

async function viewerOf(c: Ctx, { database: db }: House, branch: Branch, now: Date) {
  const { actor } = c.var;
  const isPerson = actor.kind === "person";
  const seats = isPerson ? await listSeats(db, actor.personId, now) : [];
  return {
    belonging: isPerson ? await findBelongingIn(db, actor.personId, branch.id) : undefined,
    mayBelong: mayInGoodStanding(actor) === undefined,
    isOfficer: seats.some(({ branchId }) => branchId === branch.id),
    mayEdit: officeAt(seats, "edit-page", branch.path) !== undefined,
    mayAsk: mayAskFor(actor, CHANGING) === undefined,
    isSignedIn: isPerson,
  };
}
