import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isSalted } from "../../../platform/secrets.ts";
import type { CanvassTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<CanvassTables>();

/** How many a volunteer's link has brought. Its sendings wait for each other until the act is over. */
export async function lockContactsOf(tx: Tx, linkId: number): Promise<number> {
  const { contacts } = await tables(tx)
    .selectFrom("canvass.link")
    .select("contacts")
    .where("id", "=", linkId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  return contacts;
}

/** Somebody who left their email address. */
export interface ByLetter {
  readonly askingId: number;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailKey: string;
  readonly takenAt: Date;
  readonly endsAt: Date;
  readonly confirmBy: Date;
  readonly isConfirmed: boolean;
}

/** Whose letter has this link; undefined once they are deleted, or their time is over. */
export async function findContactByKey(
  db: Reader,
  hash: string,
  now: Date,
): Promise<ByLetter | undefined> {
  const row = await tables(db)
    .selectFrom("canvass.contact_key as k")
    .innerJoin("canvass.contact as c", (join) =>
      join.onRef("c.asking_id", "=", "k.asking_id").onRef("c.id", "=", "k.contact_id"),
    )
    .selectAll("c")
    .where("k.hash", "=", hash)
    .executeTakeFirst();
  if (row === undefined || row.confirm_by === null) return undefined;
  if (row.email === null || row.email_key === null) return undefined;
  const isConfirmed = row.confirmed_at !== null;
  if (row.ends_at <= now || (!isConfirmed && row.confirm_by <= now)) return undefined;
  return {
    ...{ askingId: row.asking_id, id: row.id, name: row.name, email: row.email, isConfirmed },
    emailKey: row.email_key,
    ...{ takenAt: row.taken_at, endsAt: row.ends_at, confirmBy: row.confirm_by },
  };
}

/** The events at whose stalls a mailbox was left. */
export async function listEventsOfMailbox(
  db: Reader,
  emailKey: string,
): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("canvass.contact as c")
    .innerJoin("canvass.asking as a", "a.id", "c.asking_id")
    .select("a.event_id")
    .where("c.email_key", "=", emailKey)
    .execute();
  return rows.flatMap(({ event_id }) => event_id ?? []);
}

/** Had it itself deleted a few days ago? */
export async function isGone(db: Reader, emailKey: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    select from canvass.contact_gone
    where until > ${now} and ${isSalted(emailKey)}
    limit 1`.execute(db);
  return rows.length > 0;
}

export interface ContactCounts {
  readonly confirmed: number;
  readonly waiting: number;
  readonly phones: number;
}

/** How many of a stall want to hear what becomes of it. */
export async function countContacts(db: Reader, askingId: number): Promise<ContactCounts> {
  return await tables(db)
    .selectFrom("canvass.contact")
    .select(sql<number>`count(confirmed_at)::int`.as("confirmed"))
    .select(
      sql<number>`count(*) filter (where phone is null and confirmed_at is null)::int`.as(
        "waiting",
      ),
    )
    .select(sql<number>`count(phone)::int`.as("phones"))
    .where("asking_id", "=", askingId)
    .executeTakeFirstOrThrow();
}

/** Somebody to ring, and what they said. */
export interface ByPhone {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly said: string | undefined;
  readonly themes: readonly string[];
  /** What was made of what they said: the title of its group. */
  readonly group: string | undefined;
  readonly endsAt: Date;
}

/** The first to be deleted first. */
export async function listPhones(
  db: Reader,
  askingId: number,
  now: Date,
): Promise<readonly ByPhone[]> {
  const rows = await tables(db)
    .selectFrom("canvass.contact as c")
    .innerJoin("canvass.answer as a", (join) =>
      join.onRef("a.asking_id", "=", "c.asking_id").onRef("a.id", "=", "c.answer_id"),
    )
    .leftJoin("canvass.heard as h", "h.id", "a.heard_id")
    .select(["c.id", "c.name", "c.phone", "c.ends_at", "a.said", "a.themes", "h.title"])
    .where("c.asking_id", "=", askingId)
    .where("c.phone", "is not", null)
    .where("c.ends_at", ">", now)
    .orderBy("c.ends_at")
    .orderBy("c.id")
    .execute();
  return rows.map(({ id, name, phone, ends_at: endsAt, said, themes, title }) => ({
    ...{ id, name, phone: phone ?? "", themes, endsAt },
    ...{ said: said ?? undefined, group: title ?? undefined },
  }));
}

/** Who looked at the numbers. */
export interface Look {
  /** Undefined where they had themselves erased. */
  readonly personId: PersonId | undefined;
  readonly at: Date;
}

const LOOKS_SHOWN = 20;

/** The latest first. */
export async function listContactLooks(db: Reader, askingId: number): Promise<readonly Look[]> {
  const rows = await tables(db)
    .selectFrom("canvass.contact_look")
    .select(["person_id", "at"])
    .where("asking_id", "=", askingId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(LOOKS_SHOWN)
    .execute();
  return rows.map(({ person_id, at }) => ({ personId: person_id ?? undefined, at }));
}
