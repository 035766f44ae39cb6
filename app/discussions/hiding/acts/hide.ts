import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { doneBy, requestWho } from "../../../../platform/official.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { HIDING_GROUNDS } from "../../../../platform/text/posts.ts";
import { coverQuotes, postLetter } from "../../../mail/door.ts";
import { listAddressees } from "../../../membership/door.ts";
import { requestPath } from "../../../requests/addresses.ts";
import type { Topic, TopicId } from "../../topic.ts";
import { topicOf } from "../../topic-facts.ts";
import { refusals, words } from "../../words.ts";
import { POST_KINDS, postPath, whyNoHiding } from "../hiding.ts";
import { titleInLetter } from "../letters.ts";
import { findHiddenText, findPost } from "../post-queries.ts";
import { type Hiding, hidePost } from "../store.ts";
import { restore } from "./restore.ts";

interface Change {
  readonly topic: Topic;
  readonly hiding: Hiding;
}

/** Hides a comment, an argument or a summary. Its place says so; its text is kept for a jury and its writer. */
export const hide = defineAct({
  name: "discussions.hide",
  power: "hide-post",
  input: v.object({
    topicId: itemNumber,
    kind: oneOf(POST_KINDS, () => words.hidden.chooseKind),
    postId: itemNumber,
    ground: oneOf(HIDING_GROUNDS, () => words.hidden.chooseGround),
  }),
  undo: {
    act: restore,
    input: ({ topicId, kind, postId }) => ({
      ...{ topicId: String(topicId), kind, postId: String(postId) },
    }),
  },
  // Whoever wrote it turns no key for it.
  about: ({ hiding: { post } }: Change) => (post.authorId === undefined ? [] : [post.authorId]),
  shows: async (db, { topicId, kind, postId: id }) => {
    const post = await findPost(db, topicId as TopicId, { kind, id });
    const kept = await findHiddenText(db, { kind, id });
    const text = post?.text ?? kept?.text ?? words.hidden.textGone;
    const source = post?.source ?? kept?.source;
    const label = words.hidden.kinds[kind];
    return [{ label, says: source === undefined ? text : `${text}\n\n${source}` }];
  },
  may: () => undefined,
  facts: async (tx, { topicId, kind, postId: id }) => {
    const topic = await topicOf(tx, topicId);
    if (isRefusal(topic)) return topic;
    const post = await findPost(tx, topic.id, { kind, id });
    return post === undefined ? refuse("not-found", refusals.hidden.unknown) : { topic, post };
  },
  decide: ({ topic, post }, { ground }, { actor }): Change | Refusal => {
    const { requestId: request } = requestWho(actor);
    const hiding = { topicId: topic.id, post, ground, request };
    return whyNoHiding(post) ?? { topic, hiding };
  },
  save,
  // How often it was changed: an edit after the asking makes another line, and so needs another signature.
  record: ({ topic, hiding: { post, ground } }, { actor }) => ({
    act: "discussions.hide",
    by: doneBy(actor).by,
    on: postPath(topic, post),
    says: words.hidden.line(post, words.hidden.grounds[ground]),
    facts: { kind: post.kind, post: post.id, ground, changes: post.changes },
  }),
});

async function save(tx: Tx, { topic, hiding }: Change, { house, actor, now }: ActContext) {
  await hidePost(tx, hiding, now);
  await coverQuotes(tx, postPath(topic, hiding.post));
  const { post, ground, request } = hiding;
  const [writer] = await listAddressees(tx, post.authorId === undefined ? [] : [post.authorId]);
  if (writer === undefined) return;
  const write = () => {
    const { letters, hidden } = words;
    const says = {
      name: writer.name,
      kind: hidden.kinds[post.kind].toLowerCase(),
      title: titleInLetter(topic),
      ground: hidden.grounds[ground],
      why: requestWho(actor).why,
      link: house.url + requestPath(request),
    };
    return { subject: letters.hiddenSubject, text: letters.hiddenText(says) };
  };
  const { email: to, personId, language } = writer;
  await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
}
