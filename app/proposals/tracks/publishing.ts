import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Rules } from "../../rulebook/door.ts";
import type { ProposalKind } from "../proposal.ts";
import { refusals } from "../words.ts";
import { type Track, trackOf } from "./track.ts";
import { countPosts, countStatements, statementsOneByOne } from "./track-queries.ts";

/** What a track has room for, when something is to be published on it. */
export interface TrackFacts {
  readonly track: Track;
  readonly statements: number;
  readonly ownPosts: number;
}

export async function trackFacts(
  tx: Tx,
  kind: ProposalKind,
  personId: PersonId,
  now: Date,
): Promise<TrackFacts> {
  const track = trackOf(kind);
  if (track === "statement") await statementsOneByOne(tx);
  return {
    track,
    statements: track === "statement" ? await countStatements(tx, now) : 0,
    ownPosts: track === "post" ? await countPosts(tx, personId) : 0,
  };
}

/** Why nothing more is published on this track now. Pure. */
export function whyFull(facts: TrackFacts, rules: Rules): Refusal | undefined {
  const { track, statements, ownPosts } = facts;
  if (track === "statement" && statements >= rules.openStatements) {
    return refuse("conflict", refusals.tracks.tooManyStatements(rules.openStatements));
  }
  return track === "post" && ownPosts >= rules.openPosts
    ? refuse("conflict", refusals.tracks.tooManyPosts(rules.openPosts))
    : undefined;
}
