import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import type { Meeting, Point, Slot, SlotCount, Topic } from "./meeting.ts";
import type { MeetingTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<MeetingTables>();

const topicOf = (row: Selectable<MeetingTables["meetings.topic"]>): Topic => ({
  id: row.id,
  title: row.title,
  says: row.says ?? undefined,
  personId: row.person_id ?? undefined,
  proposedAt: row.proposed_at,
  support: row.support,
  state: row.state,
});

const TOPICS_A_PAGE = 30;

/** Where a list of topics goes on: after this one, at this support. */
export interface TopicPlace {
  readonly support: number;
  readonly id: number;
}

export interface TopicSlice {
  readonly topics: readonly Topic[];
  readonly after: TopicPlace | undefined;
}

/** Topics for the weeks to come, those that most support first. */
export async function listOpenTopics(
  db: Reader,
  after?: TopicPlace,
  most = TOPICS_A_PAGE,
): Promise<TopicSlice> {
  const from = after === undefined ? sql`` : placeAfter(after);
  const { rows } = await sql<Selectable<MeetingTables["meetings.topic"]>>`
    select * from meetings.topic where state = 'open' ${from}
    order by support desc, id limit ${most + 1}`.execute(db);
  const topics = rows.slice(0, most).map(topicOf);
  const last = topics.at(-1);
  return { topics, after: rows.length > most && last ? last : undefined };
}

const placeAfter = ({ support, id }: TopicPlace): RawBuilder<unknown> =>
  sql`and support <= ${support} and (support < ${support} or id > ${id})`;

export async function lockTopic(tx: Tx, id: number): Promise<Topic | undefined> {
  const row = await tables(tx)
    .selectFrom("meetings.topic")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && topicOf(row);
}

export async function countOpenTopicsOf(db: Reader, personId: PersonId): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("meetings.topic")
    .where("person_id", "=", personId)
    .where("state", "=", "open")
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Of the open topics, those that somebody supports. */
export async function listSupportedBy(db: Reader, personId: PersonId): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("meetings.topic_support as s")
    .innerJoin("meetings.topic as t", "t.id", "s.topic_id")
    .select("t.id")
    .where("s.person_id", "=", personId)
    .where("t.state", "=", "open")
    .execute();
  return rows.map(({ id }) => id);
}

type MeetingRow = Selectable<MeetingTables["meetings.meeting"]> & {
  title: string;
  says: string | null;
  proposer_id: PersonId | null;
};

const meetingOf = (row: MeetingRow): Meeting => ({
  id: row.id,
  monday: row.monday,
  seriesId: row.series_id,
  topicId: row.topic_id,
  title: row.title,
  says: row.says ?? undefined,
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
    .selectAll("m")
    .select(["t.title", "t.says", "t.person_id as proposer_id"]);

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

export interface KeptSeries extends Slot {
  readonly id: number;
  readonly minutes: number;
  readonly firstDay: Day;
  readonly lastDay: Day | undefined;
}

/** The series in use and those before it that ended lately. */
export async function listSeriesSince(db: Reader, since: Day): Promise<readonly KeptSeries[]> {
  const rows = await tables(db)
    .selectFrom("meetings.series")
    .selectAll()
    .where((where) => where.or([where("last_day", "is", null), where("last_day", ">=", since)]))
    .orderBy("id")
    .execute();
  return rows.map(({ first_day, last_day, ...row }) => ({
    ...row,
    firstDay: first_day,
    lastDay: last_day ?? undefined,
  }));
}

/** The days on which a week that was decided has no meeting, by series. */
export async function listEmptyWeeksSince(db: Reader, since: Day) {
  const { rows } = await sql<{ seriesId: number; day: Day }>`
    select w.series_id as "seriesId", w.day from meetings.week w
    where w.day >= ${since} and not exists (
      select from meetings.meeting m where m.monday = w.monday)
    order by w.day`.execute(db);
  return rows;
}

export async function isDecided(db: Reader, monday: Day): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("meetings.week")
    .select("monday")
    .where("monday", "=", monday)
    .executeTakeFirst();
  return row !== undefined;
}

/** For each slot for which anybody has time, how many. */
export async function countSlots(db: Reader): Promise<readonly SlotCount[]> {
  const { rows } = await sql<SlotCount>`
    select weekday, hour, count(*)::int as members
    from meetings.free_time, unnest(days) weekday, unnest(hours) hour
    group by weekday, hour order by members desc, weekday, hour`.execute(db);
  return rows;
}

export interface FreeTime {
  readonly days: readonly number[];
  readonly hours: readonly number[];
}

export async function findFreeTime(db: Reader, personId: PersonId): Promise<FreeTime | undefined> {
  return await tables(db)
    .selectFrom("meetings.free_time")
    .select(["days", "hours"])
    .where("person_id", "=", personId)
    .executeTakeFirst();
}

export async function findOffer(db: Reader, personId: PersonId): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("meetings.host_offer")
    .select("person_id")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

const TURNS_LOOKED_AT = 50;

/** Who offered to host, whoever hosted longest ago first, and before them who never did. */
export async function listTurns(db: Reader): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    select o.person_id as id from meetings.host_offer o
    left join lateral (
      select max(m.starts_at) as last from meetings.meeting m where m.host_id = o.person_id
    ) hosted on true
    order by hosted.last nulls first, o.offered_at, o.person_id
    limit ${TURNS_LOOKED_AT}`.execute(db);
  return rows.map(({ id }) => id);
}

export async function listPoints(db: Reader, meetingId: number): Promise<readonly Point[]> {
  const rows = await tables(db)
    .selectFrom("meetings.point")
    .selectAll()
    .where("meeting_id", "=", meetingId)
    .orderBy("support", "desc")
    .orderBy("id")
    .limit(MOST_POINTS)
    .execute();
  return rows.map(pointOf);
}

const MOST_POINTS = 100;

const pointOf = (row: Selectable<MeetingTables["meetings.point"]>): Point => ({
  id: row.id,
  meetingId: row.meeting_id,
  personId: row.person_id ?? undefined,
  says: row.says,
  support: row.support,
});

export async function findPoint(db: Reader, id: number): Promise<Point | undefined> {
  const row = await tables(db)
    .selectFrom("meetings.point")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && pointOf(row);
}

export async function countPoints(db: Reader, meetingId: number, personId: PersonId) {
  const { rows } = await sql<{ own: number; all: number }>`
    select count(*)::int as all, count(*) filter (where person_id = ${personId})::int as own
    from meetings.point where meeting_id = ${meetingId}`.execute(db);
  return { own: rows[0]?.own ?? 0, isFull: (rows[0]?.all ?? 0) >= MOST_POINTS };
}

export async function listPointsSupportedBy(
  db: Reader,
  meetingId: number,
  personId: PersonId,
): Promise<ReadonlySet<number>> {
  const rows = await tables(db)
    .selectFrom("meetings.point_support as s")
    .innerJoin("meetings.point as p", "p.id", "s.point_id")
    .select("p.id")
    .where("s.person_id", "=", personId)
    .where("p.meeting_id", "=", meetingId)
    .execute();
  return new Set(rows.map(({ id }) => id));
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
