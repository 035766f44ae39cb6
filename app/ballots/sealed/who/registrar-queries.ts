import { sql } from "kysely";
import type { Reader } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import type { LineId } from "../../ballot.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import type { WhoTables } from "./who-tables.ts";

/** Who makes the voting codes: the holder of an office, or the platform itself. */
export interface Registrar {
  /** Undefined for the platform, and once they were forgotten. */
  readonly personId: PersonId | undefined;
  /** Undefined for the platform. */
  readonly office: string | undefined;
}

export async function findRegistrar(
  db: Reader,
  id: SealedBallotId,
): Promise<Registrar | undefined> {
  const row = await db
    .withTables<WhoTables>()
    .selectFrom("ballots.who_registrar")
    .select(["person_id", "office"])
    .where("ballot_id", "=", id)
    .executeTakeFirst();
  return row && { personId: row.person_id ?? undefined, office: row.office ?? undefined };
}

/** Of which ballots somebody is the registrar. */
export async function listRegistrarOf(
  db: Reader,
  personId: PersonId,
): Promise<readonly SealedBallotId[]> {
  const rows = await db
    .withTables<WhoTables>()
    .selectFrom("ballots.who_registrar")
    .select("ballot_id")
    .where("person_id", "=", personId)
    .orderBy("ballot_id")
    .execute();
  return rows.map(({ ballot_id }) => ballot_id);
}

export interface LineKey {
  readonly line: LineId;
  readonly publicKey: string;
}

/** The devices' keys as they were when the roll was frozen. */
export async function listLineKeys(db: Reader, id: SealedBallotId): Promise<readonly LineKey[]> {
  const { rows } = await sql<LineKey>`
    select line_id as line, public_key as "publicKey" from ballots.who_line_key
    where ballot_id = ${id} order by line_id, public_key`.execute(db);
  return rows;
}

/** What was sealed to the devices of one line. */
export async function listEnvelopes(
  db: Reader,
  id: SealedBallotId,
  line: LineId,
): Promise<readonly string[]> {
  const { rows } = await sql<{ envelope: string }>`
    select envelope from ballots.who_envelope
    where ballot_id = ${id} and line_id = ${line} order by public_key`.execute(db);
  return rows.map(({ envelope }) => envelope);
}

/** Lines whose codes the registrar has still to take back. */
export async function listEndedLines(db: Reader, id: SealedBallotId): Promise<readonly LineId[]> {
  const { rows } = await sql<{ line: LineId }>`
    select line_id as line from ballots.who_ended
    where ballot_id = ${id} and not is_settled order by line_id`.execute(db);
  return rows.map(({ line }) => line);
}

export interface LostCode {
  readonly line: LineId;
  readonly isReplaced: boolean;
}

export async function listLostCodes(db: Reader, id: SealedBallotId): Promise<readonly LostCode[]> {
  const { rows } = await sql<LostCode>`
    select line_id as line, is_replaced as "isReplaced" from ballots.who_lost
    where ballot_id = ${id} order by line_id`.execute(db);
  return rows;
}
