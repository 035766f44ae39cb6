import { generateKeyPairSync } from "node:crypto";
import { sql } from "kysely";
import type { Database, Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ThisWeekTables } from "../tables.ts";
import type { Browser, PushKeys } from "./deliver.ts";

const tables = (db: Reader) => db.withTables<ThisWeekTables>();

/** An uncompressed point and a scalar of P-256, in base64url, as RFC 8292 wants them. */
function makeKeys(): PushKeys {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const { x = "", y = "", d = "" } = privateKey.export({ format: "jwk" });
  const point = [Buffer.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")];
  return { publicKey: Buffer.concat(point).toString("base64url"), privateKey: d };
}

/** The party's key for push services. Made when it is first asked for; every process uses the same. */
export async function pushKeysOf(db: Database): Promise<PushKeys> {
  const find = () =>
    tables(db)
      .selectFrom("this_week.push_key")
      .select(["public_key as publicKey", "private_key as privateKey"])
      .executeTakeFirst();
  const known = await find();
  if (known !== undefined) return known;
  const { publicKey: public_key, privateKey: private_key } = makeKeys();
  await tables(db)
    .insertInto("this_week.push_key")
    .values({ public_key, private_key })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await find();
  if (made === undefined) throw new Error("no key for push services");
  return made;
}

/** A browser belongs to whoever switched it on last: two people may share one. */
export async function saveBrowser(
  tx: Tx,
  personId: PersonId,
  { endpoint, publicKey, secret }: Omit<Browser, "id">,
  since: Date,
): Promise<void> {
  const row = { person_id: personId, public_key: publicKey, secret, since };
  await tables(tx)
    .insertInto("this_week.push_browser")
    .values({ endpoint, ...row })
    .onConflict((conflict) => conflict.column("endpoint").doUpdateSet(row))
    .execute();
  await tables(tx)
    .insertInto("this_week.push_sign")
    .values({ person_id: personId, due_at: null, sent_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function countBrowsers(db: Reader, personId: PersonId): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("this_week.push_browser")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return count;
}

export interface OwnBrowser extends Browser {
  readonly since: Date;
}

export const listBrowsers = (db: Reader, personId: PersonId): Promise<readonly OwnBrowser[]> =>
  tables(db)
    .selectFrom("this_week.push_browser")
    .select(["id", "endpoint", "public_key as publicKey", "secret", "since"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();

/** Of one's own alone. */
export async function removeBrowser(tx: Tx, personId: PersonId, id: number): Promise<void> {
  await tables(tx)
    .deleteFrom("this_week.push_browser")
    .where("person_id", "=", personId)
    .where("id", "=", id)
    .execute();
}

/** A push service says that it is there no more. */
export async function forgetBrowser(db: Database, id: number): Promise<void> {
  await tables(db).deleteFrom("this_week.push_browser").where("id", "=", id).execute();
}

/** Of these people, those with a browser switched on are to get a sign. */
export async function noteSomethingNew(
  tx: Tx,
  people: readonly PersonId[],
  at: Date,
): Promise<void> {
  if (people.length === 0) return;
  await tables(tx)
    .updateTable("this_week.push_sign")
    .set({ due_at: at })
    .where("person_id", "=", sql<PersonId>`any(${people}::uuid[])`)
    .where("due_at", "is", null)
    .execute();
}

/**
 * The next few people who are to get a sign, and have had none since then. It counts as sent from now on: a process that
 * dies here sends nobody a second one.
 */
export async function takeSigns(
  tx: Tx,
  { noneSince, most }: { readonly noneSince: Date; readonly most: number },
  at: Date,
): Promise<readonly PersonId[]> {
  const due = tables(tx)
    .selectFrom("this_week.push_sign")
    .select("person_id")
    .where("due_at", "is not", null)
    .where((where) => where.or([where("sent_at", "is", null), where("sent_at", "<=", noneSince)]))
    .orderBy("due_at")
    .limit(most)
    .forUpdate()
    .skipLocked();
  const rows = await tables(tx)
    .updateTable("this_week.push_sign")
    .set({ due_at: null, sent_at: at })
    .where("person_id", "in", due)
    .returning("person_id")
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** Deletes their browsers, and when they got a sign. */
export async function forgetBrowsers(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("this_week.push_browser").where("person_id", "=", personId).execute();
  await tables(tx).deleteFrom("this_week.push_sign").where("person_id", "=", personId).execute();
}
