import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { Joined } from "../../platform/database/hand-over.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { VouchingTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<VouchingTables>();

export async function saveLink(tx: Tx, personId: PersonId, code: string, at: Date): Promise<void> {
  const link = { code, made_at: at };
  await tables(tx)
    .insertInto("vouching.link")
    .values({ person_id: personId, ...link })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(link))
    .execute();
}

export async function dropLink(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("vouching.link").where("person_id", "=", personId).execute();
}

export async function findLinkOf(db: Reader, personId: PersonId): Promise<string | undefined> {
  const row = await tables(db)
    .selectFrom("vouching.link")
    .select("code")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row?.code;
}

/** Whose link it is. */
export async function findLinked(db: Reader, code: string): Promise<PersonId | undefined> {
  const row = await tables(db)
    .selectFrom("vouching.link")
    .select("person_id")
    .where("code", "=", code)
    .executeTakeFirst();
  return row?.person_id;
}

export interface Vouch {
  readonly personId: PersonId;
  readonly voucherId: PersonId;
  readonly at: Date;
  /** Whoever it is for counts by now, so that it cannot be taken back. */
  readonly stands: boolean;
}

const valid = (db: Reader) =>
  tables(db)
    .selectFrom("vouching.vouch")
    .select([
      "person_id as personId",
      "voucher_id as voucherId",
      "at",
      sql<boolean>`stands_since is not null`.as("stands"),
    ])
    .where("withdrawn_at", "is", null)
    .orderBy("id");

export const listVouchesFor = (db: Reader, personId: PersonId): Promise<readonly Vouch[]> =>
  valid(db).where("person_id", "=", personId).execute();

export const listVouchesBy = (db: Reader, voucherId: PersonId): Promise<readonly Vouch[]> =>
  valid(db).where("voucher_id", "=", voucherId).execute();

/** How often they have vouched since then, taken back or not. */
export async function countVouchesBy(db: Reader, voucherId: PersonId, since: Date) {
  const { count } = await tables(db)
    .selectFrom("vouching.vouch")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("voucher_id", "=", voucherId)
    .where("at", ">", since)
    .executeTakeFirstOrThrow();
  return count;
}

export async function addVouch(
  tx: Tx,
  { personId, voucherId }: Pick<Vouch, "personId" | "voucherId">,
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("vouching.vouch")
    .values({ person_id: personId, voucher_id: voucherId, at, withdrawn_at: null })
    .execute();
}

/** False where there is none that could be taken back. */
export async function withdrawVouch(
  tx: Tx,
  { personId, voucherId }: Pick<Vouch, "personId" | "voucherId">,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(tx)
    .updateTable("vouching.vouch")
    .set({ withdrawn_at: at })
    .where("person_id", "=", personId)
    .where("voucher_id", "=", voucherId)
    .where("withdrawn_at", "is", null)
    .where("stands_since", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function letStand(tx: Tx, personId: PersonId, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("vouching.vouch")
    .set({ stands_since: at })
    .where("person_id", "=", personId)
    .where("withdrawn_at", "is", null)
    .where("stands_since", "is", null)
    .execute();
}

const open = (db: Reader) =>
  tables(db)
    .selectFrom("vouching.vouch")
    .select("person_id")
    .distinct()
    .where("withdrawn_at", "is", null)
    .where("stands_since", "is", null)
    .orderBy("person_id");

/** Those for whom somebody has vouched and who do not count by it yet. */
export async function listUnsettled(db: Reader): Promise<readonly PersonId[]> {
  return (await open(db).execute()).map(({ person_id }) => person_id);
}

/** Those of them for whom this member has. */
export async function listUnsettledOf(
  db: Reader,
  voucherId: PersonId,
): Promise<readonly PersonId[]> {
  const rows = await open(db).where("voucher_id", "=", voucherId).execute();
  return rows.map(({ person_id }) => person_id);
}

/** Two accounts become one: they have vouched once for somebody, and never for themselves. */
export async function joinVouches(tx: Tx, { kept, other }: Joined): Promise<void> {
  await sql`
    update vouching.vouch as given set voucher_id = ${kept}
    where given.voucher_id = ${other} and given.person_id <> ${kept} and not exists (
      select from vouching.vouch as own
      where own.voucher_id = ${kept} and own.person_id = given.person_id
    )`.execute(tx);
}

export async function forgetVouches(tx: Tx, personId: PersonId): Promise<void> {
  await dropLink(tx, personId);
  await tables(tx)
    .deleteFrom("vouching.vouch")
    .where((where) =>
      where.or([where("person_id", "=", personId), where("voucher_id", "=", personId)]),
    )
    .execute();
}
