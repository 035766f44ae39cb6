import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { dayOf } from "../../platform/time/days.ts";
import { membersNeeded, type Rules } from "../rulebook/door.ts";
import { reviewDay } from "./policy.ts";
import type { PolicyTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<PolicyTables>();

/** What a ballot adopted. */
export interface Adoption {
  /** By its id. */
  readonly chapter: string;
  readonly title: string;
  readonly body: string;
  readonly proposalPath: string;
  readonly ballotPath: string;
}

/** The numbers of the rulebook under which a policy's review is called. */
export interface ReviewTerms {
  readonly rules: Rules;
  readonly activeMembers: number;
}

const callsNeeded = ({ rules, activeMembers }: ReviewTerms): number =>
  membersNeeded("review", rules, activeMembers);

/** Puts what won into the manifesto. Called where a ballot's result is carried out. */
export async function adoptPolicy(
  tx: Tx,
  adoption: Adoption,
  terms: ReviewTerms,
  at: Date,
): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("policy.policy")
    .values({
      chapter: adoption.chapter,
      title: adoption.title,
      body: adoption.body,
      state: "in-force",
      proposal_path: adoption.proposalPath,
      ballot_path: adoption.ballotPath,
      adopted_at: at,
      reaffirmed_at: null,
      last_ballot_path: null,
      ended_at: null,
      superseded_by: null,
      review_on: reviewDay(dayOf(at), terms.rules.reviewMonths),
      review_opened_at: null,
      review_calls_needed: callsNeeded(terms),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function supersedePolicy(tx: Tx, id: number, by: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("policy.policy")
    .set({ state: "superseded", superseded_by: by, ended_at: at })
    .where("id", "=", id)
    .execute();
}

export async function repealPolicy(
  tx: Tx,
  id: number,
  ballotPath: string,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("policy.policy")
    .set({ state: "repealed", last_ballot_path: ballotPath, ended_at: at })
    .where("id", "=", id)
    .execute();
}

/** The members said yes again: the review ends, and its clock starts anew. */
export async function reaffirmPolicy(
  tx: Tx,
  id: number,
  ballotPath: string,
  terms: ReviewTerms,
  at: Date,
): Promise<void> {
  await forgetCalls(tx, id);
  await tables(tx)
    .updateTable("policy.policy")
    .set({
      state: "in-force",
      reaffirmed_at: at,
      last_ballot_path: ballotPath,
      review_on: reviewDay(dayOf(at), terms.rules.reviewMonths),
      review_opened_at: null,
      review_calls: 0,
      review_calls_needed: callsNeeded(terms),
    })
    .where("id", "=", id)
    .execute();
}

export async function openReview(tx: Tx, id: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("policy.policy")
    .set({ state: "under-review", review_opened_at: at })
    .where("id", "=", id)
    .execute();
}

async function forgetCalls(tx: Tx, policyId: number): Promise<void> {
  await tables(tx).deleteFrom("policy.review_call").where("policy_id", "=", policyId).execute();
}

/** False where this person has called already. */
export async function addReviewCall(
  tx: Tx,
  policyId: number,
  personId: PersonId,
  at: Date,
): Promise<boolean> {
  const added = await tables(tx)
    .insertInto("policy.review_call")
    .values({ policy_id: policyId, person_id: personId, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning("policy_id")
    .executeTakeFirst();
  if (added === undefined) return false;
  await tables(tx)
    .updateTable("policy.policy")
    .set({ review_calls: sql<number>`review_calls + 1` })
    .where("id", "=", policyId)
    .execute();
  return true;
}

/** Who was erased called for nothing; a review that was opened stays open. */
export async function forgetCaller(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("policy.policy")
    .set({ review_calls: sql<number>`review_calls - 1` })
    .where("id", "in", (select) =>
      select.selectFrom("policy.review_call").select("policy_id").where("person_id", "=", personId),
    )
    .execute();
  await tables(tx).deleteFrom("policy.review_call").where("person_id", "=", personId).execute();
}
