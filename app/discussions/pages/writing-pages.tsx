import type { Named } from "../../../platform/house.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import {
  Button,
  ChoiceField,
  ErrorSummary,
  Form,
  filling,
  TextArea,
  TextField,
} from "../../../web/form-fields.tsx";
import { Overtaken, Prose } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { inTopicPath } from "../addresses.ts";
import { type Comment, heldIn } from "../comments/comment.ts";
import { MOST_CHARACTERS } from "../fields.ts";
import { ARGUED } from "../topic.ts";
import { words } from "../words.ts";
import { TopicPage, type TopicPageProps } from "./topic-page.tsx";

type Writing = TopicPageProps & { trouble?: Trouble | undefined };

type CommentPageProps = Writing & {
  /** What is answered, and who wrote it. */
  parent?: { readonly comment: Comment; readonly who: Named } | undefined;
};

export function CommentPage(props: CommentPageProps) {
  const { topic, trouble, parent } = props;
  const field = filling(trouble);
  return (
    <TopicPage
      {...props}
      title={parent === undefined ? words.comment.write : words.comment.replyTitle}
      hasErrors={trouble !== undefined}
    >
      {parent === undefined ? null : (
        <blockquote class="thread-1">
          <MarkedName who={parent.who} />
          <Prose text={parent.comment.text ?? goneInWords(parent.comment)} />
        </blockquote>
      )}
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Form
        action={inTopicPath(topic.id, "comment")}
        once={props.shell.once}
        hidden={parent === undefined ? {} : { parentId: String(parent.comment.id) }}
      >
        <CommentText {...field("text")} />
        <Button>{words.comment.send}</Button>
      </Form>
    </TopicPage>
  );
}

const goneInWords = ({ hiddenId }: Comment): string =>
  hiddenId === undefined ? words.comment.removed : words.hidden.noAnswer;

function CommentText(props: { name: string; value?: string; error?: string }) {
  return (
    <TextArea
      {...props}
      label={words.comment.label}
      hint={words.comment.hint}
      rows={8}
      maxlength={MOST_CHARACTERS.comment}
      warnsBeforeLeaving
      required
    />
  );
}

type OwnCommentProps = Writing & { comment: Comment };

export function EditCommentPage(props: OwnCommentProps) {
  const { topic, trouble, comment } = props;
  const field = filling(trouble, { text: comment.text });
  return (
    <TopicPage
      {...props}
      title={words.comment.editTitle}
      lead={words.comment.editLead}
      hasErrors={trouble !== undefined}
    >
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Overtaken
        trouble={trouble}
        labels={{ text: words.comment.label }}
        keepTheirs={`${topic.path}#comment-${comment.id}`}
      />
      <Form
        action={inTopicPath(topic.id, "edit-comment")}
        hidden={{ commentId: String(comment.id), ...seenBy(trouble, heldIn(comment)) }}
      >
        <CommentText {...field("text")} />
        <Button>{words.comment.send}</Button>
      </Form>
    </TopicPage>
  );
}

export function RemoveCommentPage(props: OwnCommentProps) {
  const { topic, comment } = props;
  return (
    <TopicPage {...props} title={words.comment.removeTitle} lead={words.comment.removeLead}>
      <blockquote class="thread-1">
        <Prose text={comment.text ?? words.comment.removed} />
      </blockquote>
      <Form
        action={inTopicPath(topic.id, "remove-comment")}
        hidden={{ commentId: String(comment.id) }}
      >
        <Button kind="danger">{words.comment.removeSend}</Button>
      </Form>
    </TopicPage>
  );
}

const campChoices = () => ARGUED.map((value) => ({ value, label: words.arguments[value] }));

export function ArguePage(props: Writing & { camp?: string | undefined }) {
  const { topic, trouble, camp } = props;
  const field = filling(trouble, { camp });
  return (
    <TopicPage
      {...props}
      title={words.arguments.addTitle}
      lead={words.arguments.addLead}
      hasErrors={trouble !== undefined}
    >
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Form action={inTopicPath(topic.id, "argue")} once={props.shell.once}>
        <ChoiceField
          {...field("camp")}
          label={words.arguments.camp}
          choices={campChoices()}
          inline
        />
        <TextArea
          {...field("claim")}
          label={words.arguments.claim}
          rows={3}
          maxlength={MOST_CHARACTERS.claim}
          required
        />
        <TextField
          {...field("source")}
          label={words.arguments.source}
          hint={words.arguments.sourceHint}
          maxlength={MOST_CHARACTERS.source}
        />
        <Button>{words.arguments.send}</Button>
      </Form>
    </TopicPage>
  );
}

export function SummarisePage(props: Writing) {
  const { topic, trouble } = props;
  const field = filling(trouble);
  return (
    <TopicPage
      {...props}
      title={words.summaries.addTitle}
      lead={words.summaries.addLead}
      hasErrors={trouble !== undefined}
    >
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Form action={inTopicPath(topic.id, "summarise")} once={props.shell.once}>
        <TextArea
          {...field("text")}
          label={words.summaries.label}
          rows={12}
          maxlength={MOST_CHARACTERS.summary}
          warnsBeforeLeaving
          required
        />
        <Button>{words.summaries.send}</Button>
      </Form>
    </TopicPage>
  );
}
