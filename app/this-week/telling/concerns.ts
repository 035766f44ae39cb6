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
import type { Concern, Happening } from "./happening.ts";

/** How one person stands to one happening. */
export interface Stands extends Concern {
  /** Stops what they follow; undefined where they follow nothing of it. */
  readonly stopKey: string | undefined;
}

/**
 * Answers undefined where somebody need not hear of it: it was their own doing, a letter told them already, or they have
 * done what it asks.
 */
export type StandsTo = (personId: PersonId, happening: Happening) => Stands | undefined;

/** How some people stand to some happenings. Asked for all at once: a few queries, however many there are of either. */
export async function standsOf(
  db: Reader,
  people: readonly PersonId[],
  happenings: readonly Happening[],
): Promise<StandsTo> {
  const ids = happenings.map(({ id }) => id);
  const paths = [...new Set(happenings.flatMap(({ on }) => on))];
  const facts = happenings.map(({ fact }) => fact);
  const [general, follows, asked, doneBy, told, voted] = [
    await noticesOfMany(db, people),
    Map.groupBy(await listFollowsOf(db, people, paths), ({ personId }) => personId),
    Map.groupBy(await listAskedOf(db, people, ids), ({ personId }) => personId),
    await listDoneBy(db, people, ids),
    await listTold(db, people, facts),
    await votersIn(db, people, happenings),
  ];
  return (personId, happening) => {
    if (doneBy.get(happening.id) === personId) return undefined;
    if (told.get(personId)?.has(happening.fact)) return undefined;
    if (happening.part === "asked" && voted.has(`${happening.on[0]} ${personId}`)) return undefined;
    const lines = (follows.get(personId) ?? []).filter(
      ({ path, since, level }) =>
        level !== "off" && since <= happening.at && happening.on.includes(path),
    );
    return {
      general: general.get(personId) ?? NOTICES_BY_DEFAULT,
      follows: lines.length > 0,
      own: strongest(lines),
      isAsked: (asked.get(personId) ?? []).some((one) => one.happening === happening.id),
      stopKey: lines[0]?.stopKey,
    };
  };
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
