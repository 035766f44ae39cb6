import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { PressTables } from "../tables.ts";
import type { Mention, MentionCorrection } from "./mention.ts";

const tables = (db: Reader) => db.withTables<PressTables>();

const all = (db: Reader) =>
  tables(db)
    .selectFrom("press.mention as m")
    .select(["id", "state", "outlet", "headline", "quote", "link", "language", "why", "ground"])
    .select(["suggested_by", "shown_at", "ended_at", sql<Day>`day::text`.as("day")])
    .select((select) =>
      select
        .selectFrom("press.mention_correction as c")
        .select((inner) => inner.fn.max("c.at").as("at"))
        .whereRef("c.mention_id", "=", "m.id")
        .as("corrected_at"),
    );

type Row = Awaited<ReturnType<ReturnType<typeof all>["executeTakeFirstOrThrow"]>>;

const mentionOf = (row: Row): Mention => ({
  ...{ id: row.id, state: row.state, outlet: row.outlet, headline: row.headline },
  ...{ day: row.day, language: row.language },
  quote: row.quote ?? undefined,
  link: row.link ?? undefined,
  why: row.why ?? undefined,
  ground: row.ground ?? undefined,
  suggestedBy: row.suggested_by ?? undefined,
  shownAt: row.shown_at ?? undefined,
  endedAt: row.ended_at ?? undefined,
  correctedAt: row.corrected_at ?? undefined,
});

export async function findMention(db: Reader, id: number): Promise<Mention | undefined> {
  const row = await all(db).where("id", "=", id).executeTakeFirst();
  return row && mentionOf(row);
}

/** Held until the transaction is over. */
export async function lockMention(tx: Tx, id: number): Promise<Mention | undefined> {
  await sql`select from press.mention where id = ${id} for update`.execute(tx);
  return findMention(tx, id);
}

interface Slice {
  readonly most: number;
  readonly skip?: number;
  readonly year?: number;
}

/** What everybody sees, by the day on which it was said, the newest first. */
export async function listMentions(
  db: Reader,
  { most, skip = 0, year }: Slice,
): Promise<readonly Mention[]> {
  let wanted = all(db).where("state", "=", "shown");
  if (year !== undefined)
    wanted = wanted.where(
      sql<boolean>`day between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`,
    );
  const rows = await wanted
    .orderBy("m.day", "desc")
    .orderBy("id", "desc")
    .limit(most)
    .offset(skip)
    .execute();
  return rows.map(mentionOf);
}

/** The years in which there is a mention, the latest first. */
export async function listYears(db: Reader): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from day)::int as year from press.mention
    where state = 'shown' order by year desc`.execute(db);
  return rows.map(({ year }) => year);
}

/** What waits for the team, the oldest first. */
export async function listSuggested(db: Reader): Promise<readonly Mention[]> {
  const rows = await all(db).where("state", "=", "suggested").orderBy("id").execute();
  return rows.map(mentionOf);
}

const MOST_OWN = 20;

/** What somebody suggested, with what became of it, the newest first. */
export async function listSuggestedBy(db: Reader, personId: PersonId): Promise<readonly Mention[]> {
  const rows = await all(db)
    .where("suggested_by", "=", personId)
    .orderBy("id", "desc")
    .limit(MOST_OWN)
    .execute();
  return rows.map(mentionOf);
}

/** Suggestions are counted one after the other, so that nobody sends more than the most at once. */
export const suggestOneByOne = (tx: Tx): Promise<void> => takeLock(tx, "press.suggest-mention");

export interface Suggestions {
  /** Of this person, since then. */
  readonly own: number;
  /** Of everybody, that nobody has answered. */
  readonly waiting: number;
}

export async function countSuggestions(
  db: Reader,
  personId: PersonId,
  since: Date,
): Promise<Suggestions> {
  const { rows } = await sql<Suggestions>`
    select count(*) filter (where suggested_by = ${personId} and suggested_at > ${since})::int as own,
      count(*) filter (where state = 'suggested')::int as waiting
    from press.mention where suggested_by = ${personId} or state = 'suggested'`.execute(db);
  return rows[0] ?? { own: 0, waiting: 0 };
}

export async function listMentionCorrections(
  db: Reader,
  id: number,
): Promise<readonly MentionCorrection[]> {
  return await tables(db)
    .selectFrom("press.mention_correction")
    .select(["id", "was", "becomes", "why", "at"])
    .where("mention_id", "=", id)
    .orderBy("id", "desc")
    .execute();
}
