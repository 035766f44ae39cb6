import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { findDetails, voteEndsOn } from "../../membership/door.ts";
import { areDuesAsked, rulesInForce } from "../../rulebook/door.ts";
import { duesPath } from "../addresses.ts";
import { CENTRAL_ID } from "../ledger/accounts.ts";
import { listOwnGifts } from "../receipts/receipt-queries.ts";
import { findBankAccount } from "../statements/bank-account-queries.ts";
import { duesFactsOfOne, findReference } from "./dues-queries.ts";
import type { OwnDues } from "./pages/dues-page.tsx";
import { paidTimeOf } from "./paid-time.ts";
import { stateOfPlan } from "./plan.ts";

/** All that a member's own page shows of their dues; undefined where they are gone. */
export async function ownDues(house: House, personId: PersonId): Promise<OwnDues | undefined> {
  const { database: db, clock } = house;
  const [person, facts, rules, reference, account, gifts] = await Promise.all([
    findDetails(db, personId),
    duesFactsOfOne(db, personId),
    rulesInForce(db),
    findReference(db, personId),
    findBankAccount(db, CENTRAL_ID),
    listOwnGifts(db, personId),
  ]);
  if (person === undefined) return undefined;
  const plan = facts.plans.at(-1);
  const { leftPence, withoutEffect } = paidTimeOf(facts);
  const until = person.kind === "member" ? person.renewsOn : undefined;
  return {
    areAsked: areDuesAsked(rules),
    isMember: person.kind === "member",
    state: stateOfPlan(plan, dayOf(clock.now())),
    plan,
    until,
    voteUntil: until && voteEndsOn(until, rules),
    ...{ leftPence, withoutEffect, receipts: facts.receipts, gifts, reference, account, rules },
    listed: await house.listedAt(duesPath),
  };
}
