import { type RawBuilder, sql } from "kysely";
import type { Reader } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import type { LineId } from "../../ballot.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";

export interface SealedLine {
  readonly line: LineId;
  /** Undefined once they were forgotten. */
  readonly personId: PersonId | undefined;
}

/** Everybody on the frozen roll, by their random line. */
export async function listSealedRoll(
  db: Reader,
  id: SealedBallotId,
): Promise<readonly SealedLine[]> {
  const { rows } = await sql<{ line_id: LineId; person_id: PersonId | null }>`
    select line_id, person_id from ballots.who_line
    where ballot_id = ${id} order by line_id`.execute(db);
  return rows.map(({ line_id, person_id }) => ({
    line: line_id,
    personId: person_id ?? undefined,
  }));
}

export async function findSealedLine(
  db: Reader,
  id: SealedBallotId,
  personId: PersonId,
): Promise<LineId | undefined> {
  const { rows } = await sql<{ line_id: LineId }>`
    select line_id from ballots.who_line
    where ballot_id = ${id} and person_id = ${personId}`.execute(db);
  return rows[0]?.line_id;
}

export const isOnSealedRoll = async (
  db: Reader,
  id: SealedBallotId,
  personId: PersonId,
): Promise<boolean> => (await findSealedLine(db, id, personId)) !== undefined;

/** Those who may be neither trustee nor registrar of it. */
export async function listNever(db: Reader, id: SealedBallotId): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ person_id: PersonId }>`
    select person_id from ballots.who_never where ballot_id = ${id} order by person_id`.execute(db);
  return rows.map(({ person_id }) => person_id);
}

/** On which running rolls somebody stands, for the list of what they can vote on. */
export async function listOwnRolls(
  db: Reader,
  personId: PersonId,
): Promise<readonly SealedBallotId[]> {
  const { rows } = await sql<{ ballot_id: SealedBallotId }>`
    select ballot_id from ballots.who_line where person_id = ${personId} order by ballot_id`.execute(
    db,
  );
  return rows.map(({ ballot_id }) => ballot_id);
}

/** The running sealed ballots on whose roll somebody stands, each with its version. */
export const sealedRollRows = (person: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select concat_ws(' ', 'sealed', s.id, s.xmin)
  from ballots.who_line w join ballots.sealed_ballot s on s.id = w.ballot_id
  where w.person_id = ${person} and s.counted_at is null`;
