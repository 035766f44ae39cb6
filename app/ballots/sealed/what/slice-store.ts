import { sql } from "kysely";
import type { Tx } from "../../../../platform/database/database.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import type { MessageKind, SlicePart } from "./box-tables.ts";
import type { Slice } from "./slice-queries.ts";

/** Questions in a slice, all its ballots together: a second or two of one core. */
const QUESTIONS_A_SLICE = 500;

/** Cuts the ballots, which stand from height 1 on and answer so many questions each, into slices. */
export async function cutSlices(
  tx: Tx,
  id: SealedBallotId,
  { ballots, questions }: { readonly ballots: number; readonly questions: number },
): Promise<void> {
  const most = Math.max(1, Math.floor(QUESTIONS_A_SLICE / questions));
  await sql`
    insert into ballots.box_slice (ballot_id, number, from_height, to_height)
    select ${id}, number, (number - 1) * ${most}::int + 1, least(number * ${most}::int, ${ballots}::int)
    from generate_series(1, ceil(${ballots}::numeric / ${most})::int) as number`.execute(tx);
}

/** Takes a slice that nobody else has just now; another worker takes another. It is given back when the transaction is over. */
export async function takeSlice(tx: Tx, id: SealedBallotId): Promise<Slice | undefined> {
  const { rows } = await sql<Slice>`
    select number, from_height as "fromHeight", to_height as "toHeight", is_done as "isDone"
    from ballots.box_slice where ballot_id = ${id} and not is_done
    order by number limit 1 for update skip locked`.execute(tx);
  return rows[0];
}

export async function saveSlice(
  tx: Tx,
  id: SealedBallotId,
  number: number,
  part: SlicePart,
): Promise<void> {
  await sql`
    update ballots.box_slice set is_done = true, part = ${JSON.stringify(part)}::json
    where ballot_id = ${id} and number = ${number}`.execute(tx);
}

export interface NewMessage {
  readonly kind: MessageKind;
  readonly owner: number;
  readonly text: string;
}

/** The caller holds the ballot's row. */
export async function insertMessage(
  tx: Tx,
  id: SealedBallotId,
  { kind, owner, text }: NewMessage,
): Promise<void> {
  await sql`
    insert into ballots.box_message (ballot_id, number, kind, owner, text)
    select ${id}, coalesce(max(number), 0) + 1, ${kind}, ${owner}, ${text}
    from ballots.box_message where ballot_id = ${id}`.execute(tx);
}

/** @param fault the package's code; undefined where it was taken into the public file */
export async function settleMessage(
  tx: Tx,
  id: SealedBallotId,
  number: number,
  fault: string | undefined,
): Promise<void> {
  await sql`
    update ballots.box_message
    set state = ${fault === undefined ? "accepted" : "refused"}, fault = ${fault ?? null}
    where ballot_id = ${id} and number = ${number}`.execute(tx);
}
