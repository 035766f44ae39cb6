import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { ballotPath, findBallotId } from "../../ballots/addresses.ts";
import { listVotedIn } from "../../ballots/door.ts";
import {
  listTold,
  NOTICES,
  NOTICES_BY_DEFAULT,
  type Notices,
  noticesOfMany,
} from "../../mail/door.ts";
import {
  type Follower,
  listAskedOf,
  listDoneBy,
  listFollowsOf,
} from "../following/follow-queries.ts";
import { type New, newTo } from "./added.ts";
import type { Concern, Happening } from "./happening.ts";

/** How one person stands to one happening. */
export interface Stands extends Concern {
  /** Stops what they follow; undefined where they follow nothing of it. */
  readonly stopKey: string | undefined;
  /** What is new to them in what was added; undefined of anything else. */
  readonly added: New | undefined;
}

export interface StandsTo {
  /**
   * Undefined where somebody need not hear of it: it was their own doing, a letter told them already, or they have done
   * what it asks.
   */
  of(personId: PersonId, happening: Happening): Stands | undefined;
  /** Those of the happenings that can concern somebody at all, the oldest first: a look-up, however many there are. */
  concerning(personId: PersonId): readonly Happening[];
}

/** How some people stand to some happenings. Asked for all at once: a few queries, however many there are of either. */
export async function standsOf(
  db: Reader,
  people: readonly PersonId[],
  happenings: readonly Happening[],
): Promise<StandsTo> {
  const ids = happenings.map(({ id }) => id);
  const paths = [...new Set(happenings.flatMap(({ on }) => on))];
  const facts = happenings.flatMap(({ fact, gathered }) => [fact, ...(gathered?.facts ?? [])]);
  const [general, follows, asked, doneBy, told, voted] = [
    await noticesOfMany(db, people),
    Map.groupBy(await listFollowsOf(db, people, paths), ({ personId }) => personId),
    Map.groupBy(await listAskedOf(db, people, ids), ({ personId }) => personId),
    await listDoneBy(db, people, ids),
    await listTold(db, people, facts),
    await votersIn(db, people, happenings),
  ];
  const of: StandsTo["of"] = (personId, happening) => {
    if (doneBy.get(happening.id) === personId) return undefined;
    if (told.get(personId)?.has(happening.fact)) return undefined;
    if (happening.part === "asked" && voted.has(`${happening.on[0]} ${personId}`)) return undefined;
    const lines = (follows.get(personId) ?? []).filter(
      ({ path, since, level }) =>
        level !== "off" && since <= happening.at && happening.on.includes(path),
    );
    const added = addedIn(happening, { personId, lines, isTold: isToldTo(personId) });
    if (happening.gathered !== undefined && added === undefined) return undefined;
    return {
      added,
      general: general.get(personId) ?? NOTICES_BY_DEFAULT,
      follows: lines.length > 0,
      own: strongest(lines),
      isAsked: (asked.get(personId) ?? []).some((one) => one.happening === happening.id),
      stopKey: lines[0]?.stopKey,
    };
  };
  const isToldTo = (personId: PersonId) => (fact: string) => told.get(personId)?.has(fact) ?? false;
  const places = placesOf(happenings);
  const concerning: StandsTo["concerning"] = (personId) => {
    const found = new Set(places.forAll);
    for (const { path } of follows.get(personId) ?? [])
      for (const place of places.on.get(path) ?? []) found.add(place);
    for (const { happening } of asked.get(personId) ?? []) {
      const place = places.byId.get(happening);
      if (place !== undefined) found.add(place);
    }
    return [...found].sort((one, other) => one - other).flatMap((place) => happenings[place] ?? []);
  };
  return { of, concerning };
}

/** Where each stands among the happenings: those for everybody, and the others by what they are on and by their number. */
function placesOf(happenings: readonly Happening[]) {
  const forAll: number[] = [];
  const byId = new Map<number, number>();
  const on = new Map<string, number[]>();
  for (const [place, happening] of happenings.entries()) {
    byId.set(happening.id, place);
    if (happening.isForAll) forAll.push(place);
    for (const path of happening.on) {
      const places = on.get(path);
      if (places === undefined) on.set(path, [place]);
      else places.push(place);
    }
  }
  return { forAll, byId, on };
}

function addedIn(
  { gathered }: Happening,
  reader: {
    readonly personId: PersonId;
    readonly lines: readonly Follower[];
    isTold(fact: string): boolean;
  },
): New | undefined {
  if (gathered === undefined || reader.lines.length === 0) return undefined;
  const since = new Date(Math.min(...reader.lines.map((line) => line.since.getTime())));
  return newTo(gathered, { ...reader, since });
}

/** Whoever follows a proposal and its ballot gets the more that they chose of the two. */
function strongest(lines: readonly Follower[]): Notices | undefined {
  const levels = lines.flatMap(({ level }) => level ?? []);
  return [...NOTICES].reverse().find((one) => levels.includes(one));
}

/** Whoever has found a ballot by themselves and voted is not asked to. */
async function votersIn(
  db: Reader,
  people: readonly PersonId[],
  happenings: readonly Happening[],
): Promise<ReadonlySet<string>> {
  const asking = happenings.filter(({ part }) => part === "asked");
  const ballots = asking.flatMap(({ on: [path = ""] }) => findBallotId(path) ?? []);
  const lines = await listVotedIn(db, ballots, people);
  return new Set(lines.map(({ ballotId, personId }) => `${ballotPath(ballotId)} ${personId}`));
}
