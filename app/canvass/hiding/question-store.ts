import { sql } from "kysely";
import type { Capacity } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PostName, ToHide } from "../../../platform/text/posts.ts";
import { endHidden } from "./hidden-store.ts";

/** Stands where a question stood. */
const COVERED = "–";

/** Takes a question and its themes out of every reader's way, and out of the stalls that ask it. Its answers stay as they are. */
export async function hideQuestion(
  tx: Tx,
  { kind, id, request, ground }: ToHide,
  at: Date,
): Promise<void> {
  await sql`
    with hidden as (
      insert into canvass.hidden (kind, post_id, request, ground, hidden_at, title, themes)
      select ${kind}, id, ${request}, ${ground}, ${at}, question, themes
      from canvass.asking where id = ${id}
      returning id)
    update canvass.asking set question = ${COVERED}, themes = '{}', covered_at = ${at},
      hidden_id = hidden.id
    from hidden where asking.id = ${id} or asking.month_id = ${id}`.execute(tx);
}

export async function restoreQuestion(
  tx: Tx,
  post: PostName,
  by: Capacity,
  at: Date,
): Promise<void> {
  await sql`
    update canvass.asking a
    set question = h.title, themes = h.themes, covered_at = null, hidden_id = null
    from canvass.hidden h
    where h.id = a.hidden_id and h.kind = ${post.kind} and h.post_id = ${post.id}`.execute(tx);
  await endHidden(tx, post, by, at);
}
