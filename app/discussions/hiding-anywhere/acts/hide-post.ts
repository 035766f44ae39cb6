import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import type { Refusal } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { HIDING_GROUNDS, type ToHide } from "../../../../platform/text/posts.ts";
import { coverQuotes } from "../../../mail/door.ts";
import { requestPath } from "../../../requests/addresses.ts";
import { nameOfKind } from "../../reporting/posts-anywhere.ts";
import { whyNoReport } from "../../reporting/report.ts";
import { words } from "../../words.ts";
import { findHideable, type Held, kindField, lockHideable } from "../anywhere.ts";
import { tellWriter } from "../tell-writer.ts";
import { restorePost } from "./restore-post.ts";

interface Change extends Held {
  readonly toHide: ToHide;
}

/** Hides what somebody wrote in a room that has no act of its own for it. Its place says so; it is kept for a jury. */
export const hidePost = defineAct({
  name: "discussions.hide-post",
  power: "hide-post",
  input: v.object({
    kind: kindField,
    postId: itemNumber,
    ground: oneOf(HIDING_GROUNDS, () => words.hidden.chooseGround),
  }),
  undo: { act: restorePost, input: ({ kind, postId }) => ({ kind, postId: String(postId) }) },
  // Whoever wrote it turns no key for it.
  about: ({ post: { authorId } }: Change) => (authorId === undefined ? [] : [authorId]),
  shows: async (db, { kind, postId: id }, house) => {
    const held = await findHideable(house, db, { kind, id });
    if (held === undefined) return [];
    const text = held.post.text ?? (await held.hiding.findKept(db, { kind, id }));
    return [{ label: nameOfKind(house, kind), says: text ?? words.hidden.textGone }];
  },
  may: () => undefined,
  facts: (tx, { kind, postId: id }, { house }) => lockHideable(house, tx, { kind, id }),
  decide: (held, { ground }, { actor }): Change | Refusal => {
    const { kind, id } = held.post;
    const toHide = { kind, id, ground, request: requestWho(actor).requestId };
    return whyNoReport(held.post) ?? { ...held, toHide };
  },
  save,
  record: ({ post, toHide: { ground } }, { actor, house }) => ({
    act: "discussions.hide-post",
    by: doneBy(actor).by,
    on: post.path,
    // Without what it says: these are people's words, and the record is for ever.
    says: words.hidden.lineOf(nameOfKind(house, post.kind), words.hidden.grounds[ground]),
    facts: { kind: post.kind, post: post.id, ground },
  }),
});

async function save(tx: Tx, { hiding, post, toHide }: Change, { house, actor, now }: ActContext) {
  await hiding.hide(tx, toHide, now);
  await coverQuotes(tx, post.path);
  const { requestId, why } = requestWho(actor);
  await tellWriter(tx, post, now, (name) => ({
    subject: words.letters.hiddenSubject,
    text: words.letters.hiddenPost({
      ...{ name, why, what: nameOfKind(house, post.kind) },
      ground: words.hidden.grounds[toHide.ground],
      link: house.url + requestPath(requestId),
    }),
  }));
}
