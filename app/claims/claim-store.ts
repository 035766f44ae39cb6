import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Pence } from "../money/door.ts";
import type { ClaimState } from "./claim.ts";

export interface NewClaim {
  readonly personId: PersonId;
  readonly body: string;
  readonly what: string;
  readonly pence: Pence;
  readonly receipt: Buffer;
}

/** Answers its number. */
export async function saveClaim(tx: Tx, claim: NewClaim, at: Date): Promise<number> {
  const { personId, body, what, pence, receipt } = claim;
  const { rows } = await sql<{ id: number }>`
    insert into claims.claim (person_id, body, what, pence, receipt, made_at)
    values (${personId}, ${body}, ${what}, ${pence}, ${receipt}, ${at})
    returning id`.execute(tx);
  if (rows[0] === undefined) throw new Error("a claim was not written");
  return rows[0].id;
}

export async function settleClaim(
  tx: Tx,
  id: number,
  { state, why, line }: { state: Exclude<ClaimState, "open">; why?: string; line?: number },
  at: Date,
): Promise<void> {
  await sql`
    update claims.claim set state = ${state}, why = ${why ?? null}, bank_line = ${line ?? null}, settled_at = ${at}
    where id = ${id}`.execute(tx);
}

/** What was said to be their payment was none, or the bank has taken it back: they wait for another. */
export async function notePaymentsGone(tx: Tx, lines: readonly number[], at: Date): Promise<void> {
  await sql`
    update claims.claim set state = 'approved', bank_line = null, settled_at = ${at}
    where bank_line = any(${lines}::bigint[])`.execute(tx);
}
