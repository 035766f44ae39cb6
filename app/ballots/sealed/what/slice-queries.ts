import { sql } from "kysely";
import type { Reader } from "../../../../platform/database/database.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import type { MessageKind, SlicePart } from "./box-tables.ts";

export interface Slice {
  readonly number: number;
  readonly fromHeight: number;
  readonly toHeight: number;
  readonly isDone: boolean;
}

export async function listSlices(db: Reader, id: SealedBallotId): Promise<readonly Slice[]> {
  const { rows } = await sql<Slice>`
    select number, from_height as "fromHeight", to_height as "toHeight", is_done as "isDone"
    from ballots.box_slice where ballot_id = ${id} order by number`.execute(db);
  return rows;
}

/** The parts of the sum, in the order of the ballots. */
export async function listParts(db: Reader, id: SealedBallotId): Promise<readonly SlicePart[]> {
  const { rows } = await sql<{ part: SlicePart }>`
    select part from ballots.box_slice
    where ballot_id = ${id} and is_done order by number`.execute(db);
  return rows.map(({ part }) => part);
}

export interface BallotInSlice {
  readonly height: number;
  readonly bytes: Uint8Array;
  /** The last of its credential, which alone counts. */
  readonly isLast: boolean;
}

export async function listBallotsIn(
  db: Reader,
  id: SealedBallotId,
  { fromHeight, toHeight }: Pick<Slice, "fromHeight" | "toHeight">,
): Promise<readonly BallotInSlice[]> {
  const { rows } = await sql<BallotInSlice>`
    select e.height, e.bytes, not exists (
      select from ballots.box_event later
      where later.ballot_id = e.ballot_id and later.type = 'Ballot'
        and later.credential = e.credential and later.height > e.height) as "isLast"
    from ballots.box_event e
    where e.ballot_id = ${id} and e.type = 'Ballot' and e.height between ${fromHeight} and ${toHeight}
    order by e.height`.execute(db);
  return rows;
}

export interface HandedIn {
  readonly number: number;
  readonly kind: MessageKind;
  readonly owner: number;
  readonly state: "waiting" | "accepted" | "refused";
  /** The package's code of what is wrong with it. */
  readonly fault: string | null;
}

/** What trustees handed in, in order, without its text. */
export async function listHandedIn(db: Reader, id: SealedBallotId): Promise<readonly HandedIn[]> {
  const { rows } = await sql<HandedIn>`
    select number, kind, owner, state, fault
    from ballots.box_message where ballot_id = ${id} order by number`.execute(db);
  return rows;
}

export async function findHandedInText(
  db: Reader,
  id: SealedBallotId,
  number: number,
): Promise<string | undefined> {
  const { rows } = await sql<{ text: string }>`
    select text from ballots.box_message where ballot_id = ${id} and number = ${number}`.execute(
    db,
  );
  return rows[0]?.text;
}
