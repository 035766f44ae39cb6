import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import { listBranchesOf } from "../../branches/door.ts";
import { type EventScope, listEvents, namesOfHolders, scopeText } from "../../events/door.ts";
import { mayReadAsMember } from "../../membership/door.ts";
import { findTeamsIn, listMatches, listTeams } from "../../teams/door.ts";

const DAYS = 14;
/** Of the whole country, and of each branch or team of theirs. */
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

/** The party, the branches where somebody belongs and the teams that they are in. */
async function ownScopes(db: Reader, personId: PersonId): Promise<readonly EventScope[]> {
  const [branches, teams] = await Promise.all([
    listBranchesOf(db, personId),
    findTeamsIn(db, personId),
  ]);
  return [
    { kind: "party" },
    ...[...branches].map((id) => ({ kind: "branch", id }) as const),
    ...[...teams.keys()].map((id) => ({ kind: "team", id }) as const),
  ];
}

const byBegin = (one: Events[number], other: Events[number]): number =>
  one.startsAt.getTime() - other.startsAt.getTime() || one.id - other.id;

/**
 * What is on within a fortnight, and what of it is theirs. Each of theirs is asked for by itself: among the next of the
 * whole country those of one branch would be lost.
 */
async function readEvents(
  db: Reader,
  scopes: readonly EventScope[] | undefined,
  { forMembers, now }: { readonly forMembers: boolean; readonly now: Date },
): Promise<Pick<WhatToDo, "events" | "elsewhere">> {
  const until = addDays(now, DAYS);
  const next = async (scope?: EventScope): Promise<Events> => {
    const found = await listEvents(db, { scope, forMembers, since: now, most: MOST_EVENTS });
    return found.filter(({ startsAt }) => startsAt < until);
  };
  if (scopes === undefined) return { events: await next(), elsewhere: [] };
  const [everywhere, ...own] = await Promise.all([next(), ...scopes.map(next)]);
  const theirs = new Set(scopes.map(scopeText));
  return {
    events: own.flat().toSorted(byBegin),
    elsewhere: everywhere.filter(({ scope }) => !theirs.has(scopeText(scope))),
  };
}

export async function readWhatToDo(db: Reader, actor: Actor, now: Date): Promise<WhatToDo> {
  const forMembers = mayReadAsMember(actor) === undefined;
  const personId = actor.kind === "person" ? actor.personId : undefined;
  const scopes = personId === undefined ? undefined : await ownScopes(db, personId);
  const [{ events, elsewhere }, matches, listed] = await Promise.all([
    readEvents(db, scopes, { forMembers, now }),
    personId === undefined ? [] : listMatches(db, personId, MOST_TEAMS),
    listTeams(db, {}),
  ]);
  const isIn = (team: number) =>
    scopes?.some((scope) => scope.kind === "team" && scope.id === team) === true;
  const needing = listed.teams.filter(({ id, needs }) => needs.length > 0 && !isIn(id));
  const fits = matches.length > 0;
  return {
    ...{ events, elsewhere, fits },
    holders: await namesOfHolders(
      db,
      [...events, ...elsewhere].map(({ scope }) => scope),
    ),
    teams: fits ? matches : needing.slice(0, MOST_TEAMS),
  };
}
