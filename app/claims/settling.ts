import * as v from "valibot";
import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import { itemNumber } from "../../platform/text/fields.ts";
import { poundsInWords } from "../../web/numbers.ts";
import { postLetter } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { bodyInWords, type Rules, rulesInForce } from "../rulebook/door.ts";
import { claimPath } from "./addresses.ts";
import { type BudgetUse, overBy, whyBudgetTakesKeys, yearOfClaim } from "./budgets/budget.ts";
import { budgetUseOf } from "./budgets/budget-queries.ts";
import { lockBudget } from "./budgets/budget-store.ts";
import { type Claim, whyNotOpen } from "./claim.ts";
import { lockClaim } from "./claim-queries.ts";
import { settleClaim } from "./claim-store.ts";
import { refusals, words } from "./words.ts";

export const claimInput = v.object({ claim: itemNumber });

export interface ClaimFacts {
  readonly claim: Claim;
  readonly rules: Rules;
}

/** A claim that nobody else decides on meanwhile, with the numbers that count. */
export async function claimFacts(tx: Tx, id: number): Promise<ClaimFacts | Refusal> {
  const claim = await lockClaim(tx, id);
  if (claim === undefined) return refuse("not-found", refusals.refuse.unknown);
  return { claim, rules: await rulesInForce(tx) };
}

export interface ApprovalFacts extends ClaimFacts {
  readonly use: BudgetUse;
}

/** The same with its body's budget, of which nobody else approves or sets anything meanwhile. */
export async function approvalFacts(tx: Tx, id: number): Promise<ApprovalFacts | Refusal> {
  const facts = await claimFacts(tx, id);
  if (isRefusal(facts)) return facts;
  const { body } = facts.claim;
  const year = yearOfClaim(facts.claim);
  await lockBudget(tx, year, body);
  return { ...facts, use: await budgetUseOf(tx, year, body) };
}

/** Why the budget lets nobody approve it alone; undefined where one may. Pure. */
export function whyNotWithinBudget({ claim, rules, use }: ApprovalFacts): Refusal | undefined {
  const why = whyBudgetTakesKeys(claim.pence, use, rules);
  const year = yearOfClaim(claim);
  const no = refusals.budgets.refuse;
  if (why === "over-budget") return refuse("conflict", no.over(overBy(claim.pence, use), year));
  if (why === "no-budget") return refuse("conflict", no.noBudget(year, rules.claimNoBudgetOver));
  return undefined;
}

export function decideApproved(facts: ClaimFacts): ClaimFacts | Refusal {
  return whyNotOpen(facts.claim) ?? facts;
}

export async function saveApproved(
  tx: Tx,
  { claim }: ClaimFacts,
  { house, now }: ActContext,
): Promise<void> {
  await settleClaim(tx, claim.id, { state: "approved" }, now);
  await tellClaimant(tx, house, claim, "approved");
}

/** The public line of an approval: for whose work and how much, and nobody's name. */
export const approvedLine = ({ id, pence, body }: Claim) => ({
  on: claimPath(id),
  says: words.record.approved(id, poundsInWords(pence), bodyInWords(body)),
  facts: { claim: id, pence, body },
});

/** A letter to whose claim it is. */
export async function tellClaimant(
  tx: Tx,
  house: House,
  claim: Claim,
  what: "approved" | "refused" | "paid",
  why = "",
): Promise<void> {
  const [person] = await listAddressees(tx, claim.personId === null ? [] : [claim.personId]);
  if (person === undefined) return;
  const write = () => {
    const { subject, says, text } = words.letters;
    const sum = poundsInWords(claim.pence);
    const middle = says[what](sum, claim.what ?? "", why);
    return {
      subject: subject[what](sum),
      text: text(person.name, middle, house.url + claimPath(claim.id)),
    };
  };
  const { email: to, personId, language } = person;
  const letter = { to, personId, language, kind: "important" as const, write };
  await postLetter(tx, letter, house.clock.now());
}
