import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { HIDING_GROUNDS } from "../../../../platform/text/posts.ts";
import { tellWriter } from "../../../discussions/door.ts";
import { requestPath } from "../../../requests/addresses.ts";
import { hiddenPhotoPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { POST_KINDS, postPath, whyNoHiding } from "../hiding.ts";
import { type Hiding, hidePost } from "../hiding-store.ts";
import { findKept, findPost, lockPost } from "../post-queries.ts";
import { restore } from "./restore.ts";

/** Hides the words of an event, on all its dates, or a photo. Its place says so; it is kept for a jury and its writer. */
export const hide = defineAct({
  name: "events.hide",
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
    const kept = await findKept(db, { kind, id });
    const says = post?.text ?? kept?.text ?? words.hidden.textGone;
    const photo = kept?.photoKey;
    return [
      { label: words.hidden.kinds[kind], says },
      ...(photo === undefined
        ? []
        : [{ label: words.hidden.seePhoto, says: hiddenPhotoPath(photo) }]),
    ];
  },
  may: () => undefined,
  facts: async (tx, { kind, postId: id }) =>
    (await lockPost(tx, { kind, id })) ?? refuse("not-found", refusals.hidden.unknown),
  decide: (post, { ground }, { actor }): Hiding | Refusal =>
    whyNoHiding(post) ?? { post, ground, request: requestWho(actor).requestId },
  save,
  record: ({ post, ground }, { actor }) => ({
    act: "events.hide",
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
    subject: letters.hidden.hiddenSubject[hiding.post.kind],
    text: letters.hidden.hiddenText({
      ...{ name, why, link: house.url + requestPath(requestId) },
      what: letters.hidden.wrote[hiding.post.kind],
      ground: hidden.grounds[hiding.ground],
    }),
  }));
}
