import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { addDays } from "../../../platform/time/days.ts";
import { listBranchesOf } from "../../branches/door.ts";
import { type EventScope, listEvents, namesOfHolders } from "../../events/door.ts";
import { mayReadAsMember } from "../../membership/door.ts";
import { findTeamsIn, listMatches, listTeams } from "../../teams/door.ts";

const DAYS = 14;
const MOST_EVENTS = 60;
const MOST_TEAMS = 6;

type Events = Awaited<ReturnType<typeof listEvents>>;

/** What somebody can do now. */
export interface WhatToDo {
  /** Within a fortnight: of the party, of one's branches and of one's teams. Of a visitor all. */
  readonly events: Events;
  /** Of other branches and teams. */
  readonly elsewhere: Events;
  /** What those that hold them are called, by their scope as a text. */
  readonly holders: ReadonlyMap<string, string>;
  /** Those that need people; for whoever said what they can do, those that need just that. */
  readonly teams: Awaited<ReturnType<typeof listMatches>> | TeamsListed;
  readonly fits: boolean;
}
type TeamsListed = Awaited<ReturnType<typeof listTeams>>["teams"];

interface Own {
  readonly branches: ReadonlySet<number>;
  readonly teams: ReadonlySet<number>;
}

/** Whether an event is theirs: of the whole party, of a branch where they belong, or of a team that they are in. */
export const isTheirs = (scope: EventScope, { branches, teams }: Own): boolean =>
  scope.kind === "party" || (scope.kind === "branch" ? branches : teams).has(scope.id);

async function ownOf(db: Reader, actor: Actor): Promise<Own | undefined> {
  if (actor.kind !== "person") return undefined;
  const [branches, teams] = await Promise.all([
    listBranchesOf(db, actor.personId),
    findTeamsIn(db, actor.personId),
  ]);
  return { branches: new Set(branches), teams: new Set(teams.keys()) };
}

export async function readWhatToDo(db: Reader, actor: Actor, now: Date): Promise<WhatToDo> {
  const forMembers = mayReadAsMember(actor) === undefined;
  const [all, own, matches, listed] = await Promise.all([
    listEvents(db, { forMembers, since: now, most: MOST_EVENTS }),
    ownOf(db, actor),
    actor.kind === "person" ? listMatches(db, actor.personId, MOST_TEAMS) : [],
    listTeams(db, {}),
  ]);
  const soon = all.filter(({ startsAt }) => startsAt < addDays(now, DAYS));
  const events = own === undefined ? soon : soon.filter(({ scope }) => isTheirs(scope, own));
  const needing = listed.teams.filter(
    ({ id, needs }) => needs.length > 0 && own?.teams.has(id) !== true,
  );
  const fits = matches.length > 0;
  return {
    events,
    elsewhere: soon.filter((event) => !events.includes(event)),
    holders: await namesOfHolders(
      db,
      soon.map(({ scope }) => scope),
    ),
    teams: fits ? matches : needing.slice(0, MOST_TEAMS),
    fits,
  };
}
