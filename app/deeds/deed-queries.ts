import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Office } from "../rulebook/door.ts";
import type { Answerable, Deed, DeedShow, DeedState } from "./deed.ts";
import type { DeedTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<DeedTables>();
const deeds = (db: Reader) => tables(db).selectFrom("deeds.deed");

function answerableOf(personId: PersonId | null, office: Office | null): Answerable | undefined {
  if (personId !== null) return { kind: "person", personId };
  return office === null ? undefined : { kind: "office", office };
}

const deedOf = (row: Selectable<DeedTables["deeds.deed"]>): Deed => ({
  proposalId: row.proposal_id,
  title: row.title,
  titleCy: row.title_cy ?? undefined,
  state: row.state,
  says: row.says ?? undefined,
  answerable: answerableOf(row.person_id, row.office),
  offered: answerableOf(row.offered_person, row.offered_office),
  topicId: row.topic_id,
  noteDays: row.note_days,
  noticeDays: row.notice_days,
  askMembers: row.ask_members,
  closingHour: row.closing_hour,
  decidedAt: row.decided_at,
  nameUntil: row.name_until,
  dueAt: row.due_at ?? undefined,
  noticedFor: row.noticed_for ?? undefined,
  agendaAt: row.agenda_at ?? undefined,
  endedAt: row.ended_at ?? undefined,
  why: row.why ?? undefined,
});

export async function findDeed(db: Reader, proposalId: number): Promise<Deed | undefined> {
  const row = await deeds(db).selectAll().where("proposal_id", "=", proposalId).executeTakeFirst();
  return row && deedOf(row);
}

export async function lockDeed(tx: Tx, proposalId: number): Promise<Deed | undefined> {
  const row = await deeds(tx)
    .selectAll()
    .where("proposal_id", "=", proposalId)
    .forUpdate()
    .executeTakeFirst();
  return row && deedOf(row);
}

/** Whose letter is to be written now, in batches by number. */
export async function listToNotice(db: Reader, now: Date): Promise<readonly number[]> {
  const { rows } = await sql<{ proposal_id: number }>`
    select proposal_id from deeds.deed
    where due_at is not null and due_at - notice_days * interval '24 hours' <= ${now}
      and noticed_for is distinct from due_at
    order by due_at limit 500`.execute(db);
  return rows.map((row) => row.proposal_id);
}

export type NoteKind = "taken" | "note" | "left" | "done" | "given-up" | "nothing" | "asked";

export interface DeedNote {
  readonly id: number;
  readonly personId: PersonId | undefined;
  readonly office: Office | undefined;
  readonly kind: NoteKind;
  readonly says: string | undefined;
  readonly at: Date;
}

const NOTES_SHOWN = 100;

/** The newest first. */
export async function listNotes(db: Reader, proposalId: number): Promise<readonly DeedNote[]> {
  const rows = await tables(db)
    .selectFrom("deeds.note")
    .select(["id", "person_id", "office", "kind", "says", "at"])
    .where("proposal_id", "=", proposalId)
    .orderBy("id", "desc")
    .limit(NOTES_SHOWN)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, at: row.at },
    personId: row.person_id ?? undefined,
    office: row.office ?? undefined,
    says: row.says ?? undefined,
  }));
}

/** Who wrote what was adopted. */
export async function listAuthors(db: Reader, proposalId: number): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("deeds.author")
    .select("person_id")
    .where("proposal_id", "=", proposalId)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

export async function listAskers(db: Reader, proposalId: number): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("deeds.asker")
    .select("person_id")
    .where("proposal_id", "=", proposalId)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** One line of what became of what was decided. */
export interface ListedDeed {
  readonly proposalId: number;
  readonly title: string;
  readonly titleCy: string | undefined;
  readonly state: DeedState;
  readonly says: string | undefined;
  readonly decidedAt: Date;
  readonly dueAt: Date | undefined;
  readonly endedAt: Date | undefined;
  readonly hasAnswerable: boolean;
}

export const DEEDS_A_PAGE = 30;

export interface DeedSlice {
  readonly deeds: readonly ListedDeed[];
  /** Where the next slice begins: the proposal that ends this one. */
  readonly after: { readonly at: Date; readonly id: number } | undefined;
}

const lines = (db: Reader) =>
  deeds(db).select([
    "proposal_id",
    "title",
    "title_cy",
    "state",
    "says",
    "decided_at",
    "due_at",
    "ended_at",
    "person_id",
    "office",
  ]);

type Line = Awaited<ReturnType<ReturnType<typeof lines>["executeTakeFirstOrThrow"]>>;

const lineOf = (row: Line): ListedDeed => ({
  proposalId: row.proposal_id,
  title: row.title,
  titleCy: row.title_cy ?? undefined,
  state: row.state,
  says: row.says ?? undefined,
  decidedAt: row.decided_at,
  dueAt: row.due_at ?? undefined,
  endedAt: row.ended_at ?? undefined,
  hasAnswerable: row.person_id !== null || row.office !== null,
});

/** The latest decision first. */
export async function listDeeds(
  db: Reader,
  show: DeedShow,
  now: Date,
  before?: { readonly at: Date; readonly id: number },
): Promise<DeedSlice> {
  let query = lines(db)
    .orderBy("decided_at", "desc")
    .orderBy("proposal_id", "desc")
    .limit(DEEDS_A_PAGE + 1);
  if (show === "overdue") query = query.where("due_at", "<=", now);
  else if (show !== "all") query = query.where("state", "=", show);
  if (before !== undefined) {
    query = query.where(sql<boolean>`(decided_at, proposal_id) < (${before.at}, ${before.id})`);
  }
  const rows = await query.execute();
  const shown = rows.slice(0, DEEDS_A_PAGE).map(lineOf);
  const last = shown.at(-1);
  const hasMore = rows.length > DEEDS_A_PAGE && last !== undefined;
  return {
    deeds: shown,
    after: hasMore ? { at: last.decidedAt, id: last.proposalId } : undefined,
  };
}

export type DeedFigures = Readonly<
  Record<"decided" | "open" | "overdue" | "unsaid" | "done" | "given-up" | "nothing", number>
>;

/** What became of all of it, in numbers. */
export async function countDeeds(db: Reader, now: Date): Promise<DeedFigures> {
  const { rows } = await sql<Record<keyof DeedFigures, number>>`
    select count(*)::int as decided,
      count(*) filter (where state = 'open')::int as open,
      count(*) filter (where due_at <= ${now})::int as overdue,
      count(*) filter (where state = 'unsaid')::int as unsaid,
      count(*) filter (where state = 'done')::int as done,
      count(*) filter (where state = 'given-up')::int as "given-up",
      count(*) filter (where state = 'nothing')::int as nothing
    from deeds.deed`.execute(db);
  return (
    rows[0] ?? { decided: 0, open: 0, overdue: 0, unsaid: 0, done: 0, "given-up": 0, nothing: 0 }
  );
}

/** What members have put on everybody's page of the week, the latest first. */
export async function listDeedsOnAgenda(db: Reader, most: number): Promise<readonly ListedDeed[]> {
  const rows = await lines(db)
    .where("agenda_at", "is not", null)
    .orderBy("agenda_at", "desc")
    .limit(most)
    .execute();
  return rows.map(lineOf);
}

/** A deed about which this person has something to say now. */
export interface DeedTask extends ListedDeed {
  readonly asks: "consent" | "note" | "name";
}

/** What is asked of this person: to consent, to say how it stands, or to say what their proposal asks for. */
export async function listDeedTasks(
  db: Reader,
  { personId, offices }: { readonly personId: PersonId; readonly offices: readonly Office[] },
  now: Date,
): Promise<readonly DeedTask[]> {
  const rows = await lines(db)
    .select(
      sql<DeedTask["asks"]>`case
        when offered_person = ${personId} or offered_office = any(${[...offices]}::text[]) then 'consent'
        when state = 'open' then 'note' else 'name' end`.as("asks"),
    )
    .where(
      sql<boolean>`offered_person = ${personId} or offered_office = any(${[...offices]}::text[])
        or ((person_id = ${personId} or office = any(${[...offices]}::text[]))
          and due_at - notice_days * interval '24 hours' <= ${now})
        or (state = 'unsaid' and offered_person is null and offered_office is null
          and name_until > ${now}
          and exists (select from deeds.author a
            where a.proposal_id = deeds.deed.proposal_id and a.person_id = ${personId}))`,
    )
    .orderBy("decided_at")
    .limit(20)
    .execute();
  return rows.map((row) => ({ ...lineOf(row), asks: row.asks }));
}
