import type { Context, Hono } from "hono";
import { type PerformOptions, perform } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { PICTURE_TYPE } from "../../../platform/pictures/make-picture.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import {
  findChosenFromList,
  listPeopleToChoose,
  mayInGoodStanding,
  maySeePeople,
  personHere,
  whyNotCounted,
} from "../../membership/door.ts";
import { candidatePath, electionPath, standPath } from "../addresses.ts";
import type { Election } from "../election.ts";
import { CandidatePage } from "../pages/candidate-page.tsx";
import { findElection } from "../queries.ts";
import { refusals } from "../words.ts";
import { nominate } from "./acts/nominate.ts";
import { showPicture } from "./acts/show-picture.ts";
import { stand } from "./acts/stand.ts";
import { support } from "./acts/support.ts";
import { withdraw } from "./acts/withdraw.ts";
import { write } from "./acts/write.ts";
import { isForAll, whyNotNominating } from "./nomination.ts";
import {
  findNomination,
  findNominationOf,
  findPicture,
  hasSupported,
} from "./nomination-queries.ts";
import { NominatePage } from "./pages/nominate-page.tsx";
import { StandPage } from "./pages/stand-page.tsx";
import { newPictureOf } from "./picture.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** Naming others, standing oneself, and each candidate's page. */
export function addNominating(app: App, house: House): void {
  addCandidates(app, house);
  addStanding(app, house);
  app.get("/elections/:id/nominate", (c) => nominatePage(house, c));
  app.post(
    "/elections/:id/nominate",
    postAct(house, nominate, {
      done: ({ election }) => electionPath(election.id),
      again: (trouble, c) => nominatePage(house, c, trouble),
    }),
  );
}

function addStanding(app: App, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => standPage(house, c, trouble);
  const back = { done: (_: unknown, c: Ctx) => standPath(Number(c.req.param("id"))), again };
  app.get("/elections/:id/stand", (c) => standPage(house, c));
  app.post("/elections/:id/stand", postAct(house, write, back));
  app.post("/elections/:id/stand/hand-in", postAct(house, stand, back));
  app.post("/elections/:id/stand/withdraw", postAct(house, withdraw, back));
  app.post(
    "/elections/:id/stand/picture",
    postAct(house, showPicture, {
      ...back,
      input: (form, c) => ({ ...form, id: c.req.param("id"), picture: c.var.file }),
      perform: (input, options) => performWithPicture(house, input, options),
    }),
  );
}

const idIn = (sent: object): unknown => ("id" in sent ? sent.id : undefined);

/** The picture is made anew before anything of it is kept, and before a transaction waits for it. */
async function performWithPicture(house: House, input: unknown, options: PerformOptions) {
  const sent = input as { readonly picture?: Uint8Array; readonly drop?: string };
  if (sent.drop === "yes") return perform(house, showPicture, { id: idIn(sent) }, options);
  const whyNot = mayInGoodStanding(options.actor);
  if (whyNot !== undefined) return whyNot;
  const picture = await newPictureOf(sent.picture ?? new Uint8Array());
  return isRefusal(picture) ? picture : perform(house, showPicture, { ...sent, picture }, options);
}

function addCandidates(app: App, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => candidatePage(house, c, trouble);
  const back = {
    done: ({ nomination }: { nomination: { id: number } }) => candidatePath(nomination.id),
    again,
  };
  app.get("/elections/candidates/:nomination", (c) => candidatePage(house, c));
  app.get("/elections/candidates/:nomination/picture", async (c) => {
    const id = numberInPath(c, "nomination", refusals.refuse.noCandidate);
    const bytes = orNotFound(await findPicture(house.database, id), refusals.refuse.noCandidate);
    c.header("content-type", PICTURE_TYPE);
    return c.body(new Uint8Array(bytes));
  });
  app.post("/elections/candidates/:nomination/support", postAct(house, support, back));
}

async function electionHere(house: House, c: Ctx): Promise<Election> {
  const id = numberInPath(c, "id", refusals.refuse.unknown);
  const election = orNotFound(await findElection(house.database, id), refusals.refuse.unknown);
  orRefused(mayInGoodStanding(c.var.actor) ?? whyNotNominating(election, house.clock.now()));
  return election;
}

async function standPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const election = await electionHere(house, c);
  const own = await findNominationOf(house.database, election.id, personHere(c).personId);
  const page = { shell: shellOf(c), election, own, trouble };
  return show(c, <StandPage {...page} />, trouble?.status);
}

async function nominatePage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const election = await electionHere(house, c);
  orRefused(await maySeePeople(house.database, c.var.actor, house.clock.now()));
  // By name alone: a whole email address would tell whose it is.
  const query = (c.req.query("q") ?? "").replaceAll("@", " ");
  const person = await findChosenFromList(house, trouble?.values.person ?? c.req.query("person"));
  const found = await listPeopleToChoose(house, query);
  const page = { shell: shellOf(c), election, person, query, found, trouble };
  return show(c, <NominatePage {...page} />, trouble?.status);
}

async function candidatePage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const db = house.database;
  const { actor } = c.var;
  const id = numberInPath(c, "nomination", refusals.refuse.noCandidate);
  const nomination = orNotFound(await findNomination(db, id), refusals.refuse.noCandidate);
  orNotFound(isForAll(nomination) ? nomination : undefined, refusals.refuse.noCandidate);
  const election = orNotFound(
    await findElection(db, nomination.electionId),
    refusals.refuse.unknown,
  );
  const named = await house.namedOf(nomination.personId === undefined ? [] : [nomination.personId]);
  const viewer = actor.kind === "person" ? actor.personId : undefined;
  const now = house.clock.now();
  const page = {
    shell: shellOf(c),
    ...{ now, election, trouble },
    candidate: { nomination, who: named(nomination.personId) },
    isMember: mayInGoodStanding(actor) === undefined,
    isOwn: viewer !== undefined && viewer === nomination.personId,
    hasSupported: viewer !== undefined && (await hasSupported(db, id, viewer)),
    notYet: (await whyNotCounted(db, actor, "support", now))?.says,
  };
  return show(c, <CandidatePage {...page} />, trouble?.status);
}
