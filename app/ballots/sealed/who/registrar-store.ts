import { sql } from "kysely";
import type { Tx } from "../../../../platform/database/database.ts";
import type { LineId } from "../../ballot.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import type { Registrar } from "./registrar-queries.ts";
import type { WhoTables } from "./who-tables.ts";

const tables = (tx: Tx) => tx.withTables<WhoTables>();

/** In the place of whoever was it before. */
export async function setRegistrar(
  tx: Tx,
  id: SealedBallotId,
  { personId, office }: Registrar,
): Promise<void> {
  const row = { person_id: personId ?? null, office: office ?? null };
  await tables(tx)
    .insertInto("ballots.who_registrar")
    .values({ ballot_id: id, ...row })
    .onConflict((conflict) => conflict.column("ballot_id").doUpdateSet(row))
    .execute();
}

export interface Envelope {
  readonly line: string;
  readonly key: string;
  readonly envelope: string;
}

const ENVELOPES_AT_ONCE = 5000;

/** Keeps envelopes in the order of their lines; each takes the place of an older one to the same device. */
export async function saveEnvelopes(
  tx: Tx,
  id: SealedBallotId,
  envelopes: readonly Envelope[],
): Promise<void> {
  for (let from = 0; from < envelopes.length; from += ENVELOPES_AT_ONCE) {
    const some = envelopes.slice(from, from + ENVELOPES_AT_ONCE);
    await sql`
      insert into ballots.who_envelope (ballot_id, line_id, public_key, envelope)
      select ${id}, line_id, public_key, envelope from unnest(
        ${some.map(({ line }) => line)}::text[],
        ${some.map(({ key }) => key)}::text[],
        ${some.map(({ envelope }) => envelope)}::text[]
      ) as one (line_id, public_key, envelope)
      order by line_id, public_key
      on conflict (ballot_id, line_id, public_key) do update set envelope = excluded.envelope`.execute(
      tx,
    );
  }
}

export async function addLostCode(tx: Tx, id: SealedBallotId, line: LineId): Promise<void> {
  await tables(tx)
    .insertInto("ballots.who_lost")
    .values({ ballot_id: id, line_id: line })
    .execute();
}

export async function noteReplaced(
  tx: Tx,
  id: SealedBallotId,
  lines: readonly string[],
): Promise<void> {
  await sql`
    update ballots.who_lost set is_replaced = true
    where ballot_id = ${id} and line_id = any(${lines}::text[])`.execute(tx);
}

export async function settleEnded(
  tx: Tx,
  id: SealedBallotId,
  lines: readonly string[],
): Promise<void> {
  await sql`
    update ballots.who_ended set is_settled = true
    where ballot_id = ${id} and line_id = any(${lines}::text[])`.execute(tx);
}

/** Takes the ballots whose registrar has not heard yet of a line that ended; no other process takes them too. */
export async function takeUntold(tx: Tx): Promise<readonly SealedBallotId[]> {
  const { rows } = await sql<{ id: SealedBallotId }>`
    update ballots.who_ended set is_told = true where not is_told
    returning ballot_id as id`.execute(tx);
  return [...new Set(rows.map(({ id }) => id))];
}

const OVER = sql`stage not in ('keys', 'codes', 'ready', 'open')`;

/** Nobody needs a code any more: envelopes, and to whom they went, are deleted. */
export async function dropEnvelopes(tx: Tx): Promise<void> {
  for (const table of ["ballots.who_envelope", "ballots.who_line_key"]) {
    await sql`
      delete from ${sql.table(table)} where ballot_id in (
        select b.id from ballots.sealed_ballot b
        where ${OVER} and exists (select from ${sql.table(table)} one where one.ballot_id = b.id)
      )`.execute(tx);
  }
}
