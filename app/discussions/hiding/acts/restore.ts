import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { doneBy, mayUndo, mayUndoWhatDid } from "../../../../platform/official.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { postLetter, uncoverQuotes } from "../../../mail/door.ts";
import { listAddressees } from "../../../membership/door.ts";
import type { Topic } from "../../topic.ts";
import { topicOf } from "../../topic-facts.ts";
import { refusals, words } from "../../words.ts";
import { POST_KINDS, postPath, whyNoRestoring } from "../hiding.ts";
import { titleInLetter } from "../letters.ts";
import { findHiddenText, findPost } from "../post-queries.ts";
import { type Restoring, restorePost } from "../store.ts";

interface Change {
  readonly topic: Topic;
  readonly restoring: Restoring;
}

/** Brings a hidden post back, word for word: for a jury that members called, or for two keys again. */
export const restore = defineAct({
  name: "discussions.restore",
  input: v.object({
    topicId: itemNumber,
    kind: oneOf(POST_KINDS, () => words.hidden.chooseKind),
    postId: itemNumber,
  }),
  about: ({ restoring: { post } }: Change) => (post.authorId === undefined ? [] : [post.authorId]),
  may: mayUndo("hide-post"),
  facts: async (tx, { topicId, kind, postId: id }) => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic)) return topic;
    const post = await findPost(tx, topic.id, { kind, id });
    if (post === undefined) return refuse("not-found", refusals.hidden.unknown);
    return { topic, post, kept: await findHiddenText(tx, { kind, id }) };
  },
  decide: ({ topic, post, kept }, _input, { actor }): Change | Refusal => {
    if (kept === undefined || !mayUndoWhatDid(kept.request, actor)) {
      return refuse("conflict", refusals.hidden.notHidden);
    }
    const refusal = whyNoRestoring(kept);
    if (refusal !== undefined) return refusal;
    return { topic, restoring: { topicId: topic.id, post, kept, by: doneBy(actor).by } };
  },
  save,
  record: ({ topic, restoring: { post } }, { actor }) => ({
    act: "discussions.restore",
    by: doneBy(actor).by,
    on: postPath(topic, post),
    says: words.hidden.restoredLine(post.kind),
    facts: { kind: post.kind, post: post.id },
  }),
});

async function save(tx: Tx, { topic, restoring }: Change, { house, actor, now }: ActContext) {
  await restorePost(tx, restoring, now);
  await uncoverQuotes(tx, postPath(topic, restoring.post));
  const { post } = restoring;
  const [writer] = await listAddressees(tx, post.authorId === undefined ? [] : [post.authorId]);
  if (writer === undefined) return;
  const write = () => {
    const { letters, hidden } = words;
    const kind = hidden.kinds[post.kind].toLowerCase();
    const says = { name: writer.name, kind, title: titleInLetter(topic), why: doneBy(actor).why };
    const text = letters.restoredText({ ...says, link: house.url + postPath(topic, post) });
    return { subject: letters.restoredSubject, text };
  };
  const { email: to, personId, language } = writer;
  await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
}
