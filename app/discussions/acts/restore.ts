import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { itemNumber, oneOf } from "../../../platform/fields.ts";
import { mayUndo, mayUndoWhatDid, undoneBy } from "../../../platform/official.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { postLetter } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { POST_KINDS, postPath, whyNoRestoring } from "../hiding.ts";
import { type Restoring, restorePost } from "../hiding-store.ts";
import { findHiddenText, findPost } from "../posts.ts";
import type { Topic } from "../topic.ts";
import { topicOf } from "../topic-facts.ts";
import { words } from "../words.en.ts";

interface Change {
  readonly topic: Topic;
  readonly restoring: Restoring;
}

/** Brings a hidden post back, word for word: for a jury that members called, or for two keys again. */
export const restore = defineAct({
  name: "discussions.restore",
  input: v.object({
    topicId: itemNumber,
    kind: oneOf(POST_KINDS, words.hidden.chooseKind),
    postId: itemNumber,
  }),
  may: mayUndo("hide-post"),
  facts: async (tx, { topicId, kind, postId: id }) => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic)) return topic;
    const post = await findPost(tx, topic.id, { kind, id });
    if (post === undefined) return refuse("not-found", words.hidden.unknown);
    return { topic, post, kept: await findHiddenText(tx, { kind, id }) };
  },
  decide: ({ topic, post, kept }, _input, { actor }): Change | Refusal => {
    if (kept === undefined || !mayUndoWhatDid(kept.request, actor)) {
      return refuse("conflict", words.hidden.notHidden);
    }
    const refusal = whyNoRestoring(kept);
    if (refusal !== undefined) return refusal;
    return { topic, restoring: { topicId: topic.id, post, kept, by: undoneBy(actor).by } };
  },
  save,
  record: ({ topic, restoring: { post } }, { actor }) => ({
    act: "discussions.restore",
    by: undoneBy(actor).by,
    on: postPath(topic, post),
    says: words.hidden.restoredLine(post.kind, topic.title),
    facts: { kind: post.kind, post: post.id },
  }),
});

async function save(tx: Tx, { topic, restoring }: Change, { house, actor, now }: ActContext) {
  await restorePost(tx, restoring, now);
  const { post } = restoring;
  const [writer] = await listAddressees(tx, post.authorId === undefined ? [] : [post.authorId]);
  if (writer === undefined) return;
  const { restoredSubject, restoredText } = words.letters;
  const kind = words.hidden.kinds[post.kind].toLowerCase();
  const says = { name: writer.name, kind, title: topic.title, why: undoneBy(actor).why };
  const text = restoredText({ ...says, link: house.url + postPath(topic, post) });
  const letter = { to: writer.email, personId: writer.personId, kind: "needed" } as const;
  await postLetter(tx, { ...letter, subject: restoredSubject, text }, now);
}

/** The same, asked for by an office that carries the power: whoever erred need not wait for a jury. */
export const restoreByRequest = defineAct({
  ...restore,
  name: "discussions.restore-by-request",
  power: "hide-post",
});
