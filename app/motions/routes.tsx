import { type Context, Hono } from "hono";
import type { AnyAct } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { numberInPath, numberInQuery, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { findBallot } from "../ballots/door.ts";
import { type Branch, findBranch, isBranchVoter, listAbove } from "../branches/door.ts";
import { mayAskFor, mayInGoodStanding, mayReadAsMember } from "../membership/door.ts";
import { findProposal } from "../proposals/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { put } from "./acts/put.ts";
import { putToParty } from "./acts/put-to-party.ts";
import { support } from "./acts/support.ts";
import { takeBack } from "./acts/take-back.ts";
import { withdraw } from "./acts/withdraw.ts";
import { motionPath } from "./addresses.ts";
import { findCoveredMotion } from "./holding-store.ts";
import { motionsOfOnePerson } from "./limits.ts";
import type { Motion } from "./motion.ts";
import { MotionPage, type MotionView } from "./pages/motion-page.tsx";
import { MotionsPage } from "./pages/motions-page.tsx";
import { PutPage } from "./pages/put-page.tsx";
import { findMotion, isSupporting, listMotions } from "./queries.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

const A_PAGE = 30;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/branches/:id/motions", (c) => motionsPage(house, c));
  app.get("/branches/:id/motions/put", (c) => putPage(house, c));
  app.post(
    "/branches/:id/motions/put",
    limited(house, motionsOfOnePerson, byPerson),
    postAct(house, put, {
      done: ({ id }) => motionPath(id),
      again: (trouble, c) => putPage(house, c, trouble),
    }),
  );
  app.get("/motions/:id", (c) => motionPage(house, c));
  addForms(app, house);
  return app;
}

const FORMS: readonly (readonly [string, AnyAct])[] = [
  ["support", support],
  ["take-back", takeBack],
  ["withdraw", withdraw],
  ["put-to-party", putToParty],
];

const idIn = (c: Ctx): number => numberInPath(c, "id", refusals.refuse.unknown);

function addForms(app: Hono<HttpEnvironment>, house: House): void {
  for (const [name, act] of FORMS) {
    const back = (c: Ctx) => motionPath(idIn(c));
    app.post(
      `/motions/:id/${name}`,
      limited(house, motionsOfOnePerson, byPerson),
      postAct(house, act, {
        done: (_, c) => back(c),
        doneBefore: back,
        again: (trouble, c) => motionPage(house, c, trouble),
      }),
    );
  }
}

async function branchIn(c: Ctx, { database: db }: House) {
  const id = numberInPath(c, "id", refusals.refuse.noBranch);
  const branch = orNotFound(await findBranch(db, id), refusals.refuse.noBranch);
  return { branch, above: await listAbove(db, branch) };
}

async function motionsPage(house: House, c: Ctx): Promise<Response> {
  const { branch, above } = await branchIn(c, house);
  const before = numberInQuery(c, "before");
  const found = await listMotions(house.database, branch.id, { before, most: A_PAGE + 1 });
  const motions = found.slice(0, A_PAGE);
  const next = found.length > A_PAGE ? motions.at(-1)?.id : undefined;
  return show(c, <MotionsPage shell={shellOf(c)} {...{ branch, above, motions, next }} />);
}

async function putPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  orRefused(mayInGoodStanding(c.var.actor));
  const rules = await rulesInForce(house.database);
  const page = { ...(await branchIn(c, house)), rules, trouble };
  return show(c, <PutPage shell={shellOf(c)} {...page} />, trouble?.status);
}

async function motionPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  const motion = orNotFound(await findMotion(db, idIn(c)), refusals.refuse.unknown);
  const branch = orNotFound(await findBranch(db, motion.branchId), refusals.refuse.noBranch);
  const page = { now: clock.now(), view: await viewOf(house, c, motion, branch), trouble };
  return show(c, <MotionPage shell={shellOf(c)} {...page} />, trouble?.status);
}

async function viewOf(house: House, c: Ctx, motion: Motion, branch: Branch): Promise<MotionView> {
  const { database: db, clock, namedOf } = house;
  const { actor } = c.var;
  const { movedBy, ballotId, proposalId, branchId } = motion;
  const personId = actor.kind === "person" ? actor.personId : undefined;
  const [above, named, ballot, proposal] = await Promise.all([
    listAbove(db, branch),
    namedOf(movedBy === undefined ? [] : [movedBy]),
    ballotId === undefined ? undefined : findBallot(db, ballotId),
    proposalId === undefined ? undefined : findProposal(db, proposalId),
  ]);
  const isMover = personId !== undefined && personId === movedBy;
  const covered = motion.state === "held" ? await findCoveredMotion(db, motion.id) : undefined;
  const [option] = ballot?.result?.options ?? [];
  const isVoting =
    personId !== undefined &&
    mayInGoodStanding(actor) === undefined &&
    (await isBranchVoter(db, { personId, branchId }, clock.now()));
  return {
    ...{ motion, branch, above, isVoting },
    mover: mayReadAsMember(actor) === undefined ? named(movedBy) : undefined,
    covered: covered && { text: isMover ? covered : undefined },
    mayAskHold: motion.state === "gathering" && mayAskFor(actor, "hold-item") === undefined,
    isMover,
    wants: personId !== undefined && (await isSupporting(db, motion.id, personId)),
    result:
      ballot?.result === undefined
        ? undefined
        : { yes: option?.yes ?? 0, no: option?.no ?? 0, roll: ballot.rollSize },
    proposal: proposal?.id,
  };
}
