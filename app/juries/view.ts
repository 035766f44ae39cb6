import type { Shown } from "../../platform/act.ts";
import type { Actor } from "../../platform/actor.ts";
import type { House, Named } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { mayInGoodStanding, whyNotCounted } from "../membership/door.ts";
import { type Challenge, type Choice, isAwaited, type Seat } from "./challenge.ts";
import { findEvidence } from "./challenges/evidence.ts";
import { findOwnEntry } from "./lot/pool-queries.ts";
import { type Challenger, findPartOf, listChallengers } from "./queries.ts";
import { findSeat, listSentences } from "./seats/queries.ts";

export interface NamedReason extends Challenger {
  readonly who: Named;
}

/** What a juror sees, and nobody else. */
export interface JurorView {
  readonly seat: Seat;
  /** Undefined: what the act was about is no longer there. */
  readonly evidence: readonly Shown[] | undefined;
}

export interface ChallengeView {
  readonly challenge: Challenge;
  readonly isMember: boolean;
  /** Why a member's challenge does not count yet, in words. */
  readonly notYet: string | undefined;
  readonly holdsKey: boolean;
  readonly hasJoined: boolean;
  /** Undefined for those who are no members. */
  readonly reasons: readonly NamedReason[] | undefined;
  readonly sentences: readonly { readonly choice: Choice; readonly says: string }[] | undefined;
  readonly juror: JurorView | undefined;
  readonly ownEntry: { readonly id: PersonId; readonly salt: string } | undefined;
}

/** An act, its challenge and its jury, as this one may see them. */
export async function viewFor(
  house: House,
  challenge: Challenge,
  actor: Actor,
): Promise<ChallengeView> {
  const isMember = mayInGoodStanding(actor) === undefined;
  const nothing = { holdsKey: false, hasJoined: false, juror: undefined, ownEntry: undefined };
  const now = house.clock.now();
  const notYet = (await whyNotCounted(house.database, actor, "challenge", now))?.says;
  const base = { challenge, isMember, notYet };
  const forMembers = isMember
    ? await listForMembers(house, challenge)
    : { reasons: undefined, sentences: undefined };
  if (actor.kind !== "person") return { ...base, ...nothing, ...forMembers };
  const part = await findPartOf(house.database, challenge.id, actor.personId);
  const juror = isMember ? await findJurorView(house, challenge, actor.personId) : undefined;
  const entry = await findOwnEntry(house.database, challenge.id, actor.personId);
  const ownEntry = entry && { id: actor.personId, salt: entry.salt };
  return { ...base, ...part, ...forMembers, juror, ownEntry };
}

async function listForMembers({ database, namedOf }: House, { id, state }: Challenge) {
  const challengers = await listChallengers(database, id);
  const named = await namedOf(challengers.flatMap(({ personId }) => personId ?? []));
  return {
    reasons: challengers.map((challenger) => ({ ...challenger, who: named(challenger.personId) })),
    sentences: state === "decided" ? await listSentences(database, id) : [],
  };
}

/** A seat that was declined, replaced, or whose jury has ended opens nothing any more. */
async function findJurorView(
  house: House,
  challenge: Challenge,
  personId: PersonId,
): Promise<JurorView | undefined> {
  const { jury, state } = challenge;
  const seat = await findSeat(house.database, challenge.id, personId);
  const isOver = jury === undefined || state !== "sitting" || house.clock.now() >= jury.endsAt;
  if (seat === undefined || isOver) return undefined;
  const isLate = seat.state === "called" && house.clock.now() >= seat.answerBy;
  const isOn = (isAwaited(seat) && !isLate) || seat.state === "voted";
  return isOn ? { seat, evidence: await findEvidence(house, challenge) } : undefined;
}
