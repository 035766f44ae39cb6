import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { CanvassTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<CanvassTables>();

/** What is asked at a stall. */
export interface Asking {
  readonly id: number;
  readonly eventId: number;
  readonly question: string;
  readonly themes: readonly string[];
  /** Of the branch's question of the month, where that is asked. */
  readonly monthId: number | undefined;
  /** Two keys hide what its branch asks: here stands nothing of it. */
  readonly isCovered: boolean;
}

/** A volunteer's link; nobody's name is on it. */
export interface Link {
  readonly id: number;
  readonly number: number;
  readonly madeAt: Date;
  readonly endedAt: Date | undefined;
}

const askingOf = ({
  id,
  event_id,
  question,
  themes,
  month_id,
  covered_at,
}: Pick<
  Selectable<CanvassTables["canvass.asking"]>,
  "id" | "event_id" | "question" | "themes" | "month_id" | "covered_at"
>): Asking => ({
  ...{ id, eventId: event_id ?? 0, question, themes, monthId: month_id ?? undefined },
  isCovered: covered_at !== null,
});

export async function findAsking(db: Reader, eventId: number): Promise<Asking | undefined> {
  const row = await tables(db)
    .selectFrom("canvass.asking")
    .selectAll()
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return row && askingOf(row);
}

/** Its links are made one after the other, since each has the next number. */
export async function lockAsking(tx: Tx, id: number): Promise<void> {
  await tables(tx)
    .selectFrom("canvass.asking")
    .select("id")
    .where("id", "=", id)
    .forUpdate()
    .execute();
}

/** The link with this hash, also where it has ended, and what is asked by it. */
export async function findByLink(
  db: Reader,
  hash: string,
): Promise<{ readonly asking: Asking; readonly link: Link } | undefined> {
  const row = await tables(db)
    .selectFrom("canvass.link as l")
    .innerJoin("canvass.asking as a", "a.id", "l.asking_id")
    .select(["a.id", "a.event_id", "a.question", "a.themes", "a.month_id", "a.covered_at"])
    .select(["l.id as link_id", "l.number", "l.made_at", "l.ended_at"])
    .where("l.hash", "=", hash)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { link_id: id, number, made_at: madeAt, ended_at } = row;
  return { asking: askingOf(row), link: { id, number, madeAt, endedAt: ended_at ?? undefined } };
}

export interface AskedAt {
  readonly id: number;
  readonly eventId: number | undefined;
  /** Its action, or its question of the month, is hidden. */
  readonly isCovered: boolean;
}

/** The stalls of a branch's questions of the month alone, or where something in these groups was said. */
export type AskedIn = { readonly branchId: number } | { readonly groups: readonly number[] };

/** Every asking, or those of one branch or of some groups, with the event at which it is asked; online at none. */
export async function listAskings(db: Reader, asked?: AskedIn): Promise<readonly AskedAt[]> {
  const all = tables(db).selectFrom("canvass.asking").select(["id", "event_id", "covered_at"]);
  const rows = await (asked === undefined
    ? all
    : all.where("id", "in", askingsIn(asked))
  ).execute();
  return rows.map(({ id, event_id, covered_at }) => ({
    ...{ id, eventId: event_id ?? undefined, isCovered: covered_at !== null },
  }));
}

const askingsIn = (asked: AskedIn): RawBuilder<number> =>
  "branchId" in asked
    ? sql`(select s.id from canvass.asking as s join canvass.asking as m on m.id = s.month_id
        where m.kind = 'month' and m.branch_id = ${asked.branchId})`
    : sql`(select asking_id from canvass.answer where heard_id = any(${[...asked.groups]}::int[]))`;

export async function listLinks(db: Reader, askingId: number): Promise<readonly Link[]> {
  const rows = await tables(db)
    .selectFrom("canvass.link")
    .selectAll()
    .where("asking_id", "=", askingId)
    .orderBy("number")
    .execute();
  return rows.map(({ id, number, made_at, ended_at }) => ({
    ...{ id, number, madeAt: made_at, endedAt: ended_at ?? undefined },
  }));
}

export interface Counts {
  readonly talkedTo: number;
  readonly leaflets: number;
  readonly answers: number;
}

/** What was done at a stall. */
export interface Tally extends Counts {
  /** The earliest first. Each hour begins at a full one. */
  readonly hours: readonly ({ readonly hour: Date } & Counts)[];
  /** Some of what people said there, each read by whoever runs it and put into a group; the latest read first. */
  readonly said: readonly string[];
}

const SAID_SHOWN = 5;

/**
 * How much was done at the stalls of these events together, nothing where they have none. Two queries, whatever their number.
 * @param events selects their numbers
 */
export async function readTally(db: Reader, events: RawBuilder<number>): Promise<Tally> {
  const [hours, said] = await Promise.all([listHours(db, events), listSaidAt(db, events)]);
  const sumOf = (what: keyof Counts) => hours.reduce((sum, hour) => sum + hour[what], 0);
  return {
    talkedTo: sumOf("talkedTo"),
    leaflets: sumOf("leaflets"),
    answers: sumOf("answers"),
    ...{ hours, said },
  };
}

/** The same of one event alone, shown or not: for whoever runs it. */
export const readTallyAt = (db: Reader, eventId: number): Promise<Tally> =>
  readTally(db, sql`${eventId}::int`);

async function listHours(db: Reader, events: RawBuilder<number>): Promise<Tally["hours"]> {
  const { rows } = await sql<Tally["hours"][number]>`
    select t.hour, sum(t.talked_to)::int as "talkedTo", sum(t.leaflets)::int as leaflets,
      sum(t.answers)::int as answers
    from canvass.tally as t join canvass.asking as a on a.id = t.asking_id
    where a.event_id in (${events})
    group by t.hour order by t.hour`.execute(db);
  return rows;
}

/** The latest read of them all: as many of each stall are looked at, and no more. */
async function listSaidAt(db: Reader, events: RawBuilder<number>): Promise<readonly string[]> {
  const { rows } = await sql<{ said: string }>`
    select a.said from canvass.asking as s
    cross join lateral (
      select id, said, read_at from canvass.answer
      where asking_id = s.id and heard_id is not null and said is not null
        and heard_id not in (select id from canvass.heard where hidden_id is not null)
      order by read_at desc, id limit ${SAID_SHOWN}) as a
    where s.event_id in (${events}) and s.covered_at is null
    order by a.read_at desc, a.id limit ${SAID_SHOWN}`.execute(db);
  return rows.map(({ said }) => said);
}
