import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { CanvassTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<CanvassTables>();

/** What somebody said, as whoever runs the stall reads it. */
export interface Said {
  readonly id: string;
  readonly said: string;
  readonly themes: readonly string[];
  /** What its group is called; undefined where nobody has read it, or it was left out. */
  readonly group: string | undefined;
}

/** What nobody has read, the first to come in first; or what somebody has, the latest read first. */
export async function listSaid(
  db: Reader,
  askingId: number,
  { isRead, most }: { readonly isRead: boolean; readonly most: number },
): Promise<readonly Said[]> {
  const rows = await tables(db)
    .selectFrom("canvass.answer as a")
    .leftJoin("canvass.heard as h", "h.id", "a.heard_id")
    .select(["a.id", "a.said", "a.themes", "h.title"])
    .where("a.asking_id", "=", askingId)
    .where("a.read_at", isRead ? "is not" : "is", null)
    .where("a.said", "is not", null)
    .orderBy(isRead ? "a.read_at" : "a.taken_at", isRead ? "desc" : "asc")
    .orderBy("a.id")
    .limit(most)
    .execute();
  return rows.map(({ id, said, themes, title }) => ({
    ...{ id, said: said ?? "", themes, group: title ?? undefined },
  }));
}

/** Is it there with its words? Held until the act is over. */
export async function lockAnswer(tx: Tx, askingId: number, id: string): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom("canvass.answer")
    .select("id")
    .where("asking_id", "=", askingId)
    .where("id", "=", id)
    .where("said", "is not", null)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export interface Heard {
  readonly id: number;
  readonly title: string;
}

/** Every group, by its title. */
export async function listHeard(db: Reader): Promise<readonly Heard[]> {
  return await tables(db)
    .selectFrom("canvass.heard")
    .select(["id", "title"])
    .orderBy("title")
    .limit(500)
    .execute();
}

export interface GroupCount extends Heard {
  readonly eventId: number;
  readonly answers: number;
}

/** How many answers of each group came from each stall. */
export async function countHeard(db: Reader): Promise<readonly GroupCount[]> {
  const rows = await tables(db)
    .selectFrom("canvass.answer as a")
    .innerJoin("canvass.heard as h", "h.id", "a.heard_id")
    .innerJoin("canvass.asking as s", "s.id", "a.asking_id")
    .select(["h.id", "h.title", "s.event_id"])
    .select(sql<number>`count(*)::int`.as("answers"))
    .groupBy(["h.id", "h.title", "s.event_id"])
    .orderBy("h.id")
    .execute();
  return rows.map(({ event_id, ...row }) => ({ ...row, eventId: event_id ?? 0 }));
}

export interface ThemeCount {
  readonly theme: string;
  readonly answers: number;
}

/** How often each theme was chosen at all stalls, the most chosen first. An answer can have several. */
export async function countThemes(db: Reader, most: number): Promise<readonly ThemeCount[]> {
  return await tables(db)
    .selectFrom("canvass.theme_tally")
    .select("theme")
    .select(sql<number>`sum(answers)::int`.as("answers"))
    .groupBy("theme")
    .orderBy("answers", "desc")
    .orderBy("theme")
    .limit(most)
    .execute();
}

export interface AllCounts {
  readonly stalls: number;
  readonly talkedTo: number;
  readonly answers: number;
}

export async function countAll(db: Reader): Promise<AllCounts> {
  return await tables(db)
    .selectFrom("canvass.tally")
    .select(sql<number>`count(distinct asking_id)::int`.as("stalls"))
    .select(sql<number>`coalesce(sum(talked_to), 0)::int`.as("talkedTo"))
    .select(sql<number>`coalesce(sum(answers), 0)::int`.as("answers"))
    .executeTakeFirstOrThrow();
}

/** Words of each group that were read by somebody, the latest first: so many of each. */
export async function listSaidIn(
  db: Reader,
  ids: readonly number[],
  most: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const { rows } = await sql<{ id: number; said: string }>`
    select h.id, a.said from unnest(${[...ids]}::int[]) as h (id)
    cross join lateral (
      select said, read_at from canvass.answer
      where heard_id = h.id and said is not null order by read_at desc, id limit ${most}) as a
    order by h.id, a.read_at desc`.execute(db);
  const found = Map.groupBy(rows, ({ id }) => id);
  return new Map([...found].map(([id, own]) => [id, own.map(({ said }) => said)]));
}
