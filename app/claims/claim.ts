import type { Actor } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { mayKeepBooks, type Pence } from "../money/door.ts";
import { officesThatAsk, officesThatTurnKey } from "../rulebook/door.ts";
import { refusals } from "./words.ts";

/** What became of a claim. `paid`: a line of the bank's statement shows it. */
export const CLAIM_STATES = ["open", "approved", "refused", "withdrawn", "paid"] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export interface Claim {
  readonly id: number;
  /** Null of whoever is gone. */
  readonly personId: PersonId | null;
  /** For whose work it was spent: a body of the party. */
  readonly body: string;
  readonly what: string | null;
  readonly pence: Pence;
  readonly madeAt: Date;
  readonly state: ClaimState;
  readonly why: string | null;
  readonly settledAt: Date | null;
  readonly line: number | null;
}

/** More than that is no receipt in somebody's pocket. */
export const MOST_CLAIMED: Pence = 1_000_000;
/** So many of one person wait at once, at most. */
export const MOST_OPEN = 20;
export const MOST_OF_WHAT = 200;
export const LEAST_OF_WHAT = 3;

/** The power by which a claim is approved that whoever keeps the books cannot approve alone. */
export const CLAIMING = "pay-claim";

/** Does it take another body's key: because of its sum, or because it is the treasurer's own? Pure. */
export const takesKey = (
  { pence, personId }: Pick<Claim, "pence" | "personId">,
  treasurer: PersonId | undefined,
  { claimKeyOver }: { readonly claimKeyOver: Pence },
): boolean => pence > claimKeyOver || (personId !== null && personId === treasurer);

/** Whoever asked, another may turn the key: no body is left out. */
const NOBODY = "";

/** Who sees a claim and its receipt: whose it is, who keeps the books, and who asks or turns a key for it. */
export function maySeeClaim(actor: Actor, { personId }: Pick<Claim, "personId">): boolean {
  if (actor.kind !== "person") return false;
  if (actor.personId === personId || mayKeepBooks(actor) === undefined) return true;
  const reads = [...officesThatAsk(CLAIMING), ...officesThatTurnKey(CLAIMING, NOBODY)];
  return actor.offices.some((office) => reads.includes(office));
}

export const whyNotOpen = ({ state }: Pick<Claim, "state">): Refusal | undefined =>
  state === "open" ? undefined : refuse("conflict", refusals.refuse.settled);
