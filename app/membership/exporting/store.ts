import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDaysTo, dayOf } from "../../../platform/time/days.ts";
import { type Rules, rulesInForce } from "../../rulebook/door.ts";
import { isAdultRow } from "../standing/age-queries.ts";
import type { MembershipTables } from "../tables.ts";
import type { ExportWhom, ListExport } from "./export.ts";
import type { ListRow } from "./list-file.ts";

const tables = (db: Reader) => db.withTables<MembershipTables>();

const exportOf = (row: Selectable<MembershipTables["membership.export"]>): ListExport => ({
  ...{ request: row.request, purpose: row.purpose, whom: row.whom, holds: row.holds },
  ...{ mark: row.mark, grantedAt: row.granted_at, expiresAt: row.expires_at },
  askedBy: row.asked_by ?? undefined,
  fetchedAt: row.fetched_at ?? undefined,
  rows: row.rows ?? undefined,
});

export type NewExport = Omit<ListExport, "fetchedAt" | "rows" | "askedBy"> & {
  readonly askedBy: PersonId;
};

export async function addExport(tx: Tx, added: NewExport): Promise<void> {
  await tables(tx)
    .insertInto("membership.export")
    .values({
      ...{ request: added.request, asked_by: added.askedBy, purpose: added.purpose },
      ...{ whom: added.whom, holds: added.holds, mark: added.mark },
      ...{ granted_at: added.grantedAt, expires_at: added.expiresAt },
      ...{ fetched_at: null, rows: null },
    })
    .execute();
}

export async function findExport(db: Reader, request: number): Promise<ListExport | undefined> {
  const row = await tables(db)
    .selectFrom("membership.export")
    .selectAll()
    .where("request", "=", request)
    .executeTakeFirst();
  return row && exportOf(row);
}

/** Locked until the act is over: of two clicks, one gets the file. */
export async function lockExport(tx: Tx, request: number): Promise<ListExport | undefined> {
  const row = await tables(tx)
    .selectFrom("membership.export")
    .selectAll()
    .where("request", "=", request)
    .forUpdate()
    .executeTakeFirst();
  return row && exportOf(row);
}

export async function noteFetched(
  tx: Tx,
  { request, rows }: { readonly request: number; readonly rows: number },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("membership.export")
    .set({ fetched_at: at, rows })
    .where("request", "=", request)
    .execute();
}

const MOST_SHOWN = 200;

export async function listExports(db: Reader): Promise<readonly ListExport[]> {
  const rows = await tables(db)
    .selectFrom("membership.export")
    .selectAll()
    .orderBy("granted_at", "desc")
    .limit(MOST_SHOWN)
    .execute();
  return rows.map(exportOf);
}

/** Which exports somebody asked for, for their own download. */
export async function listExportsOf(db: Reader, personId: PersonId) {
  return await tables(db)
    .selectFrom("membership.export")
    .select(["request", "purpose", "granted_at as grantedAt", "fetched_at as fetchedAt", "rows"])
    .where("asked_by", "=", personId)
    .orderBy("request")
    .execute();
}

/** The export whose mark stands somewhere in this text. */
export async function findExportByMark(db: Reader, found: string): Promise<ListExport | undefined> {
  const row = await tables(db)
    .selectFrom("membership.export")
    .selectAll()
    .where(sql<boolean>`position(mark in ${found.toLowerCase()}) > 0`)
    .executeTakeFirst();
  return row && exportOf(row);
}

interface Which {
  readonly whom: ExportWhom;
  readonly now: Date;
  readonly rules: Pick<Rules, "graceDays">;
}

const included = (db: Reader, { whom, now, rules }: Which) => {
  const confirmed = tables(db)
    .selectFrom("membership.person")
    .where("confirmed_at", "is not", null)
    // Whoever comes while the file is on its way is in the next one, so that the number in the record is right.
    .where("confirmed_at", "<=", now)
    // No data of anybody under 18 leaves this site.
    .where(isAdultRow(dayOf(now)));
  if (whom === "everybody") return confirmed;
  return confirmed
    .where("kind", "=", "member")
    .where("renews_on", ">=", addDaysTo(dayOf(now), -rules.graceDays));
};

export async function countListRows(db: Reader, whom: ExportWhom, now: Date): Promise<number> {
  const rules = await rulesInForce(db);
  const { count } = await included(db, { whom, now, rules })
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

const ROWS_AT_ONCE = 5000;

/** The members' list in slices, so that 800,000 rows are never in memory at once. */
export async function* listSlices(
  db: Reader,
  whom: ExportWhom,
  now: Date,
): AsyncGenerator<readonly ListRow[]> {
  const rules = await rulesInForce(db);
  let after: PersonId | undefined;
  do {
    let query = included(db, { whom, now, rules })
      .select(["id", "name", "email", "postcode", "kind", "renews_on"])
      .orderBy("id")
      .limit(ROWS_AT_ONCE);
    if (after !== undefined) query = query.where("id", ">", after);
    const rows = await query.execute();
    yield rows.map(({ name, email, kind, postcode, renews_on }) => ({
      ...{ name, kind },
      email: email ?? "",
      postcode: postcode ?? undefined,
      renewsOn: renews_on ?? undefined,
    }));
    after = rows.length < ROWS_AT_ONCE ? undefined : rows.at(-1)?.id;
  } while (after !== undefined);
}
