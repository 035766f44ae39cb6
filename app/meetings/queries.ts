import type { Selectable } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type HidingGround, hiddenIn } from "../../platform/text/posts.ts";
import type { Meeting } from "./meeting.ts";
import type { MeetingTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<MeetingTables>();

type MeetingRow = Selectable<MeetingTables["meetings.meeting"]> & {
  title: string | null;
  says: string | null;
  proposer_id: PersonId | null;
  ground: HidingGround | null;
  request: number | null;
  hidden_at: Date | null;
};

const meetingOf = (row: MeetingRow): Meeting => ({
  id: row.id,
  monday: row.monday,
  seriesId: row.series_id,
  topicId: row.topic_id,
  title: row.title ?? undefined,
  says: row.says ?? undefined,
  hidden: hiddenIn(row),
  proposerId: row.proposer_id ?? undefined,
  talkId: row.talk_id,
  day: row.day,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  decidedAt: row.decided_at,
  hostId: row.host_id ?? undefined,
  link: row.link ?? undefined,
  notes: row.notes ?? undefined,
  outcome: row.outcome ?? undefined,
  proposalId: row.proposal_id ?? undefined,
  changes: row.changes,
  changedAt: row.changed_at,
  cancelledAt: row.cancelled_at ?? undefined,
  why: row.why ?? undefined,
});

const meetings = (db: Reader) =>
  tables(db)
    .selectFrom("meetings.meeting as m")
    .innerJoin("meetings.topic as t", "t.id", "m.topic_id")
    .leftJoin("meetings.hidden as h", "h.id", "t.hidden_id")
    .selectAll("m")
    .select(["t.title", "t.says", "t.person_id as proposer_id"])
    .select(["h.ground", "h.request", "h.hidden_at"]);

export async function findMeeting(db: Reader, id: number): Promise<Meeting | undefined> {
  const row = await meetings(db).where("m.id", "=", id).executeTakeFirst();
  return row && meetingOf(row);
}

export async function lockMeeting(tx: Tx, id: number): Promise<Meeting | undefined> {
  const row = await meetings(tx).where("m.id", "=", id).forUpdate("m").executeTakeFirst();
  return row && meetingOf(row);
}

/** Those that are not over, the next first: two at most, but for what was moved. */
export async function listComingMeetings(db: Reader, now: Date): Promise<readonly Meeting[]> {
  const rows = await meetings(db)
    .where("m.ends_at", ">", now)
    .orderBy("m.starts_at")
    .limit(10)
    .execute();
  return rows.map(meetingOf);
}

const PAST_A_PAGE = 20;

export interface PastSlice {
  readonly meetings: readonly Meeting[];
  /** Pass it as `before` for the older ones. */
  readonly olderThan: Date | undefined;
}

/** Those that are over, the newest first. */
export async function listPastMeetings(
  db: Reader,
  { now, before }: { readonly now: Date; readonly before: Date },
  most = PAST_A_PAGE,
): Promise<PastSlice> {
  const rows = await meetings(db)
    .where("m.starts_at", "<", before)
    .where("m.ends_at", "<=", now)
    .orderBy("m.starts_at", "desc")
    .limit(most + 1)
    .execute();
  const found = rows.slice(0, most).map(meetingOf);
  return { meetings: found, olderThan: rows.length > most ? found.at(-1)?.startsAt : undefined };
}

/** All since a moment, for calendars, the oldest first. */
export async function listMeetingsSince(db: Reader, since: Date): Promise<readonly Meeting[]> {
  const rows = await meetings(db)
    .where("m.starts_at", ">", since)
    .orderBy("m.starts_at")
    .limit(200)
    .execute();
  return rows.map(meetingOf);
}

export async function findMeetingOfProposal(db: Reader, proposalId: number) {
  const row = await meetings(db).where("m.proposal_id", "=", proposalId).executeTakeFirst();
  return row && meetingOf(row);
}

export async function isComing(db: Reader, meetingId: number, personId: PersonId) {
  const row = await tables(db)
    .selectFrom("meetings.coming")
    .select("person_id")
    .where("meeting_id", "=", meetingId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function countComing(db: Reader, meetingId: number): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("meetings.coming")
    .where("meeting_id", "=", meetingId)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Who said that they come, in one order that stays. */
export async function listComing(
  db: Reader,
  meetingId: number,
  after: PersonId | undefined,
  most: number,
): Promise<readonly PersonId[]> {
  let query = tables(db)
    .selectFrom("meetings.coming")
    .select("person_id")
    .where("meeting_id", "=", meetingId);
  if (after !== undefined) query = query.where("person_id", ">", after);
  const rows = await query.orderBy("person_id").limit(most).execute();
  return rows.map(({ person_id }) => person_id);
}
