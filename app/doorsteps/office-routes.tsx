import type { Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { numberInPath, orRefused } from "../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import type { PersonId } from "../../platform/ids.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { addDaysTo } from "../../platform/time/days.ts";
import { withDays } from "../../web/form-fields.tsx";
import { shellOf, show } from "../../web/show.ts";
import { findBranches, hereOrRefused, listBranchesOf } from "../branches/door.ts";
import { listEvents } from "../events/door.ts";
import {
  findChosen,
  listPeopleToChoose,
  mayInGoodStanding,
  personWho,
} from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { deleteRegister } from "./acts/delete-register.ts";
import { dropCanvasser } from "./acts/drop-canvasser.ts";
import { handInRegister } from "./acts/hand-in-register.ts";
import { heedWish } from "./acts/heed-wish.ts";
import { keepRegister } from "./acts/keep-register.ts";
import { makeRound } from "./acts/make-round.ts";
import { nameCanvasser } from "./acts/name-canvasser.ts";
import { noteLeaflets } from "./acts/note-leaflets.ts";
import {
  branchDoorsPath,
  doorstepsPath,
  handInRegisterPath,
  leafletsPath,
  newRoundPath,
  registerPath,
  roundPath,
  toRegisterPath,
  toRoundPath,
  wishesPath,
} from "./addresses.ts";
import { findHours, mayHaveRegister, registerFacts, roundFacts, whyNoRound } from "./in-branch.ts";
import { listLeafleted } from "./leaflets/leaflet-store.ts";
import { workOfOnePerson } from "./limits.ts";
import { BranchPage } from "./pages/branch-page.tsx";
import { HomePage } from "./pages/home-page.tsx";
import { RegisterPage } from "./pages/register-page.tsx";
import { RoundPage } from "./pages/round-page.tsx";
import { LeafletsPage, NewRoundPage } from "./pages/streets-pages.tsx";
import { WishesPage } from "./pages/wishes-page.tsx";
import { listLooks, listRegisters, listStreets } from "./register/register-queries.ts";
import {
  countByStreet,
  countIntentions,
  listCanvassers,
  listRounds,
  listRoundsOf,
} from "./rounds/round-queries.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** What the officers of a branch see and do; no door of anybody is on any of it. */
export function addOffice(app: App, house: House): void {
  app.get(doorstepsPath, (c) => homePage(house, c));
  app.get("/doorsteps/branches/:id", (c) => branchPage(house, c));
  app.get(newRoundPath(":id"), (c) => newRoundPage(house, c));
  app.get(leafletsPath(":id"), (c) => leafletsPage(house, c));
  app.get(wishesPath(":id"), (c) => wishesPage(house, c));
  app.get("/doorsteps/registers/:id", (c) => registerPage(house, c));
  app.get("/doorsteps/rounds/:id", (c) => roundPage(house, c));
  addRegisterActs(app, house);
  addRoundActs(app, house);
}

const once = (house: House) => limited(house, workOfOnePerson, byPerson);

function addRegisterActs(app: App, house: House): void {
  app.post(
    handInRegisterPath(":id"),
    once(house),
    postAct(house, handInRegister, {
      input: (form, c) => ({
        ...withDays(form, "suppliedOn"),
        ...c.req.param(),
        file: c.var.file,
      }),
      done: ({ id }) => registerPath(id),
      again: (trouble, c) => branchPage(house, c, trouble),
    }),
  );
  app.post(
    toRegisterPath(":id", "keep"),
    once(house),
    postAct(house, keepRegister, { done: ({ id }) => registerPath(id) }),
  );
  app.post(
    toRegisterPath(":id", "delete"),
    once(house),
    postAct(house, deleteRegister, { done: ({ branchId }) => branchDoorsPath(branchId) }),
  );
  app.post(
    wishesPath(":id"),
    once(house),
    postAct(house, heedWish, {
      done: (_, c) => wishesPage(house, c, { isDone: true }),
      again: (trouble, c) => wishesPage(house, c, { trouble }),
    }),
  );
}

function addRoundActs(app: App, house: House): void {
  app.post(
    newRoundPath(":id"),
    once(house),
    postAct(house, makeRound, {
      done: ({ id }) => roundPath(id),
      again: (trouble, c) => newRoundPage(house, c, trouble),
    }),
  );
  app.post(
    leafletsPath(":id"),
    once(house),
    postAct(house, noteLeaflets, {
      input: (form, c) => ({ ...withDays(form, "day"), ...c.req.param() }),
      done: ({ branchId }) => leafletsPath(branchId),
      again: (trouble, c) => leafletsPage(house, c, trouble),
    }),
  );
  const again = (trouble: Trouble, c: Ctx) => roundPage(house, c, trouble);
  const done = ({ roundId }: { roundId: number }) => roundPath(roundId);
  app.post(
    toRoundPath(":id", "name-canvasser"),
    once(house),
    postAct(house, nameCanvasser, { done: ({ round }) => roundPath(round.id), again }),
  );
  app.post(
    toRoundPath(":id", "drop-canvasser"),
    once(house),
    postAct(house, dropCanvasser, { done, again }),
  );
}

async function homePage({ database: db, clock }: House, c: Ctx): Promise<Response> {
  const { actor } = c.var;
  orRefused(mayInGoodStanding(actor));
  const { personId } = personWho(actor);
  const now = clock.now();
  const [rounds, mine] = await Promise.all([
    listRoundsOf(db, personId),
    listBranchesOf(db, personId),
  ]);
  const here = await Promise.all([...mine].map((id) => mayHaveRegister(db, id, { actor, now })));
  const branches = here.flatMap((one) => (isRefusal(one) ? [] : [one.branch]));
  return show(c, <HomePage shell={shellOf(c)} rounds={rounds} branches={branches} />);
}

async function branchPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { branch } = await hereOrRefused(c, house, "look-up");
  const { database: db } = house;
  const [registers, rounds] = await Promise.all([
    listRegisters(db, branch.id),
    listRounds(db, branch.id),
  ]);
  const page = { branch, registers, rounds, trouble };
  return show(c, <BranchPage shell={shellOf(c)} {...page} />, trouble?.status);
}

/** More tick boxes help nobody; the others are found by their name. */
const STREETS_SHOWN = 150;

async function streetsOf(house: House, c: Ctx, trouble?: Trouble) {
  const { branch } = await hereOrRefused(c, house, "look-up");
  const { database: db } = house;
  const query = (c.req.query("q") ?? "").slice(0, 100).replaceAll("\0", "");
  const register = (await listRegisters(db, branch.id)).find(({ keptAt }) => keptAt !== null);
  const of = { branchId: branch.id, registerId: register?.id ?? 0, like: query };
  const streets = register === undefined ? [] : await listLeafleted(db, of, STREETS_SHOWN);
  return { shell: shellOf(c), branch, register, streets, query, trouble };
}

async function newRoundPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const view = await streetsOf(house, c, trouble);
  const now = house.clock.now();
  const scope = { kind: "branch", id: view.branch.id } as const;
  const all = await listEvents(house.database, { scope, forMembers: true, since: now, most: 200 });
  const events = all.filter((event) => whyNoRound(event, view.branch.id, now) === undefined);
  return show(c, <NewRoundPage {...view} events={events} />, trouble?.status);
}

async function leafletsPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  return show(c, <LeafletsPage {...(await streetsOf(house, c, trouble))} />, trouble?.status);
}

interface AfterWish {
  readonly isDone?: boolean;
  readonly trouble?: Trouble;
}

async function wishesPage(
  house: House,
  c: Ctx,
  { isDone = false, trouble }: AfterWish = {},
): Promise<Response> {
  const { branch } = await hereOrRefused(c, house, "look-up");
  const page = { shell: shellOf(c), branch, isDone, trouble };
  return show(c, <WishesPage {...page} />, trouble?.status);
}

async function registerPage(house: House, c: Ctx): Promise<Response> {
  const { database: db, clock } = house;
  const { actor } = c.var;
  orRefused(mayInGoodStanding(actor));
  const id = numberInPath(c, "id", refusals.unknownRegister);
  const register = await registerFacts(db, id, { actor, now: clock.now() });
  if (isRefusal(register)) throw new Refused(register);
  const [branches, streets, looks, numbers, intentions, rules] = await Promise.all([
    findBranches(db, [register.branchId]),
    listStreets(db, id, STREETS_SHOWN),
    listLooks(db, id),
    countByStreet(db, id),
    countIntentions(db, id),
    rulesInForce(db),
  ]);
  const people = [register.takenBy, ...looks.map(({ personId }) => personId)];
  const named = await house.namedOf(people.filter((one): one is PersonId => one !== null));
  const who = (one: PersonId | null) => (one === null ? undefined : named(one));
  const view = {
    register,
    branch: { id: register.branchId, name: branches.get(register.branchId)?.name ?? "" },
    streets,
    takenBy: who(register.takenBy),
    goesOn: addDaysTo(register.suppliedOn, rules.doorstepsKeptDays),
    looks: looks.map(({ personId, at, roundId }) => ({ who: who(personId), at, roundId })),
    ...{ numbers, intentions },
  };
  return show(c, <RegisterPage shell={shellOf(c)} view={view} />);
}

async function roundPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  const { actor } = c.var;
  orRefused(mayInGoodStanding(actor));
  const id = numberInPath(c, "id", refusals.unknownRound);
  const round = await roundFacts(db, id, { actor, now: clock.now() });
  if (isRefusal(round)) throw new Refused(round);
  const query = c.req.query("q") ?? "";
  const [branches, hours, ids, found, chosen] = await Promise.all([
    findBranches(db, [round.branchId]),
    findHours(db, round.eventId),
    listCanvassers(db, id),
    listPeopleToChoose(house, query),
    findChosen(house, c.req.query("person")),
  ]);
  const named = await house.namedOf(ids);
  const view = {
    round,
    branch: { id: round.branchId, name: branches.get(round.branchId)?.name ?? "" },
    hours,
    canvassers: ids.map((one) => ({ id: one, who: named(one) })),
    isMine: ids.includes(personWho(actor).personId),
    ...{ query, found, chosen, trouble },
  };
  return show(c, <RoundPage shell={shellOf(c)} view={view} />, trouble?.status);
}
