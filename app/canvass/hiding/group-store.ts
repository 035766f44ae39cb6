import { sql } from "kysely";
import type { Capacity } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PostName, ToHide } from "../../../platform/text/posts.ts";
import { endHidden } from "./hidden-store.ts";

/** Takes a group's title, and with it all that stands under it, out of every reader's way. Its answers stay as they are. */
export async function hideGroup(
  tx: Tx,
  { kind, id, request, ground }: ToHide,
  at: Date,
): Promise<void> {
  await sql`
    with hidden as (
      insert into canvass.hidden (kind, post_id, request, ground, hidden_at, title)
      select ${kind}, id, ${request}, ${ground}, ${at}, title from canvass.heard where id = ${id}
      returning id)
    update canvass.heard set title = null, hidden_id = hidden.id from hidden
    where heard.id = ${id}`.execute(tx);
}

export async function restoreGroup(tx: Tx, post: PostName, by: Capacity, at: Date): Promise<void> {
  await sql`
    update canvass.heard g set title = h.title, hidden_id = null
    from canvass.hidden h where h.id = g.hidden_id and g.id = ${post.id}`.execute(tx);
  await endHidden(tx, post, by, at);
}
