import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Answerable, Deed } from "./deed.ts";
import type { NoteKind } from "./deed-queries.ts";
import type { DeedTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<DeedTables>();
const set = (tx: Tx, id: number) =>
  tables(tx).updateTable("deeds.deed").where("proposal_id", "=", id);

const personOf = (one: Answerable | undefined) => (one?.kind === "person" ? one.personId : null);
const officeOf = (one: Answerable | undefined) => (one?.kind === "office" ? one.office : null);

export type NewDeed = Pick<
  Deed,
  | "proposalId"
  | "title"
  | "titleCy"
  | "topicId"
  | "noteDays"
  | "noticeDays"
  | "askMembers"
  | "closingHour"
  | "decidedAt"
  | "nameUntil"
>;

export async function addDeed(tx: Tx, deed: NewDeed, authors: readonly PersonId[]): Promise<void> {
  await tables(tx)
    .insertInto("deeds.deed")
    .values({
      proposal_id: deed.proposalId,
      title: deed.title,
      title_cy: deed.titleCy ?? null,
      state: "unsaid",
      topic_id: deed.topicId,
      note_days: deed.noteDays,
      notice_days: deed.noticeDays,
      ask_members: deed.askMembers,
      closing_hour: deed.closingHour,
      decided_at: deed.decidedAt,
      name_until: deed.nameUntil,
    })
    .execute();
  if (authors.length === 0) return;
  await tables(tx)
    .insertInto("deeds.author")
    .values(authors.map((person_id) => ({ proposal_id: deed.proposalId, person_id })))
    .execute();
}

export interface NewNote {
  readonly proposalId: number;
  readonly personId: PersonId | undefined;
  readonly office?: string | undefined;
  readonly kind: NoteKind;
  readonly says: string | undefined;
}

export async function addNote(tx: Tx, note: NewNote, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("deeds.note")
    .values({
      proposal_id: note.proposalId,
      person_id: note.personId ?? null,
      office: note.office ?? null,
      kind: note.kind,
      says: note.says ?? null,
      at,
    })
    .execute();
}

/** Somebody is named, and has to consent. */
export async function saveOffer(
  tx: Tx,
  id: number,
  says: string,
  offered: Answerable,
): Promise<void> {
  await set(tx, id)
    .set({ says, offered_person: personOf(offered), offered_office: officeOf(offered) })
    .execute();
}

export async function dropOffer(tx: Tx, id: number): Promise<void> {
  await set(tx, id).set({ offered_person: null, offered_office: null }).execute();
}

/** They answer for it from now on. */
export async function saveAnswerable(
  tx: Tx,
  id: number,
  { says, by, dueAt }: { says: string; by: Answerable; dueAt: Date },
): Promise<void> {
  await set(tx, id)
    .set({
      ...{ state: "open", says, due_at: dueAt, ended_at: null, why: null },
      ...{ person_id: personOf(by), office: officeOf(by) },
      ...{ offered_person: null, offered_office: null },
    })
    .execute();
}

/** Word came: the next is due later, and whoever said that nothing is done starts anew. */
export async function saveWord(tx: Tx, id: number, dueAt: Date): Promise<void> {
  await set(tx, id).set({ due_at: dueAt, agenda_at: null }).execute();
  await forgetAskers(tx, id);
}

export async function endDeed(
  tx: Tx,
  id: number,
  { state, why }: { state: "done" | "given-up" | "nothing"; why: string | undefined },
  at: Date,
): Promise<void> {
  await set(tx, id)
    .set({
      ...{ state, why: why ?? null, ended_at: at, due_at: null, agenda_at: null },
      ...{ offered_person: null, offered_office: null },
    })
    .execute();
  await forgetAskers(tx, id);
}

/** So many say that it is not done: it is open again, and word about it is due now. */
export async function putOnAgenda(tx: Tx, { proposalId, state, answerable }: Deed, at: Date) {
  const isOpen = state === "open" || answerable !== undefined;
  await set(tx, proposalId)
    .set({
      agenda_at: at,
      ...(isOpen
        ? { state: "open", due_at: at, ended_at: null, noticed_for: null }
        : { state: "unsaid", due_at: null, ended_at: null }),
    })
    .execute();
}

export async function saveNoticed(tx: Tx, id: number, dueAt: Date): Promise<void> {
  await set(tx, id).set({ noticed_for: dueAt }).execute();
}

/** False where this person has said so already. */
export async function addAsker(tx: Tx, id: number, personId: PersonId, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("deeds.asker")
    .values({ proposal_id: id, person_id: personId, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const forgetAskers = (tx: Tx, id: number) =>
  tables(tx).deleteFrom("deeds.asker").where("proposal_id", "=", id).execute();

/** Whoever leaves answers for nothing any more: each of their deeds waits for somebody else, whom any member can be. */
export async function leaveDeeds(tx: Tx, personId: PersonId, at: Date): Promise<void> {
  const left = await tables(tx)
    .updateTable("deeds.deed")
    .set({ state: "unsaid", person_id: null, due_at: null, name_until: at })
    .where("person_id", "=", personId)
    .where("state", "=", "open")
    .returning("proposal_id")
    .execute();
  for (const { proposal_id: proposalId } of left) {
    await addNote(tx, { proposalId, personId: undefined, kind: "left", says: undefined }, at);
  }
  await tables(tx)
    .updateTable("deeds.deed")
    .set({ offered_person: null })
    .where("offered_person", "=", personId)
    .execute();
  await tables(tx).deleteFrom("deeds.asker").where("person_id", "=", personId).execute();
}
