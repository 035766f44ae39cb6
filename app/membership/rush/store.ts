import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { MembershipTables } from "../tables.ts";
import type { Arrivals } from "./rush.ts";

const HOUR_MS = 3_600_000;

const tables = (db: Reader) => db.withTables<MembershipTables>();

const domainOf = (alias: string) => sql`substring(${sql.ref(`${alias}.email_key`)} from '[^@]*$')`;
const areaOf = (alias: string) =>
  sql`substring(upper(${sql.ref(`${alias}.postcode`)}) from '^[A-Z]+')`;

/** Who came by the form within the hour before, seen from this person. One confirmation waits for the other. */
export async function countArrivals(tx: Tx, id: PersonId, now: Date): Promise<Arrivals> {
  await takeLock(tx, "membership.arrivals");
  const since = new Date(now.getTime() - HOUR_MS);
  const { rows } = await sql<Arrivals>`
    select count(*) filter (where other.confirmed_at is not null)::int as "inAll",
      count(*) filter (where other.confirmed_at is not null and ${domainOf("other")} = ${domainOf("own")})::int
        as "ofDomain",
      count(*) filter (where other.confirmed_at is not null and ${areaOf("other")} = ${areaOf("own")})::int
        as "ofPlace",
      count(*) filter (
        where other.confirmed_at is null
          and (own.waits_since is null or (other.waits_since, other.id) < (own.waits_since, own.id))
          and (${domainOf("other")} = ${domainOf("own")} or ${areaOf("other")} = ${areaOf("own")})
      )::int as "before"
    from membership.person own
    join membership.person other on other.id <> own.id and other.came_by = 'joined'
      and (other.confirmed_at > ${since} or (other.confirmed_at is null and other.waits_since is not null))
    where own.id = ${id}`.execute(tx);
  return rows[0] ?? { inAll: 0, ofDomain: 0, ofPlace: 0, before: 0 };
}

/** Their address is confirmed; they come in when there is room. */
export async function saveWaiting(tx: Tx, id: PersonId, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("membership.person")
    .set({ waits_since: at })
    .where("id", "=", id)
    .execute();
}

const waiting = (db: Reader) =>
  tables(db)
    .selectFrom("membership.person")
    .where("confirmed_at", "is", null)
    .where("waits_since", "is not", null);

/** Those who wait to be let in, whoever came first first. */
export async function listWaiting(db: Reader, most: number): Promise<readonly PersonId[]> {
  const rows = await waiting(db)
    .select("id")
    .orderBy("waits_since")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

export async function countWaiting(db: Reader): Promise<number> {
  const { count } = await waiting(db)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Has anybody had to wait since then? */
export async function hasWaitedSince(db: Reader, since: Date): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("membership.person")
    .select("id")
    .where("waits_since", ">", since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
