import type { Round } from "@breakthrough/sealed-ballot/round-table";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import type { SealedBallotId, SealedStage } from "../sealed-ballot.ts";
import type { Eligible, SeatState, WhyLeft } from "./seats.ts";
import type { TrusteeTables } from "./trustee-tables.ts";

const tables = (tx: Tx) => tx.withTables<TrusteeTables>();

export async function addSeats(
  tx: Tx,
  id: SealedBallotId,
  asking: readonly (Eligible & { readonly number: number })[],
  at: Date,
): Promise<void> {
  if (asking.length === 0) return;
  await tables(tx)
    .insertInto("ballots.trustee_seat")
    .values(
      asking.map(({ number, personId, office }) => ({
        ballot_id: id,
        number,
        person_id: personId,
        office: office ?? null,
        why: null,
        asked_at: at,
      })),
    )
    .execute();
}

export async function saveSeat(
  tx: Tx,
  seatId: number,
  state: SeatState,
  why: WhyLeft | null = null,
): Promise<void> {
  await tables(tx)
    .updateTable("ballots.trustee_seat")
    .set({ state, why })
    .where("id", "=", seatId)
    .execute();
}

/** Begins to make the keys, for the first time or anew. */
export async function beginCeremony(
  tx: Tx,
  id: SealedBallotId,
  attempt: number,
  since: Date,
): Promise<void> {
  const now = { attempt, is_running: true, since };
  await tables(tx)
    .insertInto("ballots.trustee_ceremony")
    .values({ ballot_id: id, ...now })
    .onConflict((conflict) => conflict.column("ballot_id").doUpdateSet(now))
    .execute();
}

export async function saveCeremony(
  tx: Tx,
  id: SealedBallotId,
  change: {
    readonly isRunning?: boolean;
    readonly since?: Date;
    readonly toldStage?: SealedStage;
    readonly faultsNamed?: number;
  },
): Promise<void> {
  const { isRunning, since, toldStage, faultsNamed } = change;
  await tables(tx)
    .updateTable("ballots.trustee_ceremony")
    .set({
      ...(isRunning === undefined ? {} : { is_running: isRunning }),
      ...(since === undefined ? {} : { since }),
      ...(toldStage === undefined ? {} : { told_stage: toldStage }),
      ...(faultsNamed === undefined ? {} : { faults_named: faultsNamed }),
    })
    .where("ballot_id", "=", id)
    .execute();
}

export async function addMessage(
  tx: Tx,
  message: {
    readonly id: SealedBallotId;
    readonly attempt: number;
    readonly number: number;
    readonly round: Round;
    readonly text: string;
  },
): Promise<void> {
  const { id, ...rest } = message;
  await tables(tx)
    .insertInto("ballots.trustee_message")
    .values({ ballot_id: id, ...rest })
    .execute();
}

/** Whoever held a key is named by their office only; who it was goes. */
export async function forgetTrustee(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("ballots.trustee_seat")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
}
