import { type Selectable, sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { RecordTables } from "./tables.ts";

export interface RecordLine {
  /** In the order in which lines were begun. It has gaps. */
  readonly number: number;
  /** In the log, from zero. Undefined while the line waits for it. */
  readonly index: number | undefined;
  readonly act: string;
  readonly by: string;
  readonly subject: string;
  readonly says: string;
  readonly why: string | undefined;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

export interface RecordSlice {
  readonly lines: readonly RecordLine[];
  /** Pass it as `before` for the next, older slice; undefined at the record's beginning. */
  readonly olderThan: number | undefined;
}

/** Which lines: of one subject, of one act (`proposals.publish`) or room (`proposals`), of an office, of an officer. */
export interface WhichLines {
  readonly subject?: string | undefined;
  readonly act?: string | undefined;
  readonly office?: string | undefined;
  /** What somebody did in an office. What they did for themselves is not told. */
  readonly officer?: PersonId | undefined;
  readonly before?: number | undefined;
  readonly most?: number;
}

const LINES_A_PAGE = 50;

const lines = (db: Reader) =>
  db
    .withTables<RecordTables>()
    .selectFrom("record.line as line")
    .leftJoin("record.leaf as leaf", "leaf.line", "line.number");

const COLUMNS = [
  ...(["line.number", "line.act", "line.by_whom", "line.subject", "line.says"] as const),
  ...(["line.why", "line.facts", "line.at", "leaf.place"] as const),
] as const;

type Row = Omit<Selectable<RecordTables["record.line"]>, "entry"> & {
  readonly place: number | null;
};

const room = sql<string>`split_part(act, '.', 1)`;

/** The newest lines first. */
export async function listLines(db: Reader, which: WhichLines = {}): Promise<RecordSlice> {
  const most = which.most ?? LINES_A_PAGE;
  const rows = await thoseOf(lines(db), which)
    .select(COLUMNS)
    .orderBy("line.number", "desc")
    .limit(most + 1)
    .execute();
  const found = rows.slice(0, most).map(lineOf);
  return { lines: found, olderThan: rows.length > most ? found.at(-1)?.number : undefined };
}

function thoseOf(query: ReturnType<typeof lines>, which: WhichLines) {
  const { subject, act, office, officer, before } = which;
  let asked = query;
  if (subject !== undefined) asked = asked.where("line.subject", "=", subject);
  if (before !== undefined) asked = asked.where("line.number", "<", before);
  if (act?.includes(".")) asked = asked.where("line.act", "=", act);
  else if (act !== undefined) asked = asked.where(room, "=", act);
  if (office !== undefined) {
    asked = asked.where(
      sql<boolean>`line.number in (select line from record.line_office where office = ${office})`,
    );
  }
  if (officer !== undefined) {
    asked = asked.where(
      sql<boolean>`line.number in
        (select line from record.line_person where person_id = ${officer} and in_office)`,
    );
  }
  return asked;
}

const lineOf = ({ by_whom, facts, why, place, ...row }: Row): RecordLine => ({
  ...row,
  by: by_whom,
  why: why ?? undefined,
  index: place ?? undefined,
  // Written as JSON text; the driver answers what it says.
  facts: facts as unknown as Record<string, unknown>,
});

/** One line with the exact text of its entry, by its index in the log. */
export async function findLine(
  db: Reader,
  index: number,
): Promise<(RecordLine & { readonly entry: string }) | undefined> {
  const row = await lines(db)
    .select(COLUMNS)
    .select("line.entry")
    .where("leaf.place", "=", index)
    .executeTakeFirst();
  return row && { ...lineOf(row), entry: row.entry };
}

/** The officers who have done something in an office that they are still known to have done. There are few. */
export async function listOfficers(db: Reader): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ person_id: PersonId }>`
    with recursive found (person_id) as (
      (select person_id from record.line_person where in_office order by person_id limit 1)
      union all
      select (select person_id from record.line_person
              where in_office and person_id > found.person_id order by person_id limit 1)
      from found where found.person_id is not null
    )
    select person_id from found where person_id is not null`.execute(db);
  return rows.map((row) => row.person_id);
}

/** The offices that have lines. */
export async function listOffices(db: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ office: string }>`
    with recursive found (office) as (
      (select office from record.line_office order by office limit 1)
      union all
      select (select office from record.line_office
              where office > found.office order by office limit 1)
      from found where found.office is not null
    )
    select office from found where office is not null`.execute(db);
  return rows.map((row) => row.office);
}

/** The rooms that have lines: one step into the index for each, however long the record is. */
export async function listRooms(db: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ room: string }>`
    with recursive found (room) as (
      (select split_part(act, '.', 1) from record.line order by split_part(act, '.', 1) limit 1)
      union all
      select (select split_part(act, '.', 1) from record.line
              where split_part(act, '.', 1) > found.room order by split_part(act, '.', 1) limit 1)
      from found where found.room is not null
    )
    select room from found where room is not null`.execute(db);
  return rows.map((row) => row.room);
}

export const LINES_AN_EXPORT = 500;

interface WhichEntries {
  readonly from: number;
  readonly to: number;
  /** Of this item alone. */
  readonly subject?: string | undefined;
}

/** Lines with their exact texts, from an index on, up to and without another, in the log's order. */
export async function listEntries(
  db: Reader,
  { from, to, subject }: WhichEntries,
): Promise<readonly { readonly index: number; readonly entry: string }[]> {
  // An item's lines are few: found first, or the whole record would be read in its order to find them.
  const among =
    subject === undefined
      ? sql`record.line`
      : sql`(select number, entry from record.line where subject = ${subject} offset 0)`;
  const { rows } = await sql<{ index: number; entry: string }>`
    select leaf.place as index, line.entry
    from record.leaf as leaf join ${among} as line on line.number = leaf.line
    where leaf.place >= ${from} and leaf.place < ${to}
    order by leaf.place limit ${LINES_AN_EXPORT}`.execute(db);
  return rows;
}
