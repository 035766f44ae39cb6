import { sql } from "kysely";
import { type Capacity, keptCapacity } from "../../../platform/capacity.ts";
import type { Database, Tx } from "../../../platform/database/database.ts";
import type { HidingGround } from "../../../platform/text/posts.ts";
import { addDays } from "../../../platform/time/days.ts";
import { retitleTopic } from "../../discussions/door.ts";
import { coverQuotes, uncoverQuotes } from "../../mail/door.ts";
import { meetingPath } from "../addresses.ts";
import { changeInCalendars } from "../store.ts";
import type { MeetingTables } from "../tables.ts";
import { type HiddenId, type KeptText, type Post, topicInWords } from "./hiding.ts";

const tables = (tx: Tx) => tx.withTables<MeetingTables>();

export interface Hiding {
  readonly post: Post;
  readonly ground: HidingGround;
  readonly request: number;
}

/** Moves the text out of every reader's way. Votes stay, for the day on which it comes back. */
export async function hidePost(tx: Tx, { post, ground, request }: Hiding, at: Date): Promise<void> {
  const { id: hiddenId } = await tables(tx)
    .insertInto("meetings.hidden")
    .values({
      ...{ kind: post.kind, post_id: post.id, request, ground },
      ...{ text: post.text ?? null, more: post.more ?? null },
      ...{ hidden_at: at, restored_at: null, restored_by: null },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await setText(tx, post, { text: undefined, more: undefined, hiddenId });
  if (post.kind !== "meeting-topic" || post.meeting === undefined) return;
  await coverQuotes(tx, meetingPath(post.meeting.id));
  await callMeeting(tx, post.meeting, topicInWords({ title: undefined, hidden: { ground } }), at);
}

export interface Restoring {
  readonly post: Post;
  readonly kept: KeptText;
  readonly by: Capacity;
}

/** Puts the text back where it stood. */
export async function restorePost(tx: Tx, { post, kept, by }: Restoring, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("meetings.hidden")
    .set({ text: null, more: null, restored_at: at, restored_by: keptCapacity(by) })
    .where("kind", "=", post.kind)
    .where("post_id", "=", post.id)
    .where("restored_at", "is", null)
    .execute();
  await setText(tx, post, { text: kept.text, more: kept.more, hiddenId: null });
  if (post.kind !== "meeting-topic" || post.meeting === undefined) return;
  await uncoverQuotes(tx, meetingPath(post.meeting.id));
  await callMeeting(tx, post.meeting, kept.text ?? "", at);
}

/** Its talk is called like the topic, and whoever has it in a calendar takes the new title over. */
async function callMeeting(
  tx: Tx,
  { id, talkId }: NonNullable<Post["meeting"]>,
  title: string,
  at: Date,
): Promise<void> {
  await retitleTopic(tx, talkId, title);
  await changeInCalendars(tx, id, {}, at);
}

interface Texts {
  readonly text: string | undefined;
  readonly more: string | undefined;
  readonly hiddenId: HiddenId | null;
}

async function setText(tx: Tx, post: Post, texts: Texts): Promise<void> {
  const { kind, id } = post;
  const { text = null, more = null, hiddenId } = texts;
  if (kind === "meeting-notes") {
    await sql`
      update meetings.notes_version set notes = ${text}, hidden_id = ${hiddenId}
      where id = ${id}`.execute(tx);
    await setNotes(tx, post, text);
  } else if (kind === "meeting-topic")
    await sql`
      update meetings.topic set title = ${text}, says = ${more}, hidden_id = ${hiddenId}
      where id = ${id}`.execute(tx);
  else
    await sql`
      update meetings.point set says = ${text}, hidden_id = ${hiddenId} where id = ${id}`.execute(
      tx,
    );
}

/** The newest version is what the notes say now. What somebody wrote after it stays. */
async function setNotes(tx: Tx, { meeting, version }: Post, notes: string | null): Promise<void> {
  await sql`
    update meetings.meeting m set notes = ${notes}
    where m.id = ${meeting?.id ?? 0} and not exists (
      select from meetings.notes_version later
      where later.meeting_id = m.id and later.number > ${version ?? 0})`.execute(tx);
}

/** Deletes hidden texts whose days are over. Answers how many. */
export async function deleteOldHiddenTexts(db: Database, days: number, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    update meetings.hidden set text = null, more = null
    where text is not null and hidden_at < ${addDays(now, -days)}`.execute(db);
  return Number(numAffectedRows ?? 0n);
}
