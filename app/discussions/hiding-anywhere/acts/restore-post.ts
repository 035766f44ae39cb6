import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Capacity } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { doneBy, mayUndo, mayUndoWhatDid } from "../../../../platform/official.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { uncoverQuotes } from "../../../mail/door.ts";
import { nameOfKind } from "../../reporting/posts-anywhere.ts";
import { refusals, words } from "../../words.ts";
import { type Held, kindField, lockHideable, whyNotBack } from "../anywhere.ts";
import { tellWriter } from "../tell-writer.ts";

interface Change extends Held {
  readonly by: Capacity;
}

/** Brings back what `discussions.hide-post` hid, word for word: for a jury that members called, or for two keys again. */
export const restorePost = defineAct({
  name: "discussions.restore-post",
  input: v.object({
    kind: kindField,
    postId: itemNumber,
  }),
  about: ({ post: { authorId } }: Change) => (authorId === undefined ? [] : [authorId]),
  may: mayUndo("hide-post"),
  facts: async (tx, { kind, postId: id }, { house }) => {
    const held = await lockHideable(house, tx, { kind, id });
    if (isRefusal(held)) return held;
    return { held, kept: await held.hiding.findKept(tx, { kind, id }) };
  },
  decide: ({ held, kept }, _input, { actor }): Change | Refusal => {
    const { hidden } = held.post;
    if (hidden !== undefined && !mayUndoWhatDid(hidden.request, actor))
      return refuse("conflict", refusals.hidden.notHidden);
    return whyNotBack(held.post, kept) ?? { ...held, by: doneBy(actor).by };
  },
  save,
  record: ({ post, by }, { house }) => ({
    act: "discussions.restore-post",
    by,
    on: post.path,
    says: words.hidden.restoredLineOf(nameOfKind(house, post.kind)),
    facts: { kind: post.kind, post: post.id },
  }),
});

async function save(tx: Tx, { hiding, post, by }: Change, { house, actor, now }: ActContext) {
  await hiding.restore(tx, post, by, now);
  await uncoverQuotes(tx, post.path);
  const link = house.url + post.path;
  await tellWriter(tx, post, now, (name) => ({
    subject: words.letters.restoredSubject,
    text: words.letters.restoredPost({
      ...{ name, link, what: nameOfKind(house, post.kind), why: doneBy(actor).why },
    }),
  }));
}
