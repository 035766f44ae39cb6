import { createHash } from "node:crypto";
import type { Actor } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import type { Day } from "../../platform/time/days.ts";
import { mayKeepBooks, type PaymentIn, type Pence } from "../money/door.ts";
import { REFUNDING } from "../payments/door.ts";
import { officesThatAsk, officesThatTurnKey } from "../rulebook/door.ts";
import type { WayName } from "./way.ts";
import { refusals } from "./words.ts";

/** How the payments of a list were found: paid twice, by one bank account between two days, or one by itself. */
export const WANTED_KINDS = ["doubles", "account", "one"] as const;
export type WantedKind = (typeof WANTED_KINDS)[number];

/** What of payments is looked for. */
export type Wanted =
  | { readonly kind: "doubles" }
  | { readonly kind: "account"; readonly account: number; readonly from: Day; readonly to: Day }
  | { readonly kind: "one"; readonly line: number };

/** Why a payment is paid back. `two-ways`: twice, under two names or from two accounts. */
export const WHYS = ["twice", "two-ways", "account", "asked"] as const;
export type Why = (typeof WHYS)[number];

/** A payment that could be paid back, with why, and by which way. */
export interface Found extends PaymentIn {
  readonly why: Why;
  readonly way: WayName;
}

export const LIST_STATES = ["drawn-up", "approved", "dropped"] as const;
export type ListState = (typeof LIST_STATES)[number];

/** `void`: the bank had taken the payment back, or it failed after all, so nothing is owed. */
export const REFUND_STATES = ["listed", "owed", "paid", "void", "dropped"] as const;
export type RefundState = (typeof REFUND_STATES)[number];

export interface RefundList {
  readonly id: number;
  readonly kind: WantedKind;
  readonly payments: number;
  readonly pence: Pence;
  /** SHA-256, see `hashOf`. */
  readonly hash: string;
  readonly drawnAt: Date;
  readonly state: ListState;
}

export interface Refund {
  readonly id: number;
  readonly list: number;
  /** The bank's line by which it came. */
  readonly line: number;
  /** Null of whoever is gone. */
  readonly personId: PersonId | null;
  readonly on: Day;
  readonly pence: Pence;
  readonly why: Why;
  readonly way: WayName;
  readonly state: RefundState;
  /** The line by which it went back: the bank's, or the one that reversed a provider's. */
  readonly outLine: number | null;
}

/** One list is as long as a form may have ticks. */
export const MOST_LISTED = 150;

/** A list as it is signed: each payment by the bank's line, with its sum in pence and why. Names nobody. */
export const hashOf = (
  refunds: readonly { readonly line: number; readonly pence: Pence; readonly why: Why }[],
): string =>
  createHash("sha256")
    .update(
      refunds
        .toSorted((one, other) => one.line - other.line)
        .map(({ line, pence, why }) => `${line} ${pence} ${why}\n`)
        .join(""),
    )
    .digest("hex");

/**
 * What the payment back is to be called at the bank: 18 signs at most, as BACS has them, and no payment reference of a
 * member's, by which it would be taken for their bank's taking dues back.
 */
export const referenceOf = ({ id, list }: Pick<Refund, "id" | "list">): string =>
  `REFUND ${list}-${id}`;

/** Has the bank's text this reference in it, and not the beginning of a longer one? Pure. */
export function hasReference(text: string, reference: string): boolean {
  const at = text.indexOf(reference);
  return at !== -1 && !/\d/.test(text.charAt(at + reference.length));
}

export const sumOf = (refunds: readonly { readonly pence: Pence }[]): Pence =>
  refunds.reduce((sum, { pence }) => sum + pence, 0);

/** Whoever asked, another may turn the key: no body is left out. */
const NOBODY = "";

/** Who sees a list that was drawn up, with names: who keeps the books, and who asks or turns a key for it. */
export function maySeeLists(actor: Actor): Refusal | undefined {
  if (actor.kind !== "person") return mayKeepBooks(actor);
  const reads = [...officesThatAsk(REFUNDING), ...officesThatTurnKey(REFUNDING, NOBODY)];
  return actor.offices.some((office) => reads.includes(office)) ? undefined : mayKeepBooks(actor);
}

export const whyNotDrawnUp = ({ state }: RefundList): Refusal | undefined =>
  state === "drawn-up" ? undefined : refuse("conflict", refusals.refuse[state]);
