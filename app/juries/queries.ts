import type { Hex32 } from "@breakthrough/sortition";
import type { Selectable } from "kysely";
import { readCapacity } from "../../platform/capacity.ts";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { defaultRules } from "../rulebook/door.ts";
import {
  type Challenge,
  type ChallengeState,
  type Decided,
  type JurySitting,
  type Lot,
  termsOf,
} from "./challenge.ts";
import type { JuryTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<JuryTables>();
type Row = Omit<Selectable<JuryTables["juries.challenge"]>, "drawn_order" | "secret">;

/** All but the order of the lot, which can be as long as the roll, and its secret. */
const COLUMNS = [
  ...["id", "request_id", "election_id", "act", "input", "subject_path", "says", "why", "by_whom"],
  ...["change_hash", "ran_at", "closes_at", "rules", "needed", "joined", "state", "stands_at"],
  ...["draw_at", "pool_size", "pool_hash", "secret_commitment", "promised"],
  ...["public_value", "drawn_at", "called", "times", "ends_at", "verdict", "upheld_votes"],
  ...["overturned_votes", "decided_at", "undoing", "undoing_says"],
] as (keyof Row)[];

function lotOf(row: Row): Lot | undefined {
  const { stands_at: standsAt, draw_at: drawAt, pool_size: poolSize, promised } = row;
  if (standsAt === null || drawAt === null || poolSize === null || promised === null) return;
  return {
    ...{ standsAt, drawAt, poolSize, promised },
    poolHash: row.pool_hash as Hex32,
    secretCommitment: row.secret_commitment as Hex32,
  };
}

function juryOf(row: Row): JurySitting | undefined {
  const { public_value: publicValue, drawn_at: drawnAt, ends_at: endsAt, called, times } = row;
  if (publicValue === null || drawnAt === null || endsAt === null) return;
  return { publicValue, drawnAt, endsAt, called, times };
}

function decidedOf(row: Row): Decided | undefined {
  if (row.verdict === null || row.decided_at === null) return;
  return {
    verdict: row.verdict,
    upheldVotes: row.upheld_votes ?? 0,
    overturnedVotes: row.overturned_votes ?? 0,
    at: row.decided_at,
    undoing: row.undoing ?? "none",
    undoingSays: row.undoing_says ?? undefined,
  };
}

/** A number that the rulebook has got since the act ran stands at its default. */
const challengeOf = (row: Row): Challenge => ({
  id: row.id,
  requestId: row.request_id ?? undefined,
  electionId: row.election_id ?? undefined,
  act: row.act,
  input: row.input,
  on: row.subject_path,
  says: row.says,
  why: row.why,
  by: readCapacity(row.by_whom),
  changeHash: row.change_hash,
  ranAt: row.ran_at,
  closesAt: row.closes_at,
  terms: { ...termsOf(defaultRules()), ...row.rules },
  needed: row.needed,
  joined: row.joined,
  state: row.state,
  lot: lotOf(row),
  jury: juryOf(row),
  decided: decidedOf(row),
});

export async function findChallenge(db: Reader, id: number): Promise<Challenge | undefined> {
  const query = tables(db).selectFrom("juries.challenge").select(COLUMNS).where("id", "=", id);
  const row = await query.executeTakeFirst();
  return row && challengeOf(row);
}

/** The same by the request that ran. */
export async function findChallengeOf(
  db: Reader,
  requestId: number | undefined,
): Promise<Challenge | undefined> {
  if (requestId === undefined) return undefined;
  const query = tables(db).selectFrom("juries.challenge").select(COLUMNS);
  const row = await query.where("request_id", "=", requestId).executeTakeFirst();
  return row && challengeOf(row);
}

export async function lockChallenge(tx: Tx, id: number): Promise<Challenge | undefined> {
  const query = tables(tx).selectFrom("juries.challenge").select(COLUMNS).where("id", "=", id);
  const row = await query.forUpdate().executeTakeFirst();
  return row && challengeOf(row);
}

export interface Challenges {
  readonly challenges: readonly Challenge[];
  /** Undefined on the last page. */
  readonly next: number | undefined;
}

const A_PAGE = 20;

/** Every official act that ran, the newest first. */
export async function listChallenges(db: Reader, before?: number): Promise<Challenges> {
  let query = tables(db)
    .selectFrom("juries.challenge")
    .select(COLUMNS)
    .orderBy("id", "desc")
    .limit(A_PAGE + 1);
  if (before !== undefined) query = query.where("id", "<", before);
  const rows = await query.execute();
  const challenges = rows.slice(0, A_PAGE).map(challengeOf);
  return { challenges, next: rows.length > A_PAGE ? challenges.at(-1)?.id : undefined };
}

/** The oldest first. Those under way are few. */
export async function listInState(
  db: Reader,
  state: Exclude<ChallengeState, "unchallenged" | "decided">,
): Promise<readonly Challenge[]> {
  const query = tables(db).selectFrom("juries.challenge").select(COLUMNS);
  const rows = await query.where("state", "=", state).orderBy("id").execute();
  return rows.map(challengeOf);
}

/** Verdicts whose act is still to be undone. */
export async function listToUndo(db: Reader): Promise<readonly number[]> {
  const query = tables(db).selectFrom("juries.challenge").select("id");
  const rows = await query.where("undoing", "=", "due").orderBy("id").execute();
  return rows.map(({ id }) => id);
}

export interface Challenger {
  readonly personId: PersonId | undefined;
  readonly reason: string;
  readonly joinedAt: Date;
}

const CHALLENGERS_SHOWN = 200;

/** Who joined and why, in the order in which they came. */
export async function listChallengers(
  db: Reader,
  challengeId: number,
): Promise<readonly Challenger[]> {
  const rows = await tables(db)
    .selectFrom("juries.challenger")
    .select(["person_id", "reason", "joined_at"])
    .where("challenge_id", "=", challengeId)
    .orderBy("id")
    .limit(CHALLENGERS_SHOWN)
    .execute();
  return rows.map((row) => ({
    personId: row.person_id ?? undefined,
    reason: row.reason,
    joinedAt: row.joined_at,
  }));
}

/** Did they turn a key for the act, and have they joined its challenge? */
export async function findPartOf(db: Reader, challengeId: number, personId: PersonId) {
  const [outside, joined] = await Promise.all([
    tables(db)
      .selectFrom("juries.outside")
      .select("holds_key")
      .where("challenge_id", "=", challengeId)
      .where("person_id", "=", personId)
      .executeTakeFirst(),
    tables(db)
      .selectFrom("juries.challenger")
      .select("id")
      .where("challenge_id", "=", challengeId)
      .where("person_id", "=", personId)
      .executeTakeFirst(),
  ]);
  return { holdsKey: outside?.holds_key ?? false, hasJoined: joined !== undefined };
}
