import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { likenessOf } from "../../platform/text/likeness.ts";
import { addDays, addDaysTo, type Day } from "../../platform/time/days.ts";
import type { TopicId } from "../discussions/door.ts";
import type { FreeTime, KeptSeries } from "./deciding/week-queries.ts";
import type { Slot, Telling, Topic, TopicState } from "./meeting.ts";
import type { MeetingTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<MeetingTables>();

export interface NewTopic {
  readonly title: string;
  readonly says: string | undefined;
  readonly personId: PersonId;
}

export async function addTopic(tx: Tx, topic: NewTopic, at: Date): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("meetings.topic")
    .values({
      title: topic.title,
      likeness: likenessOf(topic.title),
      says: topic.says ?? null,
      person_id: topic.personId,
      proposed_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function setTopicState(tx: Tx, id: number, state: TopicState): Promise<void> {
  await tables(tx).updateTable("meetings.topic").set({ state }).where("id", "=", id).execute();
}

export async function fallOldTopics(tx: Tx, days: number, now: Date): Promise<void> {
  await tables(tx)
    .updateTable("meetings.topic")
    .set({ state: "fallen" })
    .where("state", "=", "open")
    .where("proposed_at", "<", addDays(now, -days))
    .execute();
}

interface Support {
  readonly id: number;
  readonly personId: PersonId;
  readonly isOn: boolean;
}

/** Sets or takes back one person's support, and keeps the count with it: from two browsers it counts once. */
export async function support(
  tx: Tx,
  what: "topic" | "point",
  { id, personId, isOn }: Support,
): Promise<void> {
  const marks = sql.table(`meetings.${what}_support`);
  const column = sql.ref(`${what}_id`);
  const change = isOn
    ? sql`insert into ${marks} (${column}, person_id) values (${id}, ${personId})
        on conflict do nothing returning 1`
    : sql`delete from ${marks} where ${column} = ${id} and person_id = ${personId} returning 1`;
  await sql`
    with changed as (${change})
    update ${sql.table(`meetings.${what}`)} set support = support + ${isOn ? 1 : -1}
    where id = ${id} and exists (select from changed)`.execute(tx);
}

export async function saveFreeTime(tx: Tx, personId: PersonId, free: FreeTime, at: Date) {
  const row = { days: [...free.days], hours: [...free.hours], chosen_at: at };
  await tables(tx)
    .insertInto("meetings.free_time")
    .values({ person_id: personId, ...row })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(row))
    .execute();
}

export async function saveOffer(tx: Tx, personId: PersonId, offers: boolean, at: Date) {
  if (!offers) {
    await tables(tx).deleteFrom("meetings.host_offer").where("person_id", "=", personId).execute();
    return;
  }
  await tables(tx)
    .insertInto("meetings.host_offer")
    .values({ person_id: personId, offered_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface NewWeek {
  readonly monday: Day;
  readonly day: Day;
  readonly slot: Slot;
  readonly minutes: number;
  readonly current: KeptSeries | undefined;
}

/** Notes that a week is decided, and ends the series where the day or the hour is another from now on. */
export async function addWeek(tx: Tx, week: NewWeek, at: Date): Promise<number> {
  const { monday, day, current } = week;
  const seriesId = isSame(week) && current !== undefined ? current.id : await addSeries(tx, week);
  await tables(tx)
    .insertInto("meetings.week")
    .values({ monday, series_id: seriesId, day, decided_at: at })
    .execute();
  return seriesId;
}

const isSame = ({ slot, minutes, current }: NewWeek): boolean =>
  current?.weekday === slot.weekday && current.hour === slot.hour && current.minutes === minutes;

async function addSeries(tx: Tx, { monday, day, slot, minutes }: NewWeek): Promise<number> {
  await tables(tx)
    .updateTable("meetings.series")
    .set({ last_day: addDaysTo(monday, -1) })
    .where("last_day", "is", null)
    .execute();
  const { id } = await tables(tx)
    .insertInto("meetings.series")
    .values({ ...slot, minutes, first_day: day, last_day: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export interface NewMeeting {
  readonly monday: Day;
  readonly seriesId: number;
  readonly topic: Topic;
  readonly day: Day;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly hostId: PersonId | undefined;
}

/** A number for a meeting that is about to be: its talk begins with its address. */
export async function drawMeetingId(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('meetings.meeting', 'id'))::int as id`.execute(tx);
  return (rows[0] as { id: number }).id;
}

export async function addMeeting(
  tx: Tx,
  { id, talkId, ...meeting }: NewMeeting & { readonly id: number; readonly talkId: TopicId },
  at: Date,
): Promise<void> {
  await sql`
    insert into meetings.meeting (id, monday, series_id, topic_id, talk_id, day, starts_at,
      ends_at, decided_at, host_id, changed_at)
    overriding system value
    values (${id}, ${meeting.monday}, ${meeting.seriesId}, ${meeting.topic.id}, ${talkId},
      ${meeting.day}, ${meeting.startsAt}, ${meeting.endsAt}, ${at}, ${meeting.hostId ?? null},
      ${at})`.execute(tx);
  await setTopicState(tx, meeting.topic.id, "taken");
}

type MeetingChange = Partial<
  Pick<
    MeetingTables["meetings.meeting"],
    "host_id" | "link" | "notes" | "outcome" | "outcome_at" | "proposal_id"
  >
>;

export async function changeMeeting(tx: Tx, id: number, change: MeetingChange): Promise<void> {
  await tables(tx).updateTable("meetings.meeting").set(change).where("id", "=", id).execute();
}

/** A change that calendars must take over. */
export async function moveMeeting(
  tx: Tx,
  id: number,
  moved: { readonly startsAt: Date; readonly endsAt: Date; readonly isSoon: boolean },
  at: Date,
): Promise<void> {
  await changeInCalendars(tx, id, { starts_at: moved.startsAt, ends_at: moved.endsAt }, at);
  await addTelling(tx, id, "moved");
  // Whoever is told that it is tomorrow needs no reminder in the same minute.
  if (moved.isSoon)
    await tables(tx)
      .insertInto("meetings.telling")
      .values({ meeting_id: id, what: "reminder", changes: 0, told_to: null, is_told: true })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

export async function callOffMeeting(tx: Tx, id: number, why: string, at: Date): Promise<void> {
  await changeInCalendars(tx, id, { cancelled_at: at, why }, at);
  await addTelling(tx, id, "cancelled");
}

type CalendarChange = Partial<
  Pick<MeetingTables["meetings.meeting"], "starts_at" | "ends_at" | "cancelled_at" | "why">
>;

/** Whoever has it in a calendar takes the change over. */
export async function changeInCalendars(
  tx: Tx,
  id: number,
  change: CalendarChange,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("meetings.meeting")
    .set((set) => ({ ...change, changes: set("changes", "+", 1), changed_at: at }))
    .where("id", "=", id)
    .execute();
}

/** Whoever comes is to be told. Of what is told already, and of what was changed meanwhile, nobody is told twice. */
export async function addTelling(tx: Tx, meetingId: number, what: Telling): Promise<void> {
  await sql`
    update meetings.telling set is_told = true
    where meeting_id = ${meetingId} and not is_told`.execute(tx);
  await sql`
    insert into meetings.telling (meeting_id, what, changes)
    select id, ${what}, ${what === "reminder" ? 0 : sql`changes`} from meetings.meeting
    where id = ${meetingId}
    on conflict do nothing`.execute(tx);
}

/** Those whose time to be reminded has come. */
export async function addReminders(tx: Tx, hours: number, now: Date): Promise<void> {
  await sql`
    insert into meetings.telling (meeting_id, what, changes)
    select id, 'reminder', 0 from meetings.meeting
    where cancelled_at is null and starts_at > ${now}
      and starts_at <= ${new Date(now.getTime() + hours * 3_600_000)}
    on conflict do nothing`.execute(tx);
}

export interface Untold {
  readonly meetingId: number;
  readonly what: Telling;
  readonly changes: number;
  readonly toldTo: PersonId | undefined;
}

/** What is to be told next, held until the transaction is over. */
export async function takeUntold(tx: Tx): Promise<Untold | undefined> {
  const row = await tables(tx)
    .selectFrom("meetings.telling")
    .selectAll()
    .where("is_told", "=", false)
    .orderBy("meeting_id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return (
    row && {
      meetingId: row.meeting_id,
      what: row.what,
      changes: row.changes,
      toldTo: row.told_to ?? undefined,
    }
  );
}

export async function noteTold(
  tx: Tx,
  { meetingId, what, changes }: Untold,
  { toldTo, isTold }: { readonly toldTo: PersonId | undefined; readonly isTold: boolean },
): Promise<void> {
  await tables(tx)
    .updateTable("meetings.telling")
    .set({ told_to: toldTo ?? null, is_told: isTold })
    .where("meeting_id", "=", meetingId)
    .where("what", "=", what)
    .where("changes", "=", changes)
    .execute();
}

export async function addPoint(
  tx: Tx,
  point: { readonly meetingId: number; readonly personId: PersonId; readonly says: string },
  at: Date,
): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("meetings.point")
    .values({
      meeting_id: point.meetingId,
      person_id: point.personId,
      says: point.says,
      added_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function saveComing(
  tx: Tx,
  { id, personId, isOn }: { id: number; personId: PersonId; isOn: boolean },
): Promise<void> {
  const row = { meeting_id: id, person_id: personId };
  if (isOn) {
    await tables(tx)
      .insertInto("meetings.coming")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return;
  }
  await tables(tx)
    .deleteFrom("meetings.coming")
    .where("meeting_id", "=", id)
    .where("person_id", "=", personId)
    .execute();
}

/** What somebody counted for, offered and had time for, when they are no member any more. */
export async function takeBackAll(tx: Tx, personId: PersonId): Promise<void> {
  for (const what of ["topic", "point"] as const) {
    const column = sql.ref(`${what}_id`);
    await sql`
      with gone as (
        delete from ${sql.table(`meetings.${what}_support`)}
        where person_id = ${personId} returning ${column} as id)
      update ${sql.table(`meetings.${what}`)} as t set support = t.support - 1
      from gone where t.id = gone.id`.execute(tx);
  }
  for (const table of ["meetings.free_time", "meetings.host_offer", "meetings.coming"] as const)
    await tables(tx).deleteFrom(table).where("person_id", "=", personId).execute();
}

/** From meetings to come; of those that are over it stays known that they hosted, until they are forgotten. */
export async function leaveHosting(tx: Tx, personId: PersonId, now: Date): Promise<void> {
  await tables(tx)
    .updateTable("meetings.meeting")
    .set({ host_id: null })
    .where("host_id", "=", personId)
    .where("ends_at", ">", now)
    .execute();
}
