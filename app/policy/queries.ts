import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import {
  type CountedWord,
  countWords,
  passagesIn,
  readTyped,
} from "../../platform/database/full-text.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PublicPage } from "../../platform/room.ts";
import type { LookedFor } from "../../platform/text/terms.ts";
import type { Day } from "../../platform/time/days.ts";
import { allChapters, chapterTitle } from "../rulebook/door.ts";
import { policyPath } from "./addresses.ts";
import type { PolicyState } from "./policy.ts";
import type { PolicyTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<PolicyTables>();

/** A policy as the manifesto shows it. */
export interface Policy {
  readonly id: number;
  /** By its id. */
  readonly chapter: string;
  readonly title: string;
  readonly body: string;
  readonly state: PolicyState;
  readonly proposalPath: string;
  readonly ballotPath: string;
  readonly adoptedAt: Date;
  readonly reaffirmedAt: Date | undefined;
  readonly lastBallotPath: string | undefined;
  readonly endedAt: Date | undefined;
  readonly supersededBy: number | undefined;
  readonly reviewOn: Day;
  readonly reviewOpenedAt: Date | undefined;
  readonly reviewCalls: number;
  readonly reviewCallsNeeded: number;
}

const all = (db: Reader) =>
  tables(db)
    .selectFrom("policy.policy")
    .select([
      "id",
      "chapter",
      "title",
      "body",
      "state",
      "proposal_path",
      "ballot_path",
      "adopted_at",
      "reaffirmed_at",
      "last_ballot_path",
      "ended_at",
      "superseded_by",
      "review_on",
      "review_opened_at",
      "review_calls",
      "review_calls_needed",
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof all>["executeTakeFirstOrThrow"]>>;

const policyOf = (row: Row): Policy => ({
  id: row.id,
  chapter: row.chapter,
  title: row.title,
  body: row.body,
  state: row.state,
  proposalPath: row.proposal_path,
  ballotPath: row.ballot_path,
  adoptedAt: row.adopted_at,
  reaffirmedAt: row.reaffirmed_at ?? undefined,
  lastBallotPath: row.last_ballot_path ?? undefined,
  endedAt: row.ended_at ?? undefined,
  supersededBy: row.superseded_by ?? undefined,
  reviewOn: row.review_on,
  reviewOpenedAt: row.review_opened_at ?? undefined,
  reviewCalls: row.review_calls,
  reviewCallsNeeded: row.review_calls_needed,
});

export async function findPolicy(db: Reader, id: number): Promise<Policy | undefined> {
  const row = await all(db).where("id", "=", id).executeTakeFirst();
  return row && policyOf(row);
}

/** Each that is or was agreed, with when that last changed; what ended stays readable. */
export async function publicPages(db: Reader): Promise<readonly PublicPage[]> {
  const rows = await tables(db)
    .selectFrom("policy.policy")
    .select((policy) => [
      "id",
      policy
        .fn<Date>("greatest", ["adopted_at", "reaffirmed_at", "review_opened_at", "ended_at"])
        .as("changedAt"),
    ])
    .orderBy("id")
    .execute();
  return rows.map(({ id, changedAt }) => ({ path: policyPath(id), changedAt }));
}

export async function lockPolicy(tx: Tx, id: number): Promise<Policy | undefined> {
  const row = await all(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && policyOf(row);
}

export interface ManifestoChapter {
  readonly id: string;
  readonly title: string;
  readonly policies: readonly Policy[];
}

/** All that is in force, by chapter in the manifesto's order; chapters without policy are left out. */
export async function manifesto(db: Reader): Promise<readonly ManifestoChapter[]> {
  const rows = await all(db)
    .where("state", "in", ["in-force", "under-review"])
    .orderBy("adopted_at")
    .orderBy("id")
    .execute();
  const policies = rows.map(policyOf);
  const named = allChapters().map(({ id }) => id);
  const ids = [...new Set([...named, ...policies.map((policy) => policy.chapter)])];
  const inChapter = (id: string) => policies.filter(({ chapter }) => chapter === id);
  return ids
    .map((id) => ({ id, title: chapterTitle(id), policies: inChapter(id) }))
    .filter((chapter) => chapter.policies.length > 0);
}

/** The newest first: for the feed, and for what changed lately. */
export async function recentPolicies(db: Reader, most: number): Promise<readonly Policy[]> {
  const rows = await all(db)
    .orderBy("adopted_at", "desc")
    .orderBy("id", "desc")
    .limit(most)
    .execute();
  return rows.map(policyOf);
}

/** What is no longer policy, the latest first. It stays readable. */
export async function listEnded(db: Reader, most: number): Promise<readonly Policy[]> {
  const rows = await all(db)
    .where("ended_at", "is not", null)
    .orderBy("ended_at", "desc")
    .limit(most)
    .execute();
  return rows.map(policyOf);
}

/** Policies whose review day has come. */
export async function listDueForReview(db: Reader, today: Day): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("policy.policy")
    .select("id")
    .where("state", "=", "in-force")
    .where("review_on", "<=", today)
    .orderBy("review_on")
    .execute();
  return rows.map((row) => row.id);
}

export async function hasCalledForReview(
  db: Reader,
  policyId: number,
  personId: PersonId,
): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("policy.review_call")
    .select("policy_id")
    .where("policy_id", "=", policyId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

export interface PolicyFound {
  readonly id: number;
  readonly title: string;
  readonly state: PolicyState;
  readonly chapter: string;
  /** Where the words were found. See `platform/database/full-text.ts`. */
  readonly passages: string;
}

const MOST_RANKED = 1000;

/** Full text, best first, in the words of the search box. */
export async function searchPolicies(
  db: Reader,
  looked: LookedFor,
  most: number,
): Promise<readonly PolicyFound[]> {
  const query = await readTyped(db, "english", looked);
  if (query === undefined) return [];
  const found = tables(db)
    .selectFrom("policy.policy")
    .select(["id", "title", "body", "state", "chapter"])
    .select(sql<number>`ts_rank(search, ${query})`.as("rank"))
    .where(sql<boolean>`search @@ ${query}`)
    .limit(MOST_RANKED);
  return await db
    .selectFrom(found.as("found"))
    .select(["id", "title", "state", "chapter"])
    .select(passagesIn("english", sql<string>`body`, looked.typed, query).as("passages"))
    .orderBy("rank", "desc")
    .orderBy("id", "desc")
    .limit(most)
    .execute();
}

/** Which of these words stand in policies, in any of their forms. */
export const countWordsOfPolicies = (
  db: Reader,
  words: readonly string[],
): Promise<readonly CountedWord[]> =>
  countWords(db, "english", sql`from policy.policy where true`, words);

/** A person's own calls for reviews, for their download. */
export async function gatherCalls(db: Reader, personId: PersonId) {
  const calls = await tables(db)
    .selectFrom("policy.review_call")
    .select(["policy_id as policy", "at"])
    .where("person_id", "=", personId)
    .execute();
  return { calls };
}
