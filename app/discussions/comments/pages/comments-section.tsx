import { Button, Form, TextArea } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { Moment, Pagination, Prose, Section } from "../../../../web/parts.tsx";
import { MarkedName } from "../../../membership/door.ts";
import { commentHistoryPath, inTopicPath, threadPath } from "../../addresses.ts";
import type { CommentView, DiscussionView, ThreadView } from "../../discussion.ts";
import { MOST_CHARACTERS } from "../../fields.ts";
import { AskToHide, HiddenPost } from "../../hiding/pages/hidden-post.tsx";
import type { DiscussionProps } from "../../pages/discussion.tsx";
import { ReportLink } from "../../reporting/pages/report-pages.tsx";
import type { TopicId } from "../../topic.ts";
import { words } from "../../words.ts";

export function CommentsSection({ view, shell, topicPath }: DiscussionProps) {
  const { olderThan, counts } = view;
  const next = olderThan === undefined ? undefined : `${topicPath}?before=${olderThan}#comments`;
  return (
    <Section title={words.comment.count(counts.comments)} id="comments">
      {view.may.comment && !view.isOlderPage ? <CommentForm view={view} shell={shell} /> : null}
      {view.may.read && view.threads.length === 0 && !view.isOlderPage ? (
        <p>{words.comment.none}</p>
      ) : null}
      {view.threads.map((thread) => (
        <ThreadPart key={thread.first.id} thread={thread} view={view} />
      ))}
      <Pagination
        previous={view.isOlderPage ? `${topicPath}#comments` : undefined}
        next={next}
        label={words.comment.older}
      />
    </Section>
  );
}

function CommentForm({ view, shell }: { view: DiscussionView; shell: Shell }) {
  return (
    <Form
      action={inTopicPath(view.topic.id, "comment")}
      label={words.comment.write}
      once={shell.once}
    >
      <TextArea
        name="text"
        stem="new-comment"
        label={words.comment.label}
        hint={words.comment.hint}
        rows={4}
        maxlength={MOST_CHARACTERS.comment}
        required
      />
      <Button>{words.comment.send}</Button>
    </Form>
  );
}

type Reading = Pick<DiscussionView, "topic" | "may" | "now">;

function ThreadPart({ thread, view }: { thread: ThreadView; view: Reading }) {
  const { first, replies, repliesInAll } = thread;
  return (
    <div class="thread">
      <Post comment={first} view={view} />
      {replies.map((reply) => (
        <Post key={reply.id} comment={reply} view={view} />
      ))}
      {repliesInAll > replies.length ? (
        <p>
          <a href={threadPath(view.topic.id, first.id)}>
            {words.comment.wholeThread(repliesInAll)}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** One comment, as far in as it stands. */
export function Post({ comment, view }: { comment: CommentView; view: Reading }) {
  const depth = comment.depth === 0 ? "" : ` thread-${comment.depth}`;
  return (
    <article class={`thread-post${depth}`} id={`comment-${comment.id}`}>
      <div class="thread-head">
        {comment.text === undefined ? null : <MarkedName who={comment.who} />}
        {comment.answers === undefined ? null : (
          <span>
            <bdi>{words.comment.answers(comment.answers)}</bdi>
          </span>
        )}
        <Moment at={comment.writtenAt} now={view.now} form="since" />
        {comment.editedAt === undefined ? null : (
          <a href={commentHistoryPath(view.topic.id, comment.id)}>{words.comment.edited}</a>
        )}
      </div>
      <PostBody comment={comment} view={view} />
    </article>
  );
}

function PostBody({ comment, view }: { comment: CommentView; view: Reading }) {
  const { id, text, hidden } = comment;
  const { topic, may, now } = view;
  if (hidden !== undefined) {
    const post = { topicId: topic.id, kind: "comment", id } as const;
    return <HiddenPost {...post} hidden={hidden} now={now} mayAsk={may.askToHide} />;
  }
  if (text === undefined) return <p class="thread-gone">{words.comment.removed}</p>;
  return (
    <>
      <Prose text={text} />
      <PostActs comment={comment} topicId={topic.id} may={may} />
    </>
  );
}

type PostActsProps = { comment: CommentView; topicId: TopicId; may: DiscussionView["may"] };

function PostActs({ comment, topicId, may }: PostActsProps) {
  const { id, who, mayEdit, isOwn } = comment;
  const mayReply = may.comment;
  const mayAsk = may.askToHide && !isOwn;
  if (!mayReply && !isOwn && !mayAsk && !may.report) return null;
  return (
    <div class="thread-acts">
      {mayReply ? (
        <a href={`${inTopicPath(topicId, "comment")}?to=${id}`}>
          {words.comment.reply}
          <span class="sr-only">: {who.name}</span>
        </a>
      ) : null}
      {mayReply && mayEdit ? (
        <a href={`${inTopicPath(topicId, "edit-comment")}?comment=${id}`}>{words.comment.edit}</a>
      ) : null}
      {isOwn ? (
        <a href={`${inTopicPath(topicId, "remove-comment")}?comment=${id}`}>
          {words.comment.remove}
        </a>
      ) : null}
      {may.report && !isOwn ? (
        <ReportLink topicId={topicId} kind="comment" id={id} says={who.name} />
      ) : null}
      {mayAsk ? <AskToHide topicId={topicId} kind="comment" id={id} says={who.name} /> : null}
    </div>
  );
}
