import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { HIDING_GROUNDS } from "../../../../platform/text/posts.ts";
import { tellWriter } from "../../../discussions/door.ts";
import { requestPath } from "../../../requests/addresses.ts";
import { refusals, words } from "../../words.ts";
import { POST_KINDS, postPath, whyNoHiding } from "../hiding.ts";
import { type Hiding, hidePost } from "../hiding-store.ts";
import { findHiddenText, findPost, lockPost } from "../post-queries.ts";
import { restore } from "./restore.ts";

/** Hides a topic or a point of an agenda. Its place says so; its text is kept for a jury and its writer. */
export const hide = defineAct({
  name: "meetings.hide",
  power: "hide-post",
  input: v.object({
    kind: oneOf(POST_KINDS, () => words.hidden.chooseKind),
    postId: itemNumber,
    ground: oneOf(HIDING_GROUNDS, () => words.hidden.chooseGround),
  }),
  undo: { act: restore, input: ({ kind, postId }) => ({ kind, postId: String(postId) }) },
  // Whoever wrote it turns no key for it.
  about: ({ post: { authorId } }: Hiding) => (authorId === undefined ? [] : [authorId]),
  shows: async (db, { kind, postId: id }) => {
    const post = await findPost(db, { kind, id });
    const kept = await findHiddenText(db, { kind, id });
    const text = post?.text ?? kept?.text ?? words.hidden.textGone;
    const more = post?.more ?? kept?.more;
    const label = words.hidden.kinds[kind];
    return [{ label, says: more === undefined ? text : `${text}\n\n${more}` }];
  },
  may: () => undefined,
  facts: async (tx, { kind, postId: id }) =>
    (await lockPost(tx, { kind, id })) ?? refuse("not-found", refusals.hidden.unknown),
  decide: (post, { ground }, { actor }): Hiding | Refusal =>
    whyNoHiding(post) ?? { post, ground, request: requestWho(actor).requestId },
  save,
  record: ({ post, ground }, { actor }) => ({
    act: "meetings.hide",
    by: doneBy(actor).by,
    on: postPath(post),
    says: words.hidden.line(words.hidden.kinds[post.kind], words.hidden.grounds[ground]),
    facts: { kind: post.kind, post: post.id, ground },
  }),
});

async function save(tx: Tx, hiding: Hiding, { house, actor, now }: ActContext) {
  await hidePost(tx, hiding, now);
  const { requestId, why } = requestWho(actor);
  const { letters, hidden } = words;
  await tellWriter(tx, hiding.post, now, (name) => ({
    subject: letters.hiddenSubject[hiding.post.kind],
    text: letters.hiddenText({
      ...{ name, why, link: house.url + requestPath(requestId) },
      what: letters.wrote[hiding.post.kind],
      ground: hidden.grounds[hiding.ground],
    }),
  }));
}
