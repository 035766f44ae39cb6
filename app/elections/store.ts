import type { Tx } from "../../platform/database/database.ts";
import {
  type ElectionState,
  type Ending,
  keyOf,
  type Paper,
  type Result,
  type Terms,
} from "./election.ts";
import type { ElectionTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<ElectionTables>();
const set = (tx: Tx, id: number) =>
  tables(tx).updateTable("elections.election").where("id", "=", id);

export async function addElection(tx: Tx, terms: Terms, callHash: string): Promise<void> {
  await tables(tx)
    .insertInto("elections.election")
    .values({
      id: terms.election,
      office: keyOf(terms.to) ?? null,
      terms: JSON.stringify(terms),
      call_hash: callHash,
      called_at: new Date(terms.calledAt),
      nominations_close: new Date(terms.nominationsClose),
      opens_at: new Date(terms.opensAt),
      closes_at: new Date(terms.closesAt),
    })
    .execute();
}

export async function saveState(tx: Tx, id: number, state: ElectionState): Promise<void> {
  await set(tx, id).set({ state }).execute();
}

export async function savePaper(tx: Tx, id: number, paper: Paper): Promise<void> {
  await set(tx, id)
    .set({ paper: JSON.stringify(paper) })
    .execute();
}

export async function saveTopic(tx: Tx, id: number, topicId: number): Promise<void> {
  await set(tx, id).set({ topic_id: topicId }).execute();
}

export async function saveSealed(tx: Tx, id: number, sealedId: number): Promise<void> {
  await set(tx, id).set({ sealed_id: sealedId }).execute();
}

/** The ballot is open, until then. */
export async function saveOpened(tx: Tx, id: number, closesAt: Date): Promise<void> {
  await set(tx, id).set({ state: "ballot", closes_at: closesAt }).execute();
}

export async function saveResult(tx: Tx, id: number, result: Result, standsAt: Date) {
  await set(tx, id)
    .set({ state: "result", result: JSON.stringify(result), stands_at: standsAt })
    .execute();
}

export async function saveChallenged(tx: Tx, id: number, isChallenged: boolean): Promise<void> {
  await set(tx, id).set({ is_challenged: isChallenged }).execute();
}

/** It is over. What candidates declared for it alone goes with it. */
export async function endElection(tx: Tx, id: number, ending: Ending, at: Date): Promise<void> {
  await set(tx, id).set({ state: "ended", ending, ended_at: at }).execute();
  await tables(tx)
    .updateTable("elections.nomination")
    .set({ groups: null })
    .where("election_id", "=", id)
    .execute();
}
