import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { Without } from "../grouping/heard-queries.ts";
import type { CanvassTables } from "../tables.ts";
import type { Online } from "./online.ts";

type Row = Pick<
  Selectable<CanvassTables["canvass.asking"]>,
  "id" | "question" | "themes" | "about" | "first_day" | "last_day" | "ended_at" | "branch_id"
>;

/** Undefined of a stall. */
function onlineOf(row: Row | undefined): Online | undefined {
  if (row === undefined) return undefined;
  const { id, question, themes, about, first_day: firstDay, last_day: lastDay } = row;
  if (about === null || firstDay === null || lastDay === null) return undefined;
  const [endedAt, branchId] = [row.ended_at ?? undefined, row.branch_id ?? undefined];
  return { ...{ id, question, themes, about, firstDay, lastDay, endedAt, branchId } };
}

const askings = (db: Reader) =>
  db
    .withTables<CanvassTables>()
    .selectFrom("canvass.asking")
    .select(["id", "question", "themes", "about", "first_day", "last_day", "ended_at", "branch_id"])
    .where("kind", "<>", "stall")
    .where("covered_at", "is", null);

export const findOnline = async (db: Reader, id: number): Promise<Online | undefined> =>
  onlineOf(await askings(db).where("id", "=", id).executeTakeFirst());

/** What is asked online of the page of an action at this address. */
export const findOnlineAbout = async (db: Reader, about: string): Promise<Online | undefined> =>
  onlineOf(
    await askings(db).where("kind", "=", "day").where("about", "=", about).executeTakeFirst(),
  );

/** What a branch asks from this day on, and was not ended: for this month and the next. The earliest first. */
export async function listMonthly(
  db: Reader,
  branchId: number,
  from: Online["firstDay"],
): Promise<readonly Online[]> {
  const rows = await askings(db)
    .where("kind", "=", "month")
    .where("branch_id", "=", branchId)
    .where("last_day", ">=", from)
    .where("ended_at", "is", null)
    .orderBy("first_day")
    .execute();
  return rows.flatMap((row) => onlineOf(row) ?? []);
}

export interface OnlineGroup {
  readonly id: number;
  readonly title: string;
  readonly answers: number;
  /** Some of what was said, each read by an officer; the latest read first. */
  readonly said: readonly string[];
}

/** What came of a question: no text that nobody has read. */
export interface Came {
  readonly answers: number;
  readonly themed: readonly { readonly theme: string; readonly answers: number }[];
  /** The largest first. */
  readonly groups: readonly OnlineGroup[];
}

/** A question with what was answered online, and apart from that at the stalls at which its branch asked it. */
export interface OnlineCounts extends Online, Came {
  readonly atStalls: Came & { readonly stalls: number };
}

const GROUPS_SHOWN = 20;
const SAID_SHOWN = 3;

/** @param of the numbers of the askings that are counted together */
const cameOf = (of: RawBuilder<unknown>) => sql<Came>`jsonb_build_object(
  'answers', (
    select coalesce(sum(answers), 0)::int from canvass.tally where asking_id in (${of})),
  'themed', (
    select coalesce(jsonb_agg(t order by t.answers desc, t.theme), '[]') from (
      select theme, sum(answers)::int as answers from canvass.theme_tally
      where asking_id in (${of}) group by theme) as t),
  'groups', (
    select coalesce(jsonb_agg(g order by g.answers desc, g.id), '[]') from (
      select h.id, h.title, count(*)::int as answers,
        coalesce((array_agg(a.said order by a.read_at desc, a.id)
          filter (where a.said is not null))[1:${sql.lit(SAID_SHOWN)}], '{}') as said
      from canvass.answer as a join canvass.heard as h on h.id = a.heard_id
      where a.asking_id in (${of}) and h.hidden_id is null
      group by h.id, h.title order by 3 desc, 1 limit ${sql.lit(GROUPS_SHOWN)}) as g))`;

interface Wanted {
  /** All of this kind, or those of one branch. */
  readonly of: "day" | "month" | { readonly branchId: number };
  readonly most: number;
  /** Stalls of which nothing is shown. */
  readonly without: Without;
}

/** The latest questions with what came of each. What was taken back before its days is none, unless stalls ask it. */
export async function countOnline(
  db: Reader,
  { of, most, without }: Wanted,
): Promise<readonly OnlineCounts[]> {
  const asked = askings(db).where(
    sql<boolean>`(ended_at is null or ended_at >= first_day::timestamp at time zone 'Europe/London'
      or exists (select from canvass.asking as s where s.month_id = asking.id))`,
  );
  const stallsOf = sql`
    select s.id from canvass.asking as s
    where s.month_id = asking.id and s.id <> all(${[...without]}::int[])`;
  const rows = await (typeof of === "string"
    ? asked.where("kind", "=", of)
    : asked.where("kind", "=", "month").where("branch_id", "=", of.branchId)
  )
    .select([cameOf(sql`asking.id`).as("came"), cameOf(stallsOf).as("at_stalls")])
    .select(sql<number>`(select count(*)::int from (${stallsOf}) as s)`.as("stalls"))
    .orderBy("first_day", "desc")
    .orderBy("id", "desc")
    .limit(most)
    .execute();
  return rows.flatMap(({ came, at_stalls, stalls, ...row }) => {
    const online = onlineOf(row);
    return online === undefined ? [] : [{ ...online, ...came, atStalls: { ...at_stalls, stalls } }];
  });
}
