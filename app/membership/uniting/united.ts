import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { MemberKind } from "../standing/member.ts";

/** What two accounts of one person become one of. */
export interface Account {
  readonly id: PersonId;
  readonly kind: MemberKind;
  readonly renewsOn: Day | null;
  readonly memberSince: Day | null;
  readonly createdAt: Date;
  readonly cameBy: "joined" | "imported" | "founded" | "demonstration";
  readonly importRequest: number | null;
  readonly onRollsFrom: Date | null;
  readonly suspendedUntil: Date | null;
  readonly tookPartAt: Date | null;
  readonly signedInAt: Date | null;
  readonly lastCameAt: Date | null;
  readonly vouchedFrom: Day | null;
  /** Must members vouch for them? */
  readonly isVouchingAsked: boolean;
  readonly adultOn: Day | null;
  readonly isAgeKnown: boolean;
}

export type United = Omit<Account, "id" | "isVouchingAsked">;

function laterOf<Value extends Day | Date>(one: Value | null, two: Value | null): Value | null {
  if (one === null || two === null) return one ?? two;
  return one > two ? one : two;
}

function earlierOf<Value extends Day | Date>(one: Value | null, two: Value | null): Value | null {
  if (one === null || two === null) return one ?? two;
  return one < two ? one : two;
}

/**
 * One person with the older membership and the later end of it. A suspension follows them, so that nobody leaves one by a
 * second mailbox. How they came is how the account came whose membership is the older: an import that a jury has taken
 * back takes with it what it brought.
 */
export function uniteAccounts(kept: Account, other: Account): United {
  const memberSince = earlierOf(kept.memberSince, other.memberSince);
  const first = kept.memberSince === memberSince ? kept : other;
  const founds = kept.cameBy === "founded" || other.cameBy === "founded";
  const { cameBy, importRequest, onRollsFrom } = first;
  const came = founds
    ? { cameBy: "founded" as const, importRequest: null, onRollsFrom: null }
    : { cameBy, importRequest, onRollsFrom };
  return {
    ...came,
    kind: memberSince === null ? "supporter" : "member",
    memberSince,
    renewsOn: laterOf(kept.renewsOn, other.renewsOn),
    createdAt: earlierOf(kept.createdAt, other.createdAt) ?? kept.createdAt,
    suspendedUntil: laterOf(kept.suspendedUntil, other.suspendedUntil),
    tookPartAt: laterOf(kept.tookPartAt, other.tookPartAt),
    signedInAt: earlierOf(kept.signedInAt, other.signedInAt),
    lastCameAt: laterOf(kept.lastCameAt, other.lastCameAt),
    vouchedFrom: earlierOf(vouchedOf(kept), vouchedOf(other)),
    ...ageOf(kept, other),
  };
}

/** What one of them has said; of two who have, whoever is under 18 for longer. */
function ageOf(kept: Account, other: Account): Pick<Account, "adultOn" | "isAgeKnown"> {
  const isAgeKnown = kept.isAgeKnown || other.isAgeKnown;
  return { isAgeKnown, adultOn: laterOf(kept.adultOn, other.adultOn) };
}

/** Of whom nobody asks it counts from their first day, and goes on to. */
const vouchedOf = ({ isVouchingAsked, memberSince, vouchedFrom }: Account): Day | null =>
  isVouchingAsked ? vouchedFrom : earlierOf(memberSince, vouchedFrom);
