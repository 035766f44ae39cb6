import { decidePermissibility } from "@breakthrough/uk-election-law";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";
import { refusals } from "../words.ts";
import { lastDayFor } from "./gift.ts";
import type { Gift } from "./gift-queries.ts";

export interface Accepting {
  readonly gift: Gift;
  readonly today: Day;
  /** What its donor gave in the year before it. */
  readonly given: Pence;
  readonly rules: { readonly giftYearMost: Pence; readonly giftKeyOver: Pence };
}

/** Why a gift cannot be accepted; undefined where it can. Pure. */
export function whyNotAccepted({ gift, today, given, rules }: Accepting): Refusal | undefined {
  const no = refusals.gifts.refuse;
  if (gift.state !== "open") return refuse("conflict", no.settled);
  if (gift.donorKind === null || gift.checkedOn === null) return refuse("conflict", no.unchecked);
  const may = permissibilityOf(gift);
  if (may === undefined) return refuse("conflict", no.onlyPeople);
  if (gift.donorName === null || gift.donorAddress === null)
    return refuse("conflict", no.unchecked);
  if (!may.ok || !may.value.permissible) return refuse("conflict", no.notOnRegister);
  if (today > lastDayFor(gift.on)) return refuse("conflict", no.tooLate);
  return given + gift.pence > rules.giftYearMost
    ? refuse("conflict", no.overCap(rules.giftYearMost))
    : undefined;
}

/** What the law says of whom it came from: of the living on the day of receipt, of a will in the five years before death. */
function permissibilityOf({ donorKind, isOnRegister }: Gift) {
  if (donorKind === "individual")
    return decidePermissibility("individual", { onUkRegisterAtReceipt: isOnRegister });
  return donorKind === "bequest"
    ? decidePermissibility("bequest", { onRegisterWithinFiveYearsBeforeDeath: isOnRegister })
    : undefined;
}

/** Does it take another body's key? */
export const takesKey = (
  { pence }: Pick<Gift, "pence">,
  { giftKeyOver }: Accepting["rules"],
): boolean => pence > giftKeyOver;
