import { type RawBuilder, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { CanvassTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<CanvassTables>();

/** What somebody said, as whoever runs the stall reads it. */
export interface Said {
  readonly id: string;
  readonly said: string;
  readonly themes: readonly string[];
  /** What its group is called; undefined where nobody has read it, it was left out, or that is hidden. */
  readonly group: string | undefined;
  readonly isGroupHidden: boolean;
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
    .select(["a.id", "a.said", "a.themes", "h.title", "h.hidden_id"])
    .where("a.asking_id", "=", askingId)
    .where("a.read_at", isRead ? "is not" : "is", null)
    .where("a.said", "is not", null)
    .orderBy(isRead ? "a.read_at" : "a.taken_at", isRead ? "desc" : "asc")
    .orderBy("a.id")
    .limit(most)
    .execute();
  return rows.map(({ id, said, themes, title, hidden_id }) => ({
    ...{ id, said: said ?? "", themes, group: title ?? undefined },
    isGroupHidden: hidden_id !== null,
  }));
}

/** Holds an answer that is there with its words until the act is over. Is its group hidden? Undefined: there is none. */
export async function lockAnswer(
  tx: Tx,
  askingId: number,
  id: string,
): Promise<{ readonly isHidden: boolean } | undefined> {
  const row = await tables(tx)
    .selectFrom("canvass.answer as a")
    .leftJoin("canvass.heard as h", "h.id", "a.heard_id")
    .select("h.hidden_id")
    .where("a.asking_id", "=", askingId)
    .where("a.id", "=", id)
    .where("a.said", "is not", null)
    .forUpdate("a")
    .executeTakeFirst();
  return row && { isHidden: row.hidden_id !== null };
}

export interface Heard {
  readonly id: number;
  readonly title: string;
}

/** Every group that is not hidden, by its title. */
export async function listHeard(db: Reader): Promise<readonly Heard[]> {
  return await tables(db)
    .selectFrom("canvass.heard")
    .select(["id", sql<string>`title`.as("title")])
    .where("hidden_id", "is", null)
    .orderBy("title")
    .limit(500)
    .execute();
}

/** Askings of which nothing is shown. */
export type Without = readonly number[];

const isShown = (askingId: RawBuilder<unknown>, without: Without) =>
  sql<boolean>`${askingId} <> all(${[...without]}::int[])`;

export interface GroupCount extends Heard {
  /** At all stalls. */
  readonly answers: number;
  readonly stalls: number;
  /** The stalls from which most came, the largest first. */
  readonly from: readonly { readonly eventId: number; readonly answers: number }[];
}

/** The largest groups, the largest first, each with a few of the stalls that its answers came from. */
export async function countHeard(
  db: Reader,
  without: Without,
  { groups, stalls }: { readonly groups: number; readonly stalls: number },
): Promise<readonly GroupCount[]> {
  const { rows } = await sql<GroupCount>`
    with counted as (
      select heard_id, asking_id, count(*)::int as answers from canvass.answer
      where heard_id is not null and ${isShown(sql`asking_id`, without)}
        and heard_id not in (select id from canvass.heard where hidden_id is not null)
      group by 1, 2
    ), largest as (
      select heard_id, sum(answers)::int as answers, count(*)::int as stalls from counted
      group by 1 order by 2 desc, 1 limit ${groups}
    ), ranked as (
      select c.*, row_number() over (
        partition by c.heard_id order by c.answers desc, c.asking_id) as nth
      from counted as c join largest using (heard_id)
    )
    select h.id, h.title, l.answers, l.stalls,
      jsonb_agg(jsonb_build_object('eventId', s.event_id, 'answers', r.answers) order by r.nth)
        as "from"
    from largest as l
    join canvass.heard as h on h.id = l.heard_id
    join ranked as r on r.heard_id = l.heard_id and r.nth <= ${stalls}
    join canvass.asking as s on s.id = r.asking_id
    group by h.id, h.title, l.answers, l.stalls
    order by l.answers desc, h.id`.execute(db);
  return rows;
}

export interface ThemeCount {
  readonly theme: string;
  readonly answers: number;
}

/** How often each theme was chosen at all stalls, the most chosen first. An answer can have several. */
export async function countThemes(
  db: Reader,
  without: Without,
  most: number,
): Promise<readonly ThemeCount[]> {
  return await tables(db)
    .selectFrom("canvass.theme_tally")
    .select("theme")
    .select(sql<number>`sum(answers)::int`.as("answers"))
    .where(isShown(sql`asking_id`, without))
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

export async function countAll(db: Reader, without: Without): Promise<AllCounts> {
  return await tables(db)
    .selectFrom("canvass.tally")
    .select(sql<number>`count(distinct asking_id)::int`.as("stalls"))
    .select(sql<number>`coalesce(sum(talked_to), 0)::int`.as("talkedTo"))
    .select(sql<number>`coalesce(sum(answers), 0)::int`.as("answers"))
    .where(isShown(sql`asking_id`, without))
    .executeTakeFirstOrThrow();
}

/** Words of each group that were read by somebody, the latest first: so many of each. */
export async function listSaidIn(
  db: Reader,
  ids: readonly number[],
  without: Without,
  most: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const { rows } = await sql<{ id: number; said: string }>`
    select h.id, a.said from unnest(${[...ids]}::int[]) as h (id)
    cross join lateral (
      select said, read_at from canvass.answer
      where heard_id = h.id and said is not null and ${isShown(sql`asking_id`, without)}
      order by read_at desc, id limit ${most}) as a
    order by h.id, a.read_at desc`.execute(db);
  const found = Map.groupBy(rows, ({ id }) => id);
  return new Map([...found].map(([id, own]) => [id, own.map(({ said }) => said)]));
}
