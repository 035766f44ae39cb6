import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import { FIRST_LETTERS, type FirstLetter, type Newcomer } from "./newcomer.ts";
import type { FirstLettersTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<FirstLettersTables>();

export interface KnownNewcomer extends Newcomer {
  readonly personId: PersonId;
  readonly stoppedAt: Date | undefined;
}

type Row = Selectable<FirstLettersTables["first_letters.newcomer"]>;

const newcomerOf = (row: Row): KnownNewcomer => ({
  personId: row.person_id,
  cameOn: row.came_on,
  memberFrom: row.member_from ?? undefined,
  done: row.done,
  stoppedAt: row.stopped_at ?? undefined,
});

/** @param how `isHeld`: it stays as it is until the transaction is over */
export async function findNewcomer(
  db: Reader,
  personId: PersonId,
  how?: { readonly isHeld: boolean },
): Promise<KnownNewcomer | undefined> {
  const query = tables(db)
    .selectFrom("first_letters.newcomer")
    .selectAll()
    .where("person_id", "=", personId);
  const row = await (how?.isHeld ? query.forUpdate() : query).executeTakeFirst();
  return row && newcomerOf(row);
}

export async function saveNewcomer(
  tx: Tx,
  personId: PersonId,
  { cameOn, memberFrom, done, nextOn }: Newcomer & { readonly nextOn: Day | undefined },
): Promise<void> {
  const said = { member_from: memberFrom ?? null, done: [...done], next_on: nextOn ?? null };
  await tables(tx)
    .insertInto("first_letters.newcomer")
    .values({ person_id: personId, came_on: cameOn, stopped_at: null, ...said })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(said))
    .execute();
}

/** Whoever is no member any more gets none, now or after coming back. */
export async function endLetters(tx: Tx, personId: PersonId, today: Day): Promise<void> {
  await saveNewcomer(tx, personId, {
    ...{ cameOn: today, memberFrom: today, done: FIRST_LETTERS, nextOn: undefined },
  });
}

/** @param stoppedAt undefined: they want them again */
export async function saveStopped(
  tx: Tx,
  personId: PersonId,
  stoppedAt: Date | undefined,
): Promise<void> {
  await tables(tx)
    .updateTable("first_letters.newcomer")
    .set({ stopped_at: stoppedAt ?? null })
    .where("person_id", "=", personId)
    .execute();
}

/** The next of those at whom the clock has to look, for this transaction alone. Who is being forgotten is passed over. */
export async function takeDue(tx: Tx, today: Day, most: number): Promise<readonly KnownNewcomer[]> {
  const rows = await tables(tx)
    .selectFrom("first_letters.newcomer")
    .selectAll()
    .where("next_on", "<=", today)
    .where("stopped_at", "is", null)
    .orderBy("next_on")
    .orderBy("person_id")
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(newcomerOf);
}

export interface LookedAt {
  readonly personId: PersonId;
  readonly done: readonly FirstLetter[];
  readonly nextOn: Day | undefined;
}

export async function saveLookedAt(tx: Tx, looked: readonly LookedAt[]): Promise<void> {
  await sql`
    update first_letters.newcomer as n
    set done = string_to_array(said.done, ' '), next_on = said.next_on
    from unnest(${looked.map(({ personId }) => personId)}::uuid[],
      ${looked.map(({ done }) => done.join(" "))}::text[],
      ${looked.map(({ nextOn }) => nextOn ?? null)}::date[]) as said (person_id, done, next_on)
    where n.person_id = said.person_id`.execute(tx);
}

export async function forgetNewcomer(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("first_letters.newcomer").where("person_id", "=", personId).execute();
}
