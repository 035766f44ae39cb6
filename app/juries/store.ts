import type { Draw } from "@breakthrough/sortition";
import { sql } from "kysely";
import { type Capacity, keptCapacity } from "../../platform/capacity.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PoolEntry, PreparedLot } from "../record/door.ts";
import type { ChallengeState, Tally, Terms, Undoing, Verdict } from "./challenge.ts";
import type { JuryTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<JuryTables>();

export interface NewChallenge {
  readonly requestId: number | undefined;
  readonly electionId?: number;
  readonly act: string;
  readonly input: unknown;
  readonly on: string;
  readonly says: string;
  readonly why: string;
  readonly by: Capacity;
  readonly changeHash: string;
  readonly ranAt: Date;
  readonly closesAt: Date;
  readonly terms: Terms;
  readonly needed: number;
  /** Who asked or turned a key: they neither challenge it nor judge it. */
  readonly keyHolders: readonly PersonId[];
  /** Whom it touches: they may challenge it, and do not judge it. */
  readonly touched: readonly PersonId[];
}

/** A request that is told of twice is one challenge. */
export async function addChallenge(tx: Tx, challenge: NewChallenge): Promise<void> {
  const row = await tables(tx)
    .insertInto("juries.challenge")
    .values({
      request_id: challenge.requestId ?? null,
      election_id: challenge.electionId ?? null,
      act: challenge.act,
      input: JSON.stringify(challenge.input),
      subject_path: challenge.on,
      says: challenge.says,
      why: challenge.why,
      by_whom: keptCapacity(challenge.by),
      change_hash: challenge.changeHash,
      ran_at: challenge.ranAt,
      closes_at: challenge.closesAt,
      rules: JSON.stringify(challenge.terms),
      needed: challenge.needed,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (row === undefined) return;
  const keys = new Set(challenge.keyHolders);
  const touched = new Set(challenge.touched.filter((id) => !keys.has(id)));
  const outside = [
    ...[...keys].map((person_id) => ({ person_id, holds_key: true })),
    ...[...touched].map((person_id) => ({ person_id, holds_key: false })),
  ];
  if (outside.length === 0) return;
  await tables(tx)
    .insertInto("juries.outside")
    .values(outside.map((part) => ({ challenge_id: row.id, ...part })))
    .execute();
}

const set = (tx: Tx, id: number) => tables(tx).updateTable("juries.challenge").where("id", "=", id);

export async function saveState(tx: Tx, id: number, state: ChallengeState): Promise<void> {
  await set(tx, id).set({ state }).execute();
}

export async function addChallenger(
  tx: Tx,
  { challengeId, personId, reason }: { challengeId: number; personId: PersonId; reason: string },
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("juries.challenger")
    .values({ challenge_id: challengeId, person_id: personId, reason, joined_at: at })
    .execute();
  await countChallengers(tx, challengeId, 1);
}

export async function removeChallenger(
  tx: Tx,
  challengeId: number,
  personId: PersonId,
): Promise<void> {
  await tables(tx)
    .deleteFrom("juries.challenger")
    .where("challenge_id", "=", challengeId)
    .where("person_id", "=", personId)
    .execute();
  await countChallengers(tx, challengeId, -1);
}

const countChallengers = (tx: Tx, id: number, more: number) =>
  set(tx, id)
    .set((row) => ({ joined: row("joined", "+", more) }))
    .execute();

const ENTRIES_AT_ONCE = 5000;

/** Fixes what the lot will be drawn from. From here on none of it changes. */
export async function saveLot(tx: Tx, id: number, lot: PreparedLot, at: Date): Promise<void> {
  await set(tx, id)
    .set({
      stands_at: at,
      draw_at: lot.drawAt,
      pool_size: lot.entries.length,
      pool_hash: lot.poolHash,
      secret: lot.secret,
      secret_commitment: lot.secretCommitment,
      promised: JSON.stringify(lot.promised),
    })
    .execute();
  for (let from = 0; from < lot.entries.length; from += ENTRIES_AT_ONCE) {
    await addEntries(tx, id, from, lot.entries.slice(from, from + ENTRIES_AT_ONCE));
  }
}

/** Three lists instead of a value for each cell: of very many rows Postgres reads them ten times as quickly. */
async function addEntries(tx: Tx, id: number, from: number, entries: readonly PoolEntry[]) {
  await sql`
    insert into juries.pool_entry (challenge_id, place, commitment, person_id, salt)
    select ${id}::int, ${from}::int + e.nth - 1, e.commitment, e.person_id, e.salt
    from unnest(
      ${entries.map(({ commitment }) => commitment)}::text[],
      ${entries.map(({ personId }) => personId)}::uuid[],
      ${entries.map(({ salt }) => salt)}::text[]
    ) with ordinality as e (commitment, person_id, salt, nth)`.execute(tx);
}

export async function saveDraw(tx: Tx, id: number, draw: Draw, endsAt: Date, at: Date) {
  await set(tx, id)
    .set({
      state: "sitting",
      public_value: JSON.stringify(draw.public),
      drawn_order: [...draw.order],
      drawn_at: at,
      ends_at: endsAt,
      times: 1,
    })
    .execute();
}

/** The empty places are called anew, and everybody has the whole time again. */
export async function saveAnotherTime(tx: Tx, id: number, endsAt: Date): Promise<void> {
  await set(tx, id)
    .set((row) => ({ ends_at: endsAt, times: row("times", "+", 1) }))
    .execute();
}

export interface NewVerdict {
  readonly verdict: Verdict;
  readonly tally: Tally;
  readonly undoing: Undoing;
}

/** The numbers stay. Whose vote was which is forgotten. */
export async function saveVerdict(
  tx: Tx,
  id: number,
  { verdict, tally, undoing }: NewVerdict,
  at: Date,
): Promise<void> {
  await set(tx, id)
    .set({
      state: "decided",
      verdict,
      upheld_votes: tally.uphold,
      overturned_votes: tally.overturn,
      decided_at: at,
      undoing,
    })
    .execute();
  await tables(tx)
    .updateTable("juries.vote")
    .set({ seat_id: null })
    .where("challenge_id", "=", id)
    .execute();
}

export async function saveUndoing(
  tx: Tx,
  id: number,
  undoing: Undoing,
  says?: string,
): Promise<void> {
  await set(tx, id)
    .set({ undoing, undoing_says: says ?? null })
    .execute();
}
