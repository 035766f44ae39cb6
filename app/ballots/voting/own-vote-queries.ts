import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { BallotId, Choices, LineId } from "../ballot.ts";

/** What one person sees of their own vote. Nothing here reads anybody else's. */
export interface OwnVote {
  readonly choices: Choices;
  readonly castAt: Date;
  readonly changes: number;
}

export interface OwnLine {
  readonly lineId: LineId;
  readonly vote: OwnVote | undefined;
}

interface Row {
  line_id: LineId;
  choices: Choices | null;
  cast_at: Date | null;
  changes: number | null;
}

const lineOf = (row: Row): OwnLine => ({
  lineId: row.line_id,
  vote:
    row.choices === null || row.cast_at === null
      ? undefined
      : { choices: row.choices, castAt: row.cast_at, changes: row.changes ?? 0 },
});

/** This person's line on a ballot's roll, and their vote where they have cast one. */
export async function findOwnLine(
  db: Reader,
  ballotId: BallotId,
  personId: PersonId,
): Promise<OwnLine | undefined> {
  const { rows } = await sql<Row>`
    select r.line_id, v.choices, v.cast_at, v.changes
    from ballots.roll_line r
    left join ballots.vote v on v.ballot_id = r.ballot_id and v.line_id = r.line_id
    where r.person_id = ${personId} and r.ballot_id = ${ballotId}`.execute(db);
  return rows[0] && lineOf(rows[0]);
}

export interface Receipt extends OwnVote {
  readonly ballotId: BallotId;
  readonly isOnPaper: boolean;
  readonly title: string;
  readonly titleCy: string | null;
  readonly lineId: LineId;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly labelCy: string | null;
  }[];
}

export interface ReceiptSlice {
  readonly receipts: readonly Receipt[];
  readonly olderThan: BallotId | undefined;
}

/** What a person has cast, the newest ballot first. */
export async function listReceipts(
  db: Reader,
  personId: PersonId,
  { before, most = 20 }: { readonly before?: BallotId | undefined; readonly most?: number } = {},
): Promise<ReceiptSlice> {
  const { rows } = await sql<{
    ballot_id: BallotId;
    title: string;
    titleCy: string | null;
    line_id: LineId;
    choices: Choices;
    cast_at: Date;
    changes: number;
    isOnPaper: boolean;
    options: Receipt["options"];
  }>`
    select b.id as ballot_id, b.title, b.title_cy as "titleCy", v.line_id, v.choices, v.cast_at, v.changes,
      v.on_paper as "isOnPaper",
      (select jsonb_agg(jsonb_build_object('id', o.id, 'label', o.label, 'labelCy', o.label_cy) order by o.number)
       from ballots.option o where o.ballot_id = b.id) as options
    from ballots.roll_line r
    join ballots.vote v on v.ballot_id = r.ballot_id and v.line_id = r.line_id
    join ballots.ballot b on b.id = r.ballot_id
    where r.person_id = ${personId} and r.ballot_id < ${before ?? Number.MAX_SAFE_INTEGER}
    order by r.ballot_id desc
    limit ${most + 1}`.execute(db);
  const receipts = rows.slice(0, most).map(({ ballot_id, line_id, cast_at, ...row }) => ({
    ...row,
    ballotId: ballot_id,
    lineId: line_id,
    castAt: cast_at,
  }));
  return { receipts, olderThan: rows.length > most ? receipts.at(-1)?.ballotId : undefined };
}

/** Every line that stands for this person, whether they voted or not. */
export async function listOwnLines(db: Reader, personId: PersonId) {
  const { rows } = await sql<{ ballotId: BallotId; lineId: LineId }>`
    select ballot_id as "ballotId", line_id as "lineId" from ballots.roll_line
    where person_id = ${personId} order by ballot_id`.execute(db);
  return rows;
}
