import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import { type CountedWord, countWords, readTyped } from "../../../platform/database/full-text.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { LookedFor } from "../../../platform/text/terms.ts";
import { excerptOf } from "../../../web/plain-text.ts";
import { besideTalk, TALK_COLUMNS, type TopicCounts } from "../../discussions/door.ts";
import type { ProposalKind } from "../proposal.ts";
import type { State } from "../stages/life.ts";
import type { ProposalTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<ProposalTables>();

/** One proposal as a list shows it. */
export interface ListedProposal {
  readonly id: number;
  readonly title: string;
  readonly titleCy?: string | undefined;
  readonly problem: string;
  readonly kind: ProposalKind;
  readonly chapter: string;
  readonly state: State;
  readonly enteredAt: Date;
  readonly endsAt: Date | undefined;
  readonly supportCount: number;
  readonly supportNeeded: number;
  /** How lively its discussion is, where the list asked for it and there is one. */
  readonly talk?: TopicCounts;
}

const LEAD = 220;
const LEAD_OF_PROBLEM = sql<string>`left(problem, ${sql.lit(LEAD + 1)})`;

export const lines = (db: Reader) =>
  tables(db)
    .selectFrom("proposals.proposal")
    .select([
      "id",
      "title",
      "title_cy",
      LEAD_OF_PROBLEM.as("problem"),
      "kind",
      "chapter",
      "state",
      "entered_at",
      "ends_at",
      "support_count",
      "support_needed",
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof lines>["executeTakeFirstOrThrow"]>>;

export const lineOf = (row: Row): ListedProposal => ({
  id: row.id,
  title: row.title,
  titleCy: row.title_cy ?? undefined,
  problem: excerptOf(row.problem, LEAD),
  kind: row.kind,
  chapter: row.chapter,
  state: row.state,
  enteredAt: row.entered_at,
  endsAt: row.ends_at ?? undefined,
  supportCount: row.support_count,
  supportNeeded: row.support_needed,
});

/** Where the next slice begins: the last line of the one before. */
export interface After {
  readonly enteredAt: Date;
  readonly id: number;
}

export interface Slice {
  readonly lines: readonly ListedProposal[];
  readonly next: After | undefined;
}

export const LINES_A_PAGE = 50;

type RowWithTalk = Row & { comments: number | null; arguments: number | null };

/**
 * Proposals in one state, the latest to enter it first. Takes as long with a hundred as with a million. The page that
 * is asked for most: hence one query, written out.
 */
export async function listInState(
  db: Reader,
  state: State,
  { after, most = LINES_A_PAGE }: { after?: After | undefined; most?: number } = {},
): Promise<Slice> {
  const { rows } = await sql<RowWithTalk>`
    select p.id, p.title, p.title_cy, ${LEAD_OF_PROBLEM} as problem, p.kind, p.chapter, p.state, p.entered_at, p.ends_at,
      p.support_count, p.support_needed, ${TALK_COLUMNS}
    from proposals.proposal as p ${besideTalk("p.topic_id")}
    where p.state = ${state} ${after === undefined ? FROM_THE_FIRST : beyond(after)}
    order by p.entered_at desc, p.id desc limit ${most + 1}`.execute(db);
  const shown = rows.slice(0, most).map(lineWithTalk);
  return { lines: shown, next: rows.length > most ? shown.at(-1) : undefined };
}

/** The newest of each state, in one question. */
export async function listNewestInEach<const States extends readonly State[]>(
  db: Reader,
  states: States,
  most: number,
): Promise<{ readonly [Index in keyof States]: readonly ListedProposal[] }> {
  const { rows } = await sql<RowWithTalk>`
    select newest.* from unnest(${states}::text[]) as wanted (state) cross join lateral (
      select p.id, p.title, ${LEAD_OF_PROBLEM} as problem, p.kind, p.chapter, p.state, p.entered_at, p.ends_at,
        p.support_count, p.support_needed, ${TALK_COLUMNS}
      from proposals.proposal as p ${besideTalk("p.topic_id")}
      where p.state = wanted.state
      order by p.entered_at desc, p.id desc limit ${most}) as newest`.execute(db);
  const inState = (state: State) => rows.filter((row) => row.state === state).map(lineWithTalk);
  return states.map(inState) as { [Index in keyof States]: readonly ListedProposal[] };
}

const FROM_THE_FIRST = sql``;
const beyond = ({ enteredAt, id }: After) => sql`and (p.entered_at, p.id) < (${enteredAt}, ${id})`;

function lineWithTalk(row: RowWithTalk): ListedProposal {
  if (row.comments === null || row.arguments === null) return lineOf(row);
  return { ...lineOf(row), talk: { comments: row.comments, arguments: row.arguments } };
}

/** Those of these that everybody may read, the latest change first. */
export async function listThese(
  db: Reader,
  ids: readonly number[],
  most: number,
): Promise<readonly ListedProposal[]> {
  if (ids.length === 0) return [];
  const rows = await lines(db)
    .where("state", "<>", "draft")
    .where("id", "=", sql<number>`any(${ids}::int[])`)
    .orderBy("changed_at", "desc")
    .limit(most)
    .execute();
  return rows.map(lineOf);
}

/** What this person has written, drafts first. */
export async function listWrittenBy(
  db: Reader,
  personId: PersonId,
): Promise<readonly ListedProposal[]> {
  const rows = await lines(db)
    .where("id", "in", (select) =>
      select.selectFrom("proposals.author").select("proposal_id").where("person_id", "=", personId),
    )
    .orderBy(sql`state = 'draft'`, "desc")
    .orderBy("changed_at", "desc")
    .limit(200)
    .execute();
  return rows.map(lineOf);
}

/** Published proposals to keep, change or drop a policy. */
export async function listAbout(db: Reader, policyId: number): Promise<readonly ListedProposal[]> {
  const rows = await lines(db)
    .where("about_policy", "=", policyId)
    .where("state", "<>", "draft")
    .orderBy("id", "desc")
    .limit(LINES_A_PAGE)
    .execute();
  return rows.map(lineOf);
}

/** Ideas that this member has neither written nor supported in their present text, nearest their end first. */
export async function listIdeasToSupport(
  db: Reader,
  personId: PersonId,
  most: number,
): Promise<readonly ListedProposal[]> {
  const rows = await lines(db)
    .where("state", "=", "idea")
    // Every idea has one. Said so that the clock's index, which is in this order, can be used.
    .where("looks_at", "is not", null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("proposals.support")
            .select("person_id")
            .whereRef("proposal_id", "=", "proposals.proposal.id")
            .whereRef("proposals.support.version", "=", "proposals.proposal.version")
            .where("person_id", "=", personId),
        ),
      ),
    )
    .orderBy("looks_at")
    .limit(most)
    .execute();
  return rows.map(lineOf);
}

/** Ranking reads a whole text, so of a very common word only the newest finds are ranked. */
const MOST_RANKED = 1000;

const newestWith = (query: RawBuilder<unknown>) => sql`
  select id from (
    select id from proposals.proposal where state <> 'draft' and search @@ ${query}
    order by id desc limit ${MOST_RANKED}) as found`;

/**
 * How common a beginning is the planner cannot know, and the index gathers all that begins so before anything is read:
 * so the newest proposals are looked through first, and the index is asked only where few of them have it.
 */
const begunIn = (query: RawBuilder<unknown>, most: number) => sql`
  with newest as materialized (
    select id from (
      select id, search from proposals.proposal where state <> 'draft'
      order by id desc limit ${MOST_RANKED}) as latest
    where search @@ ${query})
  select id from newest
  union all
  select id from (${newestWith(query)}) as all_of_them where (select count(*) from newest) < ${most}`;

/** Full text, best first; drafts are never found. */
export async function searchProposals(
  db: Reader,
  looked: LookedFor,
  most: number,
): Promise<readonly ListedProposal[]> {
  const query = await readTyped(db, "english", looked);
  if (query === undefined) return [];
  const isBegun = looked.alternatives.some((terms) => terms.some((term) => term.isBeginning));
  const found = isBegun ? begunIn(query, most) : newestWith(query);
  const rows = await lines(db)
    .where(sql<SqlBool>`id in (${found})`)
    .orderBy(sql`ts_rank(search, ${query})`, "desc")
    .orderBy("id", "desc")
    .limit(most)
    .execute();
  return rows.map(lineOf);
}

/** Which of these words stand in published proposals, in any of their forms. */
export const countWordsOfProposals = (
  db: Reader,
  words: readonly string[],
): Promise<readonly CountedWord[]> =>
  countWords(db, "english", sql`from proposals.proposal where state <> 'draft'`, words);

const MOST_WORDS_COMPARED = 12;

/** Published proposals that share words with a draft: shown to its author, never enforced. */
export async function listSimilar(
  db: Reader,
  { id, title }: { id: number; title: string },
  most: number,
): Promise<readonly ListedProposal[]> {
  const wordsOfTitle = title.match(/[\p{L}\p{N}]{4,}/gu)?.slice(0, MOST_WORDS_COMPARED) ?? [];
  if (wordsOfTitle.length === 0) return [];
  const query = await readTyped(db, "english", wordsOfTitle.join(" or "));
  if (query === undefined) return [];
  const rows = await lines(db)
    .where("state", "<>", "draft")
    .where("id", "<>", id)
    .where(sql<boolean>`search @@ ${query}`)
    .orderBy(sql`ts_rank(search, ${query})`, "desc")
    .limit(most)
    .execute();
  return rows.map(lineOf);
}
