import type { Handed, Table } from "@breakthrough/sealed-ballot/round-table";
import { sql } from "kysely";
import type { Reader } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import type { SealedBallot, SealedBallotId, SealedStage } from "../sealed-ballot.ts";
import type { CeremonyState, TrusteeSeat } from "./seats.ts";
import type { TrusteeTables } from "./trustee-tables.ts";

const tables = (db: Reader) => db.withTables<TrusteeTables>();

/** Everybody who holds a seat or held one, in the order of the seats and then of the asking. */
export async function listSeats(db: Reader, id: SealedBallotId): Promise<readonly TrusteeSeat[]> {
  const rows = await tables(db)
    .selectFrom("ballots.trustee_seat")
    .selectAll()
    .where("ballot_id", "=", id)
    .orderBy("number")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    personId: row.person_id ?? undefined,
    office: row.office ?? undefined,
    state: row.state,
    why: row.why ?? undefined,
    askedAt: row.asked_at,
  }));
}

export interface Ceremony extends CeremonyState {
  readonly toldStage: SealedStage;
  readonly faultsNamed: number;
}

export async function findCeremony(db: Reader, id: SealedBallotId): Promise<Ceremony | undefined> {
  const row = await tables(db)
    .selectFrom("ballots.trustee_ceremony")
    .selectAll()
    .where("ballot_id", "=", id)
    .executeTakeFirst();
  return (
    row && {
      attempt: row.attempt,
      isRunning: row.is_running,
      since: row.since,
      toldStage: row.told_stage,
      faultsNamed: row.faults_named,
    }
  );
}

/** What was handed in at the present beginning. */
export async function readTable(
  db: Reader,
  { id, uuid, title, trusteesWanted, trusteesNeeded }: SealedBallot,
  attempt: number,
): Promise<Table> {
  const rows = await tables(db)
    .selectFrom("ballots.trustee_message")
    .select(["number", "round", "text"])
    .where("ballot_id", "=", id)
    .where("attempt", "=", attempt)
    .execute();
  const handed: readonly Handed[] = Array.from({ length: trusteesWanted }, (_, i) =>
    Object.fromEntries(
      rows.filter(({ number }) => number === i + 1).map((row) => [row.round, row.text]),
    ),
  );
  const common = { title, attempt, handed };
  return { ...common, ballot: uuid, size: trusteesWanted, threshold: trusteesNeeded };
}

/** The sealed ballots whose trustees have or may have something to do. */
export async function listToSeat(db: Reader): Promise<readonly SealedBallotId[]> {
  const { rows } = await sql<{ id: SealedBallotId }>`
    select id from ballots.sealed_ballot
    where stage in ('keys', 'mixing', 'decrypting') order by id limit 100`.execute(db);
  return rows.map(({ id }) => id);
}

export interface OwnSeat {
  readonly ballotId: SealedBallotId;
  readonly number: number;
  readonly state: TrusteeSeat["state"];
}

export async function listOwnSeats(db: Reader, personId: PersonId): Promise<readonly OwnSeat[]> {
  const rows = await tables(db)
    .selectFrom("ballots.trustee_seat")
    .select(["ballot_id", "number", "state"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return rows.map(({ ballot_id, number, state }) => ({ ballotId: ballot_id, number, state }));
}
