import type { Actor } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { orNotFound, orRefused } from "../../platform/http/params.ts";
import type { Trouble } from "../../platform/http/post-act.ts";
import type { PersonId } from "../../platform/ids.ts";
import { refuse } from "../../platform/refusal.ts";
import { addDays } from "../../platform/time/days.ts";
import {
  mayInGoodStanding,
  mayReadAsMember,
  maySignedIn,
  mayTakePart,
  whyNotCounted,
} from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { teamPath } from "./addresses.ts";
import { listDecided, listOpenDecisions, listSaidBy } from "./deciding/decision-queries.ts";
import { listFounders } from "./founding/founders.ts";
import { namesOfScopes } from "./in-branch.ts";
import { findCoordinators, leadsIt } from "./in-team.ts";
import type { Decisions } from "./pages/decisions-page.tsx";
import type { TeamView } from "./pages/frame.tsx";
import type { People, PlaceView } from "./pages/people-page.tsx";
import type { About } from "./pages/team-page.tsx";
import {
  countIn,
  countWelcomes,
  findPlace,
  findTeam,
  listCoordinators,
  listPeopleIn,
  listPlaces,
  listWaiting,
} from "./queries.ts";
import { findOffer } from "./skills/skill-store.ts";
import { asksAgainOn, closesUnled, mayDecide, type Place, type Team } from "./team.ts";
import { refusals } from "./words.ts";

const idOf = (actor: Actor): PersonId | undefined =>
  actor.kind === "person" ? actor.personId : undefined;

/** A team as whoever looks at it sees it. */
export async function teamView(
  { database: db, clock }: House,
  team: Team,
  actor: Actor,
  trouble?: Trouble,
): Promise<TeamView> {
  const now = clock.now();
  const viewer = idOf(actor);
  const [place, coordinators] = await Promise.all([
    viewer === undefined ? undefined : findPlace(db, team.id, viewer),
    team.state === "closed" ? [] : findCoordinators(db, team, now),
  ]);
  const isInside = place?.state === "in";
  const isOpen = team.state !== "closed";
  return {
    ...{ team, now, place, coordinators, trouble, isInside },
    takesPart: isInside && isOpen && mayTakePart(actor) === undefined,
    leads: isOpen && leadsIt(coordinators, place, mayInGoodStanding(actor) === undefined),
  };
}

/** For a page that those in the team alone read. */
export async function viewTeamInside(
  house: House,
  id: number,
  actor: Actor,
  trouble?: Trouble,
): Promise<TeamView> {
  const team = orNotFound(await findTeam(house.database, id), refusals.team.unknown);
  orRefused(maySignedIn(actor));
  const view = await teamView(house, team, actor, trouble);
  if (!view.isInside) orRefused(refuse("not-allowed", refusals.team.notIn));
  return view;
}

const WELCOMES_DAYS = 90;
const FEW = 3;

export async function aboutView(house: House, view: TeamView, actor: Actor): Promise<About> {
  const { database: db, namedOf } = house;
  const { team, now, place, coordinators, isInside } = view;
  const viewer = idOf(actor);
  const readsNames = isInside || mayReadAsMember(actor) === undefined;
  const [rules, people, welcomes, { decisions }, offer] = await Promise.all([
    rulesInForce(db),
    countIn(db, team.id),
    countWelcomes(db, team.id, addDays(now, -WELCOMES_DAYS)),
    listDecided(db, team.id, { isInside: false }),
    viewer === undefined ? undefined : findOffer(db, viewer),
  ]);
  const asker = isInside ? place?.asked?.by : undefined;
  const ids = coordinators.map(({ personId }) => personId);
  const named = await namedOf(asker === undefined ? ids : [...ids, asker]);
  const isUnled = team.state === "running" && coordinators.length === 0;
  const { unledSince } = team;
  return {
    people,
    welcomes,
    where: await namesOfScopes(db, [team.scope]),
    founders: team.state === "forming" ? await countFounders(house, team) : 0,
    named: readsNames
      ? coordinators.map(({ personId, until }) => ({ who: named(personId), until }))
      : undefined,
    fits: team.needs.filter((skill) => offer?.skills.includes(skill)),
    decided: decisions.slice(0, FEW),
    closesUnled: isUnled && unledSince !== undefined ? closesUnled(unledSince, rules) : undefined,
    asksAgainOn: place?.state === "declined" ? asksAgainOn(place, rules) : undefined,
    askedBy: asker === undefined ? undefined : named(asker),
    isSignedIn: viewer !== undefined,
    listed: await house.listedAt(teamPath(team.id)),
  };
}

async function countFounders({ database: db, clock }: House, team: Team): Promise<number> {
  const ids = (await listPeopleIn(db, team.id)).map(({ personId }) => personId);
  const rules = await rulesInForce(db);
  return (await listFounders(db, team, ids, { rules, now: clock.now() })).length;
}

export async function decisionsView(
  { database: db, namedOf }: House,
  view: TeamView,
  actor: Actor,
  before: number | undefined,
): Promise<Decisions> {
  const { team, place, now, isInside, takesPart } = view;
  const viewer = idOf(actor);
  const [open, past, said, notYet, terms] = await Promise.all([
    isInside ? listOpenDecisions(db, team.id) : [],
    listDecided(db, team.id, { isInside, before }),
    viewer === undefined ? new Map<number, boolean>() : listSaidBy(db, team.id, viewer),
    whyNotCounted(db, actor, "support", now),
    listCoordinators(db, team.id),
  ]);
  const named = await namedOf(open.flatMap(({ personId }) => personId ?? []));
  const counts = takesPart && mayInGoodStanding(actor) === undefined && notYet === undefined;
  return {
    open: open.map((decision) => ({
      ...decision,
      who: decision.personId === undefined ? undefined : named(decision.personId),
      isOwn: viewer !== undefined && decision.personId === viewer,
      saidYes: said.get(decision.id),
      maySay:
        counts && place !== undefined && mayDecide(place, decision) && decision.closesAt > now,
    })),
    decided: past.decisions,
    next: past.next,
    notYet: notYet?.says,
    mayPut: counts && team.state === "running",
    isCoordinator: terms.some(({ personId }) => personId === viewer),
  };
}

export async function peopleView(
  { database: db, namedOf }: House,
  { team, place, coordinators, leads }: TeamView,
  after: number | undefined,
): Promise<People> {
  const [slice, waiting] = await Promise.all([
    listPlaces(db, team.id, after),
    listWaiting(db, team.id),
  ]);
  // Who asks to be in it is for those who answer.
  const shown = leads ? waiting : waiting.filter(({ state }) => state === "in");
  const named = await namedOf([...slice.places, ...shown].map(({ personId }) => personId));
  const seen = (one: Place): PlaceView => ({
    ...one,
    who: named(one.personId),
    isYou: one.personId === place?.personId,
    coordinates: coordinators.some(({ personId }) => personId === one.personId),
  });
  return {
    places: slice.places.map(seen),
    next: slice.next,
    asking: shown.filter(({ state }) => state === "asking").map(seen),
    newcomers: shown.filter(({ state }) => state === "in").map(seen),
  };
}
