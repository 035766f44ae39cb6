import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { Followed } from "../../platform/room.ts";
import { findMeetingId } from "./addresses.ts";
import { topicInWords } from "./hiding/hiding.ts";
import type { MeetingTables } from "./tables.ts";

/** What the meetings at these addresses are about. */
export async function titlesOf(
  db: Reader,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map(
    paths.flatMap((path) => {
      const id = findMeetingId(path);
      return id === undefined ? [] : [[id, path] as const];
    }),
  );
  if (numbers.size === 0) return new Map();
  const names = await namesOf(db, [...numbers.keys()]);
  return new Map([...names].map(([id, title]) => [numbers.get(id) ?? "", title]));
}

async function namesOf(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .withTables<MeetingTables>()
    .selectFrom("meetings.meeting as m")
    .innerJoin("meetings.topic as t", "t.id", "m.topic_id")
    .leftJoin("meetings.hidden as h", "h.id", "t.hidden_id")
    .select(["m.id", "t.title", "h.ground"])
    .where("m.id", "=", sql<number>`any(${ids}::int[])`)
    .execute();
  return new Map(
    rows.map(({ id, title, ground }) => {
      const hidden = ground === null ? undefined : { ground };
      return [id, topicInWords({ title: title ?? undefined, hidden })];
    }),
  );
}

export const followed: readonly Followed[] = [{ path: "/meetings/:id", namesOf }];
