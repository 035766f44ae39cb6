import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import {
  listBeingCounted,
  listOpenBallots,
  listRecentResults,
  type OpenBallot,
  type RecentResult,
  type UncountedBallot,
} from "../ballots/door.ts";
import { type Imported, listImports } from "../imports/door.ts";
import { type JuryDuty, listJuryDuties } from "../juries/door.ts";
import { type Policy, recentPolicies } from "../policy/door.ts";
import {
  type ListedProposal,
  listFollowed,
  listIdeasToSupport,
  listInState,
} from "../proposals/door.ts";
import { listOpen as listOpenRequests, type Request } from "../requests/door.ts";
import { newsSince } from "./news-since.ts";

/** What goes on in the party. */
export interface Week {
  readonly open: readonly OpenBallot[];
  /** Ballots whose voting is over and that have no result yet. */
  readonly counting: readonly UncountedBallot[];
  readonly discussions: readonly ListedProposal[];
  readonly ideas: readonly ListedProposal[];
  /** The newest, of whatever age. */
  readonly results: readonly RecentResult[];
  readonly policies: readonly Policy[];
  /** What officers ask for, and members can stop. */
  readonly requests: readonly Request[];
  /** Lists of members that came in lately, taken back or not. */
  readonly imports: readonly Imported[];
}

/** The same, as one person sees it. */
export interface OwnWeek extends Week {
  /** The juries for which they were drawn. */
  readonly duties: readonly JuryDuty[];
  readonly followed: readonly ListedProposal[];
}

const FEW = 6;

/** For everybody: the public's page and the digest. */
export async function readWeek(db: Reader, now: Date): Promise<Week> {
  const [open, counting, discussions, ideas, { results }, policies, requests, imports] =
    await Promise.all([
      listOpenBallots(db, now),
      listBeingCounted(db, now),
      listInState(db, "discussion", { most: FEW }),
      listInState(db, "idea", { most: FEW }),
      listRecentResults(db, { most: FEW }),
      recentPolicies(db, FEW),
      listOpenRequests(db, now),
      listImports(db, newsSince(now)),
    ]);
  const lines = { discussions: discussions.lines, ideas: ideas.lines };
  return { open, counting, ...lines, results, policies, requests, imports };
}

/** For one person: ballots with their own roll line, and only ideas that they have not backed yet. */
export async function readOwnWeek(db: Reader, now: Date, personId: PersonId): Promise<OwnWeek> {
  const [
    duties,
    open,
    counting,
    discussions,
    ideas,
    followed,
    { results },
    policies,
    requests,
    imports,
  ] = await Promise.all([
    listJuryDuties(db, personId, now),
    listOpenBallots(db, now, personId),
    listBeingCounted(db, now),
    listInState(db, "discussion", { most: FEW }),
    listIdeasToSupport(db, personId, FEW),
    listFollowed(db, personId, FEW),
    listRecentResults(db, { most: FEW }),
    recentPolicies(db, FEW),
    listOpenRequests(db, now),
    listImports(db, newsSince(now)),
  ]);
  const lines = { discussions: discussions.lines, ideas, followed };
  return { duties, open, counting, ...lines, results, policies, requests, imports };
}
