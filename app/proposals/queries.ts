import type { ExpressionBuilder } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader, Tx } from "../../platform/database/database.ts";
import { takeLock } from "../../platform/database/named-lock.ts";
import type { PersonId } from "../../platform/ids.ts";
import { defaultRules, type Rules } from "../rulebook/door.ts";
import type { Proposal } from "./proposal.ts";
import type { State, Stay } from "./stages/life.ts";
import type { ProposalTables, StoredStay } from "./tables.ts";

const tables = (db: Reader) => db.withTables<ProposalTables>();

const authorsOf = (select: ExpressionBuilder<ProposalTables, "proposals.proposal">) =>
  select
    .selectFrom("proposals.author as author")
    .select("author.person_id")
    .whereRef("author.proposal_id", "=", "proposals.proposal.id")
    .orderBy("author.since")
    .orderBy("author.person_id");

export const whole = (db: Reader) =>
  tables(db)
    .selectFrom("proposals.proposal")
    .select([
      "id",
      "kind",
      "about_policy",
      "rule_name",
      "rule_number",
      "change",
      "about_charter",
      "chapter",
      "title",
      "title_cy",
      "title_secret",
      "problem",
      "body",
      "effects",
      "version",
      "state",
      "entered_at",
      "looks_at",
      "ends_at",
      "support_needed",
      "support_count",
      "rules",
      "stay_before",
      "topic_id",
      "ballot_id",
      ...(["sealed_asks", "sealed_needed", "sealed_id", "shown_why"] as const),
      "became_policy",
      "merged_into",
      "is_redrafted",
      "changed_at",
    ])
    .select((select) => jsonArrayFrom(authorsOf(select)).as("authors"));

type Row = Awaited<ReturnType<ReturnType<typeof whole>["executeTakeFirstOrThrow"]>>;

const stayOf = (row: Row): Stay =>
  underRules(row.rules as Partial<Rules>, {
    state: row.state,
    enteredAt: row.entered_at,
    looksAt: row.looks_at ?? undefined,
    endsAt: row.ends_at ?? undefined,
    supportNeeded: row.support_needed,
  });

/** Its numbers are filled up when somebody asks for one: there are some 250, and who lists proposals asks for none. */
function underRules(copied: Partial<Rules>, stay: Omit<Stay, "rules">): Stay {
  let rules: Rules | undefined;
  return {
    ...stay,
    get rules() {
      rules ??= rulesOf(copied);
      return rules;
    },
  };
}

/**
 * A number that came into the rulebook after a proposal entered its state stands at its default there; but what was
 * drafted before there were amendments keeps its clocks, and waits for none.
 */
const rulesOf = (copied: Partial<Rules>): Rules => ({
  ...defaultRules(),
  amendmentDays: 0,
  ...copied,
});

function storedStayOf(stored: StoredStay): Stay {
  const instant = (text: string | null) => (text === null ? undefined : new Date(text));
  return underRules(stored.rules, {
    state: stored.state,
    enteredAt: new Date(stored.enteredAt),
    looksAt: instant(stored.looksAt),
    endsAt: instant(stored.endsAt),
    supportNeeded: stored.supportNeeded,
  });
}

const ruleOf = (row: Row): Proposal["rule"] =>
  row.rule_name === null ? undefined : { name: row.rule_name, number: Number(row.rule_number) };

export const proposalOf = (row: Row): Proposal => ({
  id: row.id,
  kind: row.kind,
  aboutPolicy: row.about_policy ?? undefined,
  rule: ruleOf(row),
  change: row.change ?? undefined,
  aboutCharter: row.about_charter ?? undefined,
  chapter: row.chapter,
  title: row.title,
  titleCy: row.title_cy ?? undefined,
  titleSecret: row.title_secret,
  problem: row.problem,
  body: row.body,
  effects: row.effects ?? undefined,
  version: row.version,
  stay: stayOf(row),
  stayBefore: row.stay_before === null ? undefined : storedStayOf(row.stay_before as StoredStay),
  supportCount: row.support_count,
  topicId: row.topic_id ?? undefined,
  ballotId: row.ballot_id ?? undefined,
  sealing: {
    count:
      row.sealed_asks === null || row.sealed_needed === null
        ? undefined
        : { asked: row.sealed_asks, needed: row.sealed_needed },
    sealedId: row.sealed_id ?? undefined,
    shownWhy: row.shown_why ?? undefined,
  },
  becamePolicy: row.became_policy ?? undefined,
  mergedInto: row.merged_into ?? undefined,
  isRedrafted: row.is_redrafted,
  changedAt: row.changed_at,
  authors: row.authors.map((author) => author.person_id),
});

export async function findProposal(db: Reader, id: number): Promise<Proposal | undefined> {
  const row = await whole(db).where("id", "=", id).executeTakeFirst();
  return row && proposalOf(row);
}

/** Locks the proposal until the act is over: two steps at once are taken one after the other. */
export async function lockProposal(tx: Tx, id: number): Promise<Proposal | undefined> {
  const row = await whole(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && proposalOf(row);
}

/** Which proposals the clock should look at now, in batches by number. */
export async function listDue(db: Reader, now: Date, after: number): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("proposals.proposal")
    .select("id")
    .where("looks_at", "<=", now)
    .where("id", ">", after)
    .orderBy("id")
    .limit(500)
    .execute();
  return rows.map((row) => row.id);
}

/** Of two drafts with the same words that are published at the same moment, the second sees the first. */
export const publishOneByOne = (tx: Tx, likeness: string): Promise<void> =>
  takeLock(tx, `proposals.likeness ${likeness}`);

export async function countOpenIdeas(db: Reader, personId: PersonId): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("proposals.author")
    .innerJoin("proposals.proposal", "proposals.proposal.id", "proposals.author.proposal_id")
    .where("person_id", "=", personId)
    .where("state", "=", "idea")
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** How many ideas somebody has published since then, those included that were withdrawn. */
export async function countPublished(db: Reader, personId: PersonId, since: Date): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("proposals.publication")
    .where("person_id", "=", personId)
    .where("at", ">", since)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export interface Alike {
  readonly id: number;
  readonly state: State;
  readonly enteredAt: Date;
  readonly endsAt: Date | undefined;
}

/** Published proposals with the same words, the latest first. */
export async function listAlike(db: Reader, likeness: string): Promise<readonly Alike[]> {
  const rows = await tables(db)
    .selectFrom("proposals.proposal")
    .select(["id", "state", "entered_at", "ends_at"])
    .where("likeness", "=", likeness)
    .where("state", "<>", "draft")
    .orderBy("entered_at", "desc")
    .limit(20)
    .execute();
  return rows.map(({ entered_at, ends_at, ...row }) => ({
    ...row,
    enteredAt: entered_at,
    endsAt: ends_at ?? undefined,
  }));
}

/** The version of the text that this person supports, if any. */
export async function findSupport(
  db: Reader,
  proposalId: number,
  personId: PersonId,
): Promise<number | undefined> {
  const row = await tables(db)
    .selectFrom("proposals.support")
    .select("version")
    .where("proposal_id", "=", proposalId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row?.version;
}

/** Everybody who ever supported it, in whatever version. */
export async function listSupporters(db: Reader, proposalId: number): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("proposals.support")
    .select("person_id")
    .where("proposal_id", "=", proposalId)
    .execute();
  return rows.map((row) => row.person_id);
}

/** Who supports this version of its text. */
export async function listSupportersOf(
  db: Reader,
  { id, version }: Pick<Proposal, "id" | "version">,
): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("proposals.support")
    .select("person_id")
    .where("proposal_id", "=", id)
    .where("version", "=", version)
    .execute();
  return rows.map((row) => row.person_id);
}

/** What this person is drafting, with or without others; what was begun first, first. */
export async function listDraftedBy(db: Reader, personId: PersonId): Promise<readonly Proposal[]> {
  const rows = await whole(db)
    .where("state", "=", "drafting")
    .where("id", "in", (select) =>
      select.selectFrom("proposals.author").select("proposal_id").where("person_id", "=", personId),
    )
    .orderBy("entered_at")
    .limit(20)
    .execute();
  return rows.map(proposalOf);
}

/** Who has offered so far to adopt it, or to take the pen; the first first. */
export async function listTakers(
  db: Reader,
  proposalId: number,
  purpose: "adopt" | "pen",
): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("proposals.taking")
    .select("person_id")
    .where("proposal_id", "=", proposalId)
    .where("purpose", "=", purpose)
    .orderBy("at")
    .orderBy("person_id")
    .execute();
  return rows.map((row) => row.person_id);
}

export interface Version {
  readonly version: number;
  readonly title: string;
  readonly titleCy: string | undefined;
  readonly problem: string;
  readonly body: string;
  readonly effects: string | undefined;
  readonly why: string | undefined;
  readonly writtenAt: Date;
}

/** Every version of the text, the newest first. */
export async function listVersions(db: Reader, proposalId: number): Promise<readonly Version[]> {
  const rows = await tables(db)
    .selectFrom("proposals.version")
    .select(["version", "title", "title_cy", "problem", "body", "effects", "why", "written_at"])
    .where("proposal_id", "=", proposalId)
    .orderBy("version", "desc")
    .execute();
  return rows.map(({ title_cy, effects, why, written_at, ...row }) => ({
    ...row,
    titleCy: title_cy ?? undefined,
    effects: effects ?? undefined,
    why: why ?? undefined,
    writtenAt: written_at,
  }));
}

export interface MergeRequest {
  readonly from: { readonly id: number; readonly title: string };
  readonly into: { readonly id: number; readonly title: string };
  readonly askedAt: Date;
}

/** Unanswered requests that this proposal has made or must answer. */
export async function listMergeRequests(
  db: Reader,
  proposalId: number,
): Promise<readonly MergeRequest[]> {
  const rows = await tables(db)
    .selectFrom("proposals.merge as merge")
    .innerJoin("proposals.proposal as asker", "asker.id", "merge.proposal_id")
    .innerJoin("proposals.proposal as target", "target.id", "merge.into_id")
    .select([
      "asker.id as fromId",
      "asker.title as fromTitle",
      "target.id as intoId",
      "target.title as intoTitle",
      "merge.asked_at as askedAt",
    ])
    .where("merge.answered_at", "is", null)
    .where((where) =>
      where.or([
        where("merge.proposal_id", "=", proposalId),
        where("merge.into_id", "=", proposalId),
      ]),
    )
    .orderBy("merge.asked_at")
    .execute();
  return rows.map((row) => ({
    from: { id: row.fromId, title: row.fromTitle },
    into: { id: row.intoId, title: row.intoTitle },
    askedAt: row.askedAt,
  }));
}
