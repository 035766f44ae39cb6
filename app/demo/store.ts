import { sql } from "kysely";
import type { Database, Tx } from "../../platform/database/database.ts";
import { takeLock } from "../../platform/database/named-lock.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Role } from "./cast.ts";
import type { DemoTables } from "./tables.ts";

/** A slow machine takes its time to fill the party, and a second process waits for the first one. */
export async function takeTime(tx: Tx): Promise<void> {
  await sql`set local statement_timeout = '5min'`.execute(tx);
}

export async function saveParts(
  tx: Tx,
  people: readonly { readonly id: PersonId; readonly role: Role | undefined }[],
): Promise<void> {
  const parts = people.flatMap(({ id, role }) =>
    role === undefined ? [] : [{ role, person_id: id }],
  );
  await tx.withTables<DemoTables>().insertInto("demo.part").values(parts).execute();
}

/** A part ends with its person: they were erased like anybody else. */
export async function forgetPart(tx: Tx, personId: PersonId): Promise<void> {
  await tx
    .withTables<DemoTables>()
    .deleteFrom("demo.part")
    .where("person_id", "=", personId)
    .execute();
}

const tables = (db: Tx | Database) => db.withTables<DemoTables>();

/** How far the invented people have lived; whoever asks next waits until this transaction is over. */
export async function findLivedFor(tx: Tx): Promise<number | undefined> {
  await takeLock(tx, "demo.life");
  const row = await tables(tx).selectFrom("demo.life").select("lived").executeTakeFirst();
  return row?.lived;
}

export async function saveLived(tx: Tx, lived: number): Promise<void> {
  await tables(tx)
    .insertInto("demo.life")
    .values({ lived, moving_since: null })
    .onConflict((conflict) => conflict.column("only_row").doUpdateSet({ lived }))
    .execute();
}

/** Whoever moved the time and has said nothing for so long is gone. */
const GONE_AFTER = sql`interval '1 minute'`;

/** False while somebody moves the time already. Said again by whoever moves it, so that they are known to be there. */
export async function takeTurn(database: Database, isGoingOn: boolean): Promise<boolean> {
  const { rows } = await sql`
    insert into demo.life (lived, moving_since) values (0, clock_timestamp())
    on conflict (only_row) do update set moving_since = clock_timestamp()
      where ${isGoingOn} or life.moving_since is null
        or life.moving_since < clock_timestamp() - ${GONE_AFTER}
    returning lived`.execute(database);
  return rows.length > 0;
}

/** Does somebody move the time just now? */
export async function isTimeMoving(database: Database): Promise<boolean> {
  const { rows } = await sql`
    select from demo.life where moving_since > clock_timestamp() - ${GONE_AFTER}`.execute(database);
  return rows.length > 0;
}

export async function endTurn(database: Database): Promise<void> {
  await tables(database).updateTable("demo.life").set({ moving_since: null }).execute();
}
