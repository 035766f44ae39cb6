import { type Actor, readsAsMember } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import { whyNotCounted } from "../membership/door.ts";
import { type BallotId, type BallotState, stateOf } from "./ballot.ts";
import { type FoundBallot, findBallot } from "./ballot-queries.ts";
import { findOwnLine, type OwnVote } from "./voting/own-vote-queries.ts";
import { type VoterView, viewVoter } from "./voting/voting.ts";

/** A ballot as one person sees it. Of the votes it holds their own, and the result once there is one. */
export interface BallotView {
  readonly ballot: FoundBallot;
  readonly state: BallotState;
  readonly now: Date;
  readonly voter: VoterView;
  readonly ownVote: OwnVote | undefined;
  readonly isSignedIn: boolean;
  /** Whether the roll's names are open to them, once it has closed. */
  readonly seesNames: boolean;
}

export async function findBallotView(
  db: Reader,
  id: BallotId,
  actor: Actor,
  now: Date,
): Promise<BallotView | undefined> {
  const ballot = await findBallot(db, id);
  if (ballot === undefined) return undefined;
  const person = actor.kind === "person" ? actor : undefined;
  const line = person && (await findOwnLine(db, id, person.personId));
  const isNoVoter = person !== undefined && line === undefined;
  const notYet = isNoVoter ? (await whyNotCounted(db, actor, "vote", now))?.says : undefined;
  return {
    ballot,
    state: stateOf({ ...ballot, isCounted: ballot.result !== undefined }, now),
    now,
    voter: viewVoter(
      ballot,
      line?.lineId,
      { standing: person?.standing ?? "visitor", notYet },
      now,
    ),
    ownVote: line?.vote,
    isSignedIn: person !== undefined,
    seesNames: line !== undefined && readsAsMember(actor),
  };
}
