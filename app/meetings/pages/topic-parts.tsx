import type { Named } from "../../../platform/house.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form, filling, TextArea, TextField } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { EmptyState, FormPage, PageTitle, Pagination, Prose } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { discussPath } from "../../proposals/addresses.ts";
import { meetingsPath, meetingTopicPath, newTopicPath, topicsPath } from "../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import { topicInWords } from "../hiding/hiding.ts";
import { HiddenPost, type Watching, WatchPost } from "../hiding/pages/hidden-post.tsx";
import type { Topic } from "../meeting.ts";
import type { TopicPlace } from "../topics/topic-queries.ts";
import { words } from "../words.ts";

export interface TopicView extends Topic {
  /** Undefined for those who are no members. */
  readonly who: Named | undefined;
  readonly isSupported: boolean;
  readonly isOwn: boolean;
}

export interface Votes {
  readonly mayVote: boolean;
  /** How many the viewer has left. */
  readonly left: number;
}

export const above = () => [{ label: words.pages.above, href: meetingsPath }];

type TopicListProps = { topics: readonly TopicView[]; votes: Votes; watching: Watching };

export function TopicList({ topics, votes, watching }: TopicListProps) {
  return (
    <>
      {votes.mayVote ? <p>{words.topics.left(votes.left)}</p> : null}
      <ul class="points">
        {topics.map((topic) => (
          <li key={topic.id} id={`topic-${topic.id}`}>
            <OneTopic {...{ topic, votes, watching }} />
          </li>
        ))}
      </ul>
    </>
  );
}

type OneTopicProps = Omit<TopicListProps, "topics"> & { topic: TopicView };

function OneTopic({ topic, votes, watching }: OneTopicProps) {
  const says = words.topics;
  const { id, hidden, isOwn, isSupported } = topic;
  const title = topicInWords(topic);
  const post = { kind: "meeting-topic", id, isOwn, watching } as const;
  const mayGive = hidden === undefined && votes.left > 0;
  return (
    <>
      {hidden === undefined ? (
        <p class="points-claim" dir="auto">
          {title}
        </p>
      ) : (
        <HiddenPost {...post} hidden={hidden} />
      )}
      {topic.says === undefined ? null : <Prose text={topic.says} />}
      <p class="points-small">
        {says.count(topic.support)}
        {topic.who === undefined ? null : (
          <>
            {" · "}
            {says.by} <MarkedName who={topic.who} />
          </>
        )}
      </p>
      {votes.mayVote && (isSupported || mayGive) ? <Support topic={topic} /> : null}
      {isOwn ? (
        <Form action={meetingTopicPath(topic.id, "withdraw")} label={`${says.withdraw}: ${title}`}>
          <Button kind="quiet" label={`${says.withdraw}: ${title}`}>
            {says.withdraw}
          </Button>
        </Form>
      ) : null}
      {hidden === undefined ? <WatchPost {...post} says={title} /> : null}
    </>
  );
}

function Support({ topic }: { topic: TopicView }) {
  const { id, isSupported } = topic;
  const label = isSupported ? words.topics.unsupport : words.topics.support;
  const named = `${label}: ${topicInWords(topic)}`;
  return (
    <Form
      action={meetingTopicPath(id, "support")}
      hidden={{ isOn: isSupported ? "no" : "yes" }}
      label={named}
    >
      <Button kind={isSupported ? "quiet" : "primary"} label={named}>
        {label}
      </Button>
    </Form>
  );
}

const pageAfter = (after: TopicPlace | undefined): string | undefined =>
  after && `${topicsPath}?support=${after.support}&id=${after.id}`;

type TopicsPageProps = TopicListProps & { shell: Shell; after: TopicPlace | undefined };

/** All topics for the weeks to come. */
export function TopicsPage({ shell, after, ...list }: TopicsPageProps) {
  const says = words.pages;
  const action = { label: says.propose, href: newTopicPath };
  return (
    <Page shell={shell} title={says.topics} mainPage={discussPath}>
      <PageTitle title={says.topics} lead={says.topicsLead} />
      {list.topics.length === 0 ? (
        <EmptyState title={says.noTopics} says={says.noTopicsSays} action={action} />
      ) : (
        <>
          <p>
            <a href={newTopicPath}>{says.propose}</a>
          </p>
          <TopicList {...list} />
        </>
      )}
      <Pagination next={pageAfter(after)} />
    </Page>
  );
}

export function NewTopicPage({ shell, trouble }: { shell: Shell; trouble?: Trouble | undefined }) {
  const says = words.topics;
  const field = filling(trouble);
  return (
    <FormPage
      shell={shell}
      title={says.newTitle}
      lead={says.newLead}
      trail={above()}
      mainPage={discussPath}
      trouble={trouble}
    >
      <Form action={newTopicPath} once={shell.once}>
        <TextField
          {...field("title")}
          label={says.label}
          maxlength={MOST_CHARACTERS.title}
          minlength={LEAST_CHARACTERS.title}
          required
        />
        <TextArea
          {...field("says")}
          label={says.says}
          hint={says.saysHint}
          rows={4}
          maxlength={MOST_CHARACTERS.says}
        />
        <Button>{says.send}</Button>
      </Form>
    </FormPage>
  );
}
