import * as v from "valibot";
import type { Tx } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../platform/text/fields.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { type Rules, rulesInForce } from "../../rulebook/door.ts";
import { type BankLine, lockBankLine } from "../statements/statement-queries.ts";
import { settleLine } from "../statements/statement-store.ts";
import { refusals, words } from "../words.ts";
import { whyNotAccepted } from "./accepting.ts";
import { type Gift, givenInYear, lockGift } from "./gift-queries.ts";
import { settleGift } from "./gift-store.ts";

export const acceptInput = v.object({
  gift: itemNumber,
  as: oneOf(["gifts", "dues"], () => words.gifts.fields.as),
});

export interface GiftFacts {
  readonly gift: Gift;
  readonly line: BankLine;
  readonly given: number;
  readonly rules: Rules;
}

/** A gift that nobody else decides on meanwhile, with what the decision needs. */
export async function giftFacts(tx: Tx, id: number): Promise<GiftFacts | Refusal> {
  const gift = await lockGift(tx, id);
  const line = gift && (await lockBankLine(tx, gift.line));
  if (gift === undefined || line === undefined)
    return refuse("not-found", refusals.gifts.refuse.unknown);
  return { gift, line, given: await givenInYear(tx, gift), rules: await rulesInForce(tx) };
}

export interface Accepted extends GiftFacts {
  readonly as: "gifts" | "dues";
}

export function decideAccepted(
  facts: GiftFacts,
  as: "gifts" | "dues",
  now: Date,
): Accepted | Refusal {
  const whyNot = whyNotAccepted({ ...facts, today: dayOf(now) });
  if (isRefusal(whyNot)) return whyNot;
  if (as === "dues" && facts.gift.personId === null)
    return refuse("conflict", refusals.gifts.refuse.noMember, "as");
  return { ...facts, as };
}

/** It is the party's from now on. */
export async function saveAccepted(
  tx: Tx,
  { gift, line, rules, as }: Accepted,
  now: Date,
): Promise<void> {
  const today = dayOf(now);
  await settleGift(tx, gift.id, "accepted", today);
  const personId = gift.personId ?? undefined;
  await settleLine(tx, { line, account: as, personId, numbers: rules, today }, now);
}
