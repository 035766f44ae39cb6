import type { Language } from "@breakthrough/languages";
import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { Without } from "../grouping/heard-queries.ts";
import type { CanvassTables } from "../tables.ts";
import type { Tells, Told } from "./leading.ts";

const tables = (db: Reader) => db.withTables<CanvassTables>();

/** A group as everybody may see it. */
export interface Group {
  readonly id: number;
  readonly title: string;
  /** Those of stalls of which something is shown. */
  readonly answers: number;
  readonly stalls: number;
  /** Answers given online to questions of the day, and to branches' questions of the month, each counted apart. */
  readonly online: number;
  readonly monthly: number;
}

/** These groups, without those that are hidden, and those of which nothing is shown. */
export async function listGroups(
  db: Reader,
  ids: readonly number[],
  without: Without,
): Promise<readonly Group[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom("canvass.heard as h")
    .innerJoin("canvass.answer as a", "a.heard_id", "h.id")
    .innerJoin("canvass.asking as s", "s.id", "a.asking_id")
    .select(["h.id", sql<string>`h.title`.as("title")])
    .select(sql<number>`count(*) filter (where s.kind = 'stall')::int`.as("answers"))
    .select(
      sql<number>`count(distinct a.asking_id) filter (where s.kind = 'stall')::int`.as("stalls"),
    )
    .select(sql<number>`count(*) filter (where s.kind = 'day')::int`.as("online"))
    .select(sql<number>`count(*) filter (where s.kind = 'month')::int`.as("monthly"))
    .where(sql<boolean>`h.id = any(${[...ids]}::int[])`)
    .where("h.hidden_id", "is", null)
    .where(sql<boolean>`a.asking_id <> all(${[...without]}::int[])`)
    .groupBy(["h.id", "h.title"])
    .orderBy("answers", "desc")
    .orderBy("online", "desc")
    .orderBy("monthly", "desc")
    .orderBy("h.id")
    .execute();
}

/** The events of a group's stalls, those from which most came first. */
export async function listEventsOfGroup(db: Reader, id: number): Promise<readonly number[]> {
  const { rows } = await sql<{ eventId: number }>`
    select s.event_id as "eventId" from canvass.answer as a
    join canvass.asking as s on s.id = a.asking_id
    where a.heard_id = ${id} and s.event_id is not null
    group by 1 order by count(*) desc, 1 limit 50`.execute(db);
  return rows.map(({ eventId }) => eventId);
}

/** Who asked online what a group's answers were given to: branches, and undefined for whoever called an action. */
export async function listAskersOfGroup(
  db: Reader,
  id: number,
): Promise<readonly { readonly branchId: number | undefined }[]> {
  const { rows } = await sql<{ branchId: number | null }>`
    select s.branch_id as "branchId" from canvass.answer as a
    join canvass.asking as s on s.id = a.asking_id
    where a.heard_id = ${id} and s.kind <> 'stall'
    group by 1 order by count(*) desc, 1 limit 50`.execute(db);
  return rows.map(({ branchId }) => ({ branchId: branchId ?? undefined }));
}

export interface LedTo {
  readonly id: number;
  readonly groupId: number;
  readonly proposalId: number;
  /** Undefined while it waits for whoever runs a stall of the group. */
  readonly tells: Tells | undefined;
}

async function listLinks(
  db: Reader,
  on: "heard_id" | "proposal_id",
  id: number,
): Promise<readonly LedTo[]> {
  const rows = await tables(db)
    .selectFrom("canvass.led_to")
    .selectAll()
    .where(on, "=", id)
    .where("taken_back_at", "is", null)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, groupId: row.heard_id, proposalId: row.proposal_id },
    tells: row.tells && row.tells_from ? { what: row.tells, from: row.tells_from } : undefined,
  }));
}

/** Those that wait among them. */
export const listLedTo = (db: Reader, groupId: number): Promise<readonly LedTo[]> =>
  listLinks(db, "heard_id", groupId);

export const listLedBy = async (db: Reader, proposalId: number): Promise<readonly LedTo[]> =>
  (await listLinks(db, "proposal_id", proposalId)).filter(({ tells }) => tells !== undefined);

/** Groups of a stall's answers that somebody wants to link with a proposal, which waits for whoever runs it. */
export async function listWaitingAt(
  db: Reader,
  askingId: number,
): Promise<readonly { readonly id: number; readonly title: string }[]> {
  return await tables(db)
    .selectFrom("canvass.heard as h")
    .select(["h.id", sql<string>`h.title`.as("title")])
    .where("h.hidden_id", "is", null)
    .where(sql<boolean>`exists (
      select from canvass.led_to as l
      where l.heard_id = h.id and l.tells is null and l.taken_back_at is null)`)
    .where(sql<boolean>`exists (
      select from canvass.answer as a where a.heard_id = h.id and a.asking_id = ${askingId})`)
    .orderBy("h.title")
    .execute();
}

/** Those that stand and of whose end nothing is told yet; each is somebody's own act, so that there are few. */
export async function listUnended(
  db: Reader,
): Promise<readonly { readonly id: number; readonly proposalId: number; readonly from: Date }[]> {
  const rows = await tables(db)
    .selectFrom("canvass.led_to")
    .select(["id", "proposal_id", "tells_from"])
    .where("tells", "=", "linked")
    .orderBy("id")
    .execute();
  return rows.map(({ id, proposal_id, tells_from }) => ({
    ...{ id, proposalId: proposal_id },
    from: tells_from ?? new Date(0),
  }));
}

/** Something that somebody has not heard yet. */
export interface Telling {
  readonly ledToId: number;
  readonly what: Told;
  readonly groupId: number;
  readonly group: string;
  readonly proposalId: number;
}

/** Who confirmed their address, asked, and has not heard it at any of their stalls: of those that are shown. */
const readersOf = (now: Date, without: Without) => sql`
  from canvass.contact as c
  join canvass.answer as a on a.asking_id = c.asking_id and a.id = c.answer_id
  where a.heard_id = l.heard_id and c.confirmed_at is not null and c.ends_at > ${now}
    and 'outcome' = any(c.wants) and c.asking_id <> all(${[...without]}::int[])
    and not exists (
      select from canvass.told as t
      join canvass.contact as o on o.asking_id = t.asking_id and o.id = t.contact_id
      where o.email_key = c.email_key and t.led_to_id = l.id and t.what = l.tells)`;

/** The oldest of which somebody is to hear, held until a slice is told: two workers never tell the same. */
export async function lockTelling(
  tx: Tx,
  now: Date,
  without: Without,
): Promise<Telling | undefined> {
  const { rows } = await sql<Telling>`
    select l.id as "ledToId", l.tells as what, l.heard_id as "groupId", h.title as "group",
      l.proposal_id as "proposalId"
    from canvass.led_to as l join canvass.heard as h on h.id = l.heard_id and h.hidden_id is null
    where l.tells_from <= ${now} and exists (select ${readersOf(now, without)})
    order by l.tells_from, l.id limit 1 for no key update of l skip locked`.execute(tx);
  return rows[0];
}

export interface ToTell {
  readonly askingId: number;
  readonly id: string;
  readonly email: string;
  readonly language: Language;
}

/** Each mailbox once. */
export async function listToTell(
  db: Reader,
  { ledToId }: Pick<Telling, "ledToId">,
  { now, without, most }: { readonly now: Date; readonly without: Without; readonly most: number },
): Promise<readonly ToTell[]> {
  const { rows } = await sql<ToTell>`
    select one.* from canvass.led_to as l cross join lateral (
      select distinct on (c.email_key) c.asking_id as "askingId", c.id, c.email, c.language
      ${readersOf(now, without)}
      order by c.email_key, c.asking_id, c.id limit ${most}) as one
    where l.id = ${ledToId}`.execute(db);
  return rows;
}
