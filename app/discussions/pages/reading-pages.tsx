import type { Named } from "../../../platform/house.ts";
import { Moment, Notice, Pagination, Prose } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { ArgumentList } from "../arguments/pages/arguments-section.tsx";
import { Post } from "../comments/pages/comments-section.tsx";
import type { ArgumentView, DiscussionView, SummaryView, ThreadView } from "../discussion.ts";
import { SummaryList } from "../summaries/pages/summaries-section.tsx";
import type { Argued } from "../topic.ts";
import { words } from "../words.ts";
import { TopicPage, type TopicPageProps } from "./topic-page.tsx";

type ThreadPageProps = TopicPageProps & {
  thread: ThreadView;
  may: DiscussionView["may"];
  now: Date;
  /** The address of the next replies. */
  next: string | undefined;
};

/** One thread from its beginning to its end, or a part of it. */
export function ThreadPage(props: ThreadPageProps) {
  const { thread, next } = props;
  return (
    <TopicPage {...props} title={words.comment.thread}>
      <div class="thread">
        <Post comment={thread.first} view={props} />
        {thread.replies.map((reply) => (
          <Post key={reply.id} comment={reply} view={props} />
        ))}
      </div>
      <Pagination next={next} label={words.comment.more} />
    </TopicPage>
  );
}

type HistoryPageProps = TopicPageProps & {
  who: Named;
  text: string;
  earlier: readonly { readonly text: string; readonly until: Date }[];
  now: Date;
};

export function HistoryPage(props: HistoryPageProps) {
  const { who, text, earlier, now } = props;
  return (
    <TopicPage {...props} title={words.comment.historyTitle}>
      <p>
        <MarkedName who={who} />
      </p>
      <h2>{words.comment.historyNow}</h2>
      <Prose text={text} />
      {earlier.map((version) => (
        <section key={version.until.getTime()}>
          <h2>
            {words.comment.historyUntil} <Moment at={version.until} now={now} />
          </h2>
          <Prose text={version.text} />
        </section>
      ))}
    </TopicPage>
  );
}

type ArgumentsPageProps = TopicPageProps & {
  camp: Argued;
  list: readonly ArgumentView[];
  mayReport?: boolean;
  mayMark: boolean;
  notYet: string | undefined;
  askToHide: boolean;
  now: Date;
  next: string | undefined;
};

export function ArgumentsPage(props: ArgumentsPageProps) {
  const { camp, topic, next } = props;
  return (
    <TopicPage {...props} title={words.arguments.all[camp]}>
      {props.notYet === undefined ? null : <Notice>{props.notYet}</Notice>}
      <ArgumentList {...props} topicId={topic.id} />
      <Pagination next={next} label={words.arguments.next} />
    </TopicPage>
  );
}

type SummariesPageProps = TopicPageProps & {
  list: readonly SummaryView[];
  fairPerCamp: number;
  mayMark: boolean;
  notYet: string | undefined;
  askToHide: boolean;
  now: Date;
  next: string | undefined;
};

export function SummariesPage(props: SummariesPageProps) {
  const { topic, next } = props;
  return (
    <TopicPage
      {...props}
      title={words.summaries.title}
      lead={words.summaries.lead(props.fairPerCamp)}
    >
      {props.notYet === undefined ? null : <Notice>{props.notYet}</Notice>}
      <SummaryList {...props} topicId={topic.id} />
      <Pagination next={next} label={words.summaries.older} />
    </TopicPage>
  );
}
