import { sql } from "kysely";
import { chanceBytes } from "../../platform/chance.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { BallotId } from "../ballots/door.ts";
import type { TopicId } from "../discussions/door.ts";
import { forgetText } from "../drafting/door.ts";
import { proposalPath } from "./addresses.ts";
import { likenessOf, type ProposalAim, type ProposalText } from "./proposal.ts";
import { type Stay, SUPPORT_COUNTS } from "./stages/life.ts";
import type { ProposalTables, StoredStay } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<ProposalTables>();

const stayColumns = (stay: Stay) => ({
  state: stay.state,
  entered_at: stay.enteredAt,
  looks_at: stay.looksAt ?? null,
  ends_at: stay.endsAt ?? null,
  support_needed: stay.supportNeeded,
  rules: JSON.stringify(stay.rules),
});

const storeStay = (stay: Stay): string => {
  const stored: StoredStay = {
    state: stay.state,
    enteredAt: stay.enteredAt.toISOString(),
    looksAt: stay.looksAt?.toISOString() ?? null,
    endsAt: stay.endsAt?.toISOString() ?? null,
    supportNeeded: stay.supportNeeded,
    rules: stay.rules,
  };
  return JSON.stringify(stored);
};

const textColumns = (text: ProposalText) => ({
  title: text.title,
  title_cy: text.titleCy ?? null,
  problem: text.problem,
  body: text.body,
  effects: text.effects ?? null,
  likeness: likenessOf(text),
});

const aimColumns = (aim: ProposalAim) => ({
  kind: aim.kind,
  chapter: aim.chapter,
  about_policy: aim.aboutPolicy ?? null,
  rule_name: aim.rule?.name ?? null,
  rule_number: aim.rule === undefined ? null : String(aim.rule.number),
  change: aim.change === undefined ? null : JSON.stringify(aim.change),
  about_charter: aim.aboutCharter ?? null,
});

export type Writing = ProposalText & ProposalAim;

const TITLE_SECRET_BYTES = 32;

export async function addDraft(
  tx: Tx,
  writing: Writing,
  author: PersonId,
  stay: Stay,
): Promise<number> {
  const at = stay.enteredAt;
  const { id } = await tables(tx)
    .insertInto("proposals.proposal")
    .values({
      ...aimColumns(writing),
      ...textColumns(writing),
      ...stayColumns(stay),
      version: 1,
      title_secret: chanceBytes(TITLE_SECRET_BYTES).toString("hex"),
      stay_before: null,
      created_at: at,
      changed_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await addAuthors(tx, id, [author], at);
  return id;
}

export async function changeDraft(tx: Tx, id: number, writing: Writing, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("proposals.proposal")
    .set({ ...aimColumns(writing), ...textColumns(writing), changed_at: at })
    .where("id", "=", id)
    .execute();
}

export async function deleteDraft(tx: Tx, id: number): Promise<void> {
  await tables(tx)
    .deleteFrom("proposals.proposal")
    .where("id", "=", id)
    .where("state", "=", "draft")
    .execute();
  await forgetText(tx, proposalPath(id));
}

/** Writes the text down as a version of its own, which nothing changes afterwards. */
export async function addVersion(
  tx: Tx,
  id: number,
  version: number,
  text: ProposalText & { readonly why?: string | undefined },
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("proposals.version")
    .values({
      proposal_id: id,
      version,
      title: text.title,
      title_cy: text.titleCy ?? null,
      problem: text.problem,
      body: text.body,
      effects: text.effects ?? null,
      why: text.why ?? null,
      written_at: at,
    })
    .execute();
}

export async function addPublication(tx: Tx, id: number, personId: PersonId, at: Date) {
  const row = { proposal_id: id, person_id: personId, at };
  await tables(tx).insertInto("proposals.publication").values(row).execute();
}

/** The new text is the proposal's; support was for the old one, so its count begins again. */
export async function reviseText(
  tx: Tx,
  id: number,
  version: number,
  text: ProposalText,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("proposals.proposal")
    .set({ ...textColumns(text), version, support_count: 0, changed_at: at })
    .where("id", "=", id)
    .execute();
}

/** What changes with a step, beside the stay itself. */
export interface StepFacts {
  readonly stayBefore?: Stay | undefined;
  readonly topicId?: TopicId;
  readonly ballotId?: BallotId | undefined;
  readonly mergedInto?: number;
  /** Where the state ends at another time than it mostly does: a sealed ballot takes longer. */
  readonly endsAt?: Date;
}

export async function enterState(
  tx: Tx,
  id: number,
  stay: Stay,
  facts: StepFacts,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("proposals.proposal")
    .set({
      ...stayColumns(stay),
      stay_before: facts.stayBefore === undefined ? null : storeStay(facts.stayBefore),
      changed_at: at,
      ...(stay.state === "ballot" ? { voting_since: at } : {}),
      ...(facts.topicId === undefined ? {} : { topic_id: facts.topicId }),
      ...(facts.ballotId === undefined ? {} : { ballot_id: facts.ballotId }),
      ...(facts.mergedInto === undefined ? {} : { merged_into: facts.mergedInto }),
    })
    .where("id", "=", id)
    .execute();
  await forgetTakers(tx, id);
}

export async function noteBecamePolicy(tx: Tx, id: number, policyId: number): Promise<void> {
  await tables(tx)
    .updateTable("proposals.proposal")
    .set({ became_policy: policyId })
    .where("id", "=", id)
    .execute();
}

export async function addAuthors(
  tx: Tx,
  id: number,
  people: readonly PersonId[],
  at: Date,
): Promise<void> {
  if (people.length === 0) return;
  await tables(tx)
    .insertInto("proposals.author")
    .values(people.map((person_id) => ({ proposal_id: id, person_id, since: at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The pen passes on: those who held it hold it no longer. */
export async function replaceAuthors(
  tx: Tx,
  id: number,
  people: readonly PersonId[],
  at: Date,
): Promise<void> {
  await tables(tx).deleteFrom("proposals.author").where("proposal_id", "=", id).execute();
  await addAuthors(tx, id, people, at);
}

/** One person's support, for one version of the text. The count is kept with the proposal. */
export async function saveSupport(
  tx: Tx,
  id: number,
  personId: PersonId,
  version: number,
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("proposals.support")
    .values({ proposal_id: id, person_id: personId, version, at })
    .onConflict((conflict) =>
      conflict.columns(["proposal_id", "person_id"]).doUpdateSet({ version, at }),
    )
    .execute();
  await changeSupportCount(tx, id, 1);
}

/** Also support for an older text goes: whoever gave it could still adopt the proposal, or take its pen. */
export async function removeSupport(
  tx: Tx,
  { id, personId, counts }: { id: number; personId: PersonId; counts: boolean },
): Promise<void> {
  await tables(tx)
    .deleteFrom("proposals.support")
    .where("proposal_id", "=", id)
    .where("person_id", "=", personId)
    .execute();
  await tables(tx)
    .deleteFrom("proposals.taking")
    .where("proposal_id", "=", id)
    .where("person_id", "=", personId)
    .execute();
  if (counts) await changeSupportCount(tx, id, -1);
}

const changeSupportCount = (tx: Tx, id: number, by: 1 | -1) =>
  tables(tx)
    .updateTable("proposals.proposal")
    .set({ support_count: sql<number>`support_count + ${by}` })
    .where("id", "=", id)
    .execute();

export async function addTaker(
  tx: Tx,
  id: number,
  purpose: "adopt" | "pen",
  personId: PersonId,
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("proposals.taking")
    .values({ proposal_id: id, purpose, person_id: personId, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const forgetTakers = (tx: Tx, id: number) =>
  tables(tx).deleteFrom("proposals.taking").where("proposal_id", "=", id).execute();

/** Asks again where an earlier request was refused. */
export async function askMerge(tx: Tx, id: number, intoId: number, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("proposals.merge")
    .values({
      proposal_id: id,
      into_id: intoId,
      asked_at: at,
      answered_at: null,
      is_accepted: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["proposal_id", "into_id"])
        .doUpdateSet({ asked_at: at, answered_at: null, is_accepted: null }),
    )
    .execute();
}

export async function answerMerge(
  tx: Tx,
  id: number,
  intoId: number,
  isAccepted: boolean,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("proposals.merge")
    .set({ answered_at: at, is_accepted: isAccepted })
    .where("proposal_id", "=", id)
    .where("into_id", "=", intoId)
    .execute();
}

/** Takes back a person's support and raised hands wherever they still count. */
export async function takeBackSupport(tx: Tx, personId: PersonId): Promise<void> {
  const { rows } = await sql<{ id: number; version: number }>`
    delete from proposals.support s using proposals.proposal p
    where s.person_id = ${personId} and p.id = s.proposal_id
      and p.state = any(${[...SUPPORT_COUNTS]}::text[])
    returning p.id, s.version`.execute(tx);
  await tables(tx).deleteFrom("proposals.taking").where("person_id", "=", personId).execute();
  // A text that was changed meanwhile had its count begun anew, without this support.
  for (const { id, version } of rows) {
    await tables(tx)
      .updateTable("proposals.proposal")
      .set({ support_count: sql<number>`support_count - 1` })
      .where("id", "=", id)
      .where("version", "=", version)
      .execute();
  }
}
