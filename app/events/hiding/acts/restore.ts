import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { doneBy, mayUndo, mayUndoWhatDid } from "../../../../platform/official.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { tellWriter } from "../../../discussions/door.ts";
import { refusals, words } from "../../words.ts";
import { POST_KINDS, postPath, whyNoRestoring } from "../hiding.ts";
import { type Restoring, restorePost } from "../hiding-store.ts";
import { findKept, lockPost } from "../post-queries.ts";

/** Brings a hidden event's words or a photo back as they were: for a jury that members called, or for two keys again. */
export const restore = defineAct({
  name: "events.restore",
  input: v.object({
    kind: oneOf(POST_KINDS, () => words.hidden.chooseKind),
    postId: itemNumber,
  }),
  about: ({ post: { authorId } }: Restoring) => (authorId === undefined ? [] : [authorId]),
  may: mayUndo("hide-post"),
  facts: async (tx, { kind, postId: id }) => {
    const post = await lockPost(tx, { kind, id });
    if (post === undefined) return refuse("not-found", refusals.hidden.unknown);
    return { post, kept: await findKept(tx, post) };
  },
  decide: ({ post, kept }, _input, { actor }): Restoring | Refusal => {
    const { hidden } = post;
    if (hidden !== undefined && !mayUndoWhatDid(hidden.request, actor))
      return refuse("conflict", refusals.hidden.notHidden);
    return whyNoRestoring(post, kept) ?? { post, by: doneBy(actor).by };
  },
  save,
  record: ({ post }, { actor }) => ({
    act: "events.restore",
    by: doneBy(actor).by,
    on: postPath(post),
    says: words.hidden.restoredLine(words.hidden.kinds[post.kind]),
    facts: { kind: post.kind, post: post.id },
  }),
});

async function save(tx: Tx, restoring: Restoring, { house, actor, now }: ActContext) {
  await restorePost(tx, restoring, now);
  const { post } = restoring;
  const { hidden } = words.letters;
  const link = house.url + postPath(post);
  await tellWriter(tx, post, now, (name) => ({
    subject: hidden.restoredSubject[post.kind],
    text: hidden.restoredText({
      ...{ name, why: doneBy(actor).why, link },
      what: hidden.wrote[post.kind],
    }),
  }));
}
