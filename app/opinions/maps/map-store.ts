import type { OpinionMap } from "@breakthrough/opinion-map";
import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { OpinionTopicId } from "../topic.ts";
import type { Common } from "./united.ts";

export interface DrawnMap {
  readonly topicId: OpinionTopicId;
  /** When its answers were read. */
  readonly at: Date;
  readonly answers: number;
  readonly people: number;
  readonly map: OpinionMap | undefined;
  readonly common: readonly Common[] | undefined;
}

/** In place of the one before. */
export async function saveMap(tx: Tx, drawn: DrawnMap): Promise<void> {
  const { topicId, at, answers, people, map, common } = drawn;
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  await sql`
    insert into opinions.map (topic_id, made_at, answers, people, map, common)
    values (${topicId}, ${at}, ${answers}, ${people}, ${json(map)}::jsonb, ${json(common)}::jsonb)
    on conflict (topic_id) do update set made_at = excluded.made_at, answers = excluded.answers,
      people = excluded.people, map = excluded.map, common = excluded.common`.execute(tx);
}

/** Before the answers are read: what changes from now on is for the next map. */
export async function noteDrawing(tx: Tx, topicId: OpinionTopicId): Promise<void> {
  await sql`update opinions.topic set is_changed = false where id = ${topicId}`.execute(tx);
}
