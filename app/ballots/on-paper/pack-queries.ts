import { type RawBuilder, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { besidePerson, isByPost } from "../../membership/door.ts";
import type { BallotId, LineId } from "../ballot.ts";
import type { KeptCode } from "./code.ts";
import type { Pack, PrintedSheet, SheetNumber } from "./pack.ts";

interface SheetRow {
  readonly sheet: SheetNumber;
  readonly by: PersonId | null;
  readonly office: string;
  readonly at: string;
  readonly times: number;
  readonly postedAt: string | null;
}

interface PackRow extends Omit<Pack, "sheets" | "personId"> {
  readonly personId: PersonId | null;
  readonly sheets: readonly SheetRow[] | null;
}

const packOf = ({ personId, sheets, ...pack }: PackRow): Pack => ({
  ...pack,
  personId: personId ?? undefined,
  sheets: (sheets ?? []).map(sheetOf),
});

const sheetOf = ({ by, at, postedAt, ...sheet }: SheetRow): PrintedSheet => ({
  ...sheet,
  by: by ?? undefined,
  at: new Date(at),
  postedAt: postedAt === null ? undefined : new Date(postedAt),
});

/** Packs of people who still have no mailbox: who has one meanwhile signs in, and their codes are dead. */
const packsWhere = (which: RawBuilder<unknown>) => sql<PackRow>`
  select p.number, p.ballot_id as "ballotId", p.line_id as "lineId", r.person_id as "personId",
    (select jsonb_agg(jsonb_build_object('sheet', s.sheet, 'by', s.printed_by, 'office', s.office,
        'at', s.printed_at, 'times', s.times, 'postedAt', s.posted_at) order by s.sheet)
     from ballots.sheet s where s.pack = p.number) as sheets
  from ballots.pack p
  join ballots.ballot b on b.id = p.ballot_id
  join ballots.roll_line r on r.ballot_id = p.ballot_id and r.line_id = p.line_id
  ${besidePerson("r.person_id")}
  where ${isByPost()} and ${which}`;

/** Of ballots that take votes now, by their numbers. */
export async function listPacks(db: Reader, now: Date): Promise<readonly Pack[]> {
  const { rows } = await sql<PackRow>`
    ${packsWhere(sql`b.opens_at <= ${now} and b.closes_at > ${now}`)} order by p.number`.execute(
    db,
  );
  return rows.map(packOf);
}

/** Of one ballot, while it takes votes. They are locked: of two who print at once, one comes after the other. */
export async function lockPacks(tx: Tx, ballotId: BallotId, now: Date): Promise<readonly Pack[]> {
  const { rows } = await sql<PackRow>`
    ${packsWhere(sql`p.ballot_id = ${ballotId} and b.opens_at <= ${now} and b.closes_at > ${now}`)}
    order by p.number for update of p`.execute(tx);
  return rows.map(packOf);
}

export async function findPack(db: Reader, number: number): Promise<Pack | undefined> {
  const { rows } = await sql<PackRow>`${packsWhere(sql`p.number = ${number}`)}`.execute(db);
  return rows[0] && packOf(rows[0]);
}

/** What is kept of both codes of a pack, and whose line they vote on. */
export interface PackCodes {
  readonly ballotId: BallotId;
  readonly lineId: LineId;
  readonly personId: PersonId;
  readonly first: KeptCode | undefined;
  readonly second: KeptCode | undefined;
}

/** Shared until the transaction is over: whoever prints anew waits for a vote, and a vote sees the code that holds then. */
export async function findCodes(tx: Tx, number: number): Promise<PackCodes | undefined> {
  const { rows } = await sql<{
    ballotId: BallotId;
    lineId: LineId;
    personId: PersonId;
    sheet: SheetNumber | null;
    salt: Buffer;
    hash: Buffer;
  }>`
    select p.ballot_id as "ballotId", p.line_id as "lineId", r.person_id as "personId", s.sheet, s.salt, s.hash
    from ballots.pack p
    join ballots.roll_line r on r.ballot_id = p.ballot_id and r.line_id = p.line_id
    left join ballots.sheet s on s.pack = p.number
    ${besidePerson("r.person_id")}
    where p.number = ${number} and ${isByPost()}
    for share of p`.execute(tx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const codeOn = (sheet: SheetNumber) => rows.find((one) => one.sheet === sheet);
  const { ballotId, lineId, personId } = row;
  return { ballotId, lineId, personId, first: codeOn(1), second: codeOn(2) };
}

/** The packs that were made for somebody, and the sheets that they printed for others, in the words of their download. */
export async function gatherPacks(
  db: Reader,
  personId: PersonId,
): Promise<Readonly<Record<string, unknown>>> {
  const { rows: packs } = await sql<{ number: number; ballot: number; sheet: number | null }>`
    select p.number, p.ballot_id as ballot, s.sheet, s.printed_at as "printedAt", s.posted_at as "postedAt"
    from ballots.pack p
    join ballots.roll_line r on r.ballot_id = p.ballot_id and r.line_id = p.line_id
    left join ballots.sheet s on s.pack = p.number
    where r.person_id = ${personId} order by p.number, s.sheet`.execute(db);
  const { rows: printed } = await sql<{ ballot: number; sheets: number }>`
    select p.ballot_id as ballot, count(*) as sheets
    from ballots.sheet s join ballots.pack p on p.number = s.pack
    where s.printed_by = ${personId} group by p.ballot_id order by p.ballot_id`.execute(db);
  return {
    ...(packs.length === 0 ? {} : { ballotPacksForThem: packs }),
    ...(printed.length === 0 ? {} : { sheetsTheyPrinted: printed }),
  };
}
