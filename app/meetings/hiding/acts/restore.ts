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
import { findHiddenText, lockPost } from "../post-queries.ts";

/** Brings a hidden topic or point back, word for word: for a jury that members called, or for two keys again. */
export const restore = defineAct({
  name: "meetings.restore",
  input: v.object({
    kind: oneOf(POST_KINDS, () => words.hidden.chooseKind),
    postId: itemNumber,
  }),
  about: ({ post: { authorId } }: Restoring) => (authorId === undefined ? [] : [authorId]),
  may: mayUndo("hide-post"),
  facts: async (tx, { kind, postId: id }) => {
    const post = await lockPost(tx, { kind, id });
    if (post === undefined) return refuse("not-found", refusals.hidden.unknown);
    return { post, kept: await findHiddenText(tx, { kind, id }) };
  },
  decide: ({ post, kept }, _input, { actor }): Restoring | Refusal => {
    if (kept === undefined || !mayUndoWhatDid(kept.request, actor)) {
      return refuse("conflict", refusals.hidden.notHidden);
    }
    return whyNoRestoring(kept) ?? { post, kept, by: doneBy(actor).by };
  },
  save,
  record: ({ post }, { actor }) => ({
    act: "meetings.restore",
    by: doneBy(actor).by,
    on: postPath(post),
    says: words.hidden.restoredLine(words.hidden.kinds[post.kind]),
    facts: { kind: post.kind, post: post.id },
  }),
});

async function save(tx: Tx, restoring: Restoring, { house, actor, now }: ActContext) {
  await restorePost(tx, restoring, now);
  const { post } = restoring;
  const { letters } = words;
  const link = house.url + postPath(post);
  await tellWriter(tx, post, now, (name) => ({
    subject: letters.restoredSubject[post.kind],
    text: letters.restoredText({
      ...{ name, why: doneBy(actor).why, link },
      what: letters.wrote[post.kind],
    }),
  }));
}
