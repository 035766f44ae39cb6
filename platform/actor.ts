import type { Language } from "@breakthrough/languages";
import type { Capacity } from "./capacity.ts";
import type { PersonId } from "./ids.ts";
import type { Day } from "./time/days.ts";

/** What a person is to the party today. Membership decides it; every act asks it. */
export type Standing =
  | "visitor"
  | "unconfirmed"
  | "supporter"
  | "member"
  | "lapsed"
  /** For some days: reads, and keeps every right over their own record, and takes no part. */
  | "suspended";

export interface Person {
  readonly kind: "person";
  readonly personId: PersonId;
  readonly name: string;
  readonly standing: Standing;
  /** Of whoever is suspended: but for that, they would be a member in good standing. */
  readonly isSuspendedMember?: boolean;
  /** Since when their standing grows: the longer, the more of what they say counts. Of members only. */
  readonly memberSince?: Day;
  /** The last day of their term, of those who have one. */
  readonly renewsOn?: Day;
  /** Of those who founded the party, in its first weeks: they count from the first day. */
  readonly isFounder?: boolean;
  /**
   * From which day on they count as somebody for whom members have vouched; null while too few have. Undefined where
   * nobody asks it of them.
   */
  readonly vouchedFrom?: Day | null | undefined;
  readonly offices: readonly string[];
  /** In which language they want to be answered, where they have chosen one. */
  readonly language?: Language;
}

/** A request whose keys have turned: for this one act, once. Only the requests' own room makes one. */
export interface RunningRequest {
  readonly kind: "request";
  readonly requestId: number;
  readonly power: string;
  /** Whose keys turned. */
  readonly by: Capacity;
  /** The reason that the asker gave. */
  readonly why: string;
  /** Of the exact change that was signed, as SHA-256 in hex. */
  readonly changeHash: string;
  readonly askedBy: PersonId;
  /** Nobody turned a key for it: it runs because its time was over and members had not stopped it. */
  readonly isUnopposed: boolean;
}

/** A jury drawn by lot that undoes an official act. */
export interface Jury {
  readonly kind: "jury";
  readonly juryId: number;
  /** The request whose act it judged; undefined of what nobody asked for. */
  readonly requestId: number | undefined;
  readonly why: string;
}

/** Who acts: a person, a request with its keys, a jury, nobody known, the clock, or whoever runs the server. */
export type Actor =
  | Person
  | RunningRequest
  | Jury
  | { readonly kind: "visitor" }
  | { readonly kind: "clock" }
  | { readonly kind: "operator" };

export const theClock: Actor = { kind: "clock" };
export const theOperator: Actor = { kind: "operator" };
export const aVisitor: Actor = { kind: "visitor" };

/** What is for members to read is also for those of them who are suspended: that takes their part, not their sight. */
export const readsAsMember = (actor: Actor): boolean =>
  actor.kind === "person" && (actor.standing === "member" || actor.isSuspendedMember === true);
