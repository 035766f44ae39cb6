import { Button, Form } from "../../../../web/form-fields.tsx";
import { Badge, Meter, Moment, Notice, Prose, Section } from "../../../../web/parts.tsx";
import { MarkedName } from "../../../membership/door.ts";
import { inTopicPath, summariesPath } from "../../addresses.ts";
import type { SummaryView } from "../../discussion.ts";
import { AskToHide, HiddenPost } from "../../hiding/pages/hidden-post.tsx";
import type { DiscussionProps } from "../../pages/discussion.tsx";
import { CAMPS, type TopicId } from "../../topic.ts";
import { words } from "../../words.ts";
import { fairNeeded } from "../fairness.ts";

export function SummariesSection({ view }: DiscussionProps) {
  return (
    <Section title={words.summaries.title} id="summaries">
      <p>{words.summaries.lead(view.fairPerCamp)}</p>
      {view.summaries.length === 0 ? <p>{words.summaries.none}</p> : null}
      {view.may.notYet === undefined ? null : <Notice>{view.may.notYet}</Notice>}
      <SummaryList
        list={view.summaries}
        topicId={view.topic.id}
        fairPerCamp={view.fairPerCamp}
        mayMark={view.may.mark}
        askToHide={view.may.askToHide}
        now={view.now}
      />
      {view.hasMoreSummaries ? (
        <p>
          <a href={`${summariesPath(view.topic.id)}?before=${view.summaries.at(-1)?.id}`}>
            {words.summaries.older}
          </a>
        </p>
      ) : null}
      {view.may.argue ? (
        <p>
          <Button kind="quiet" href={inTopicPath(view.topic.id, "summarise")}>
            {words.summaries.add}
          </Button>
        </p>
      ) : null}
    </Section>
  );
}

export type SummaryListProps = {
  list: readonly SummaryView[];
  topicId: TopicId;
  fairPerCamp: number;
  mayMark: boolean;
  askToHide: boolean;
  now: Date;
};

export function SummaryList(props: SummaryListProps) {
  return (
    <ul class="points">
      {props.list.map((summary) => (
        <li key={summary.id} id={`summary-${summary.id}`}>
          <SummaryItem {...props} summary={summary} />
        </li>
      ))}
    </ul>
  );
}

type SummaryItemProps = SummaryListProps & { summary: SummaryView };

function SummaryItem({ summary, topicId, fairPerCamp, ...props }: SummaryItemProps) {
  const { id, text, hidden, who, isOwn, isFair } = summary;
  const { mayMark, askToHide, now } = props;
  const post = { topicId, kind: "summary", id } as const;
  if (hidden !== undefined) {
    return <HiddenPost {...post} hidden={hidden} now={now} mayAsk={askToHide} />;
  }
  return (
    <>
      <p class="points-small">
        <Badge tone={isFair ? "good" : "plain"}>
          {isFair ? words.summaries.fair : words.summaries.notYet}
        </Badge>{" "}
        {who === undefined ? null : (
          <>
            <MarkedName who={who} />
            {" · "}
          </>
        )}
        <Moment at={summary.writtenAt} now={now} form="since" />
      </p>
      <Prose text={text ?? ""} />
      <Fairness summary={summary} fairPerCamp={fairPerCamp} />
      {mayMark && !isOwn ? <FairForm summary={summary} topicId={topicId} /> : null}
      {isOwn ? <p class="points-small">{words.summaries.own}</p> : null}
      {askToHide && !isOwn ? (
        <p class="points-small">
          <AskToHide {...post} says={who?.name ?? String(id)} />
        </p>
      ) : null}
    </>
  );
}

type FairnessProps = { summary: SummaryView; fairPerCamp: number };

/** How far it has come, camp by camp. */
function Fairness({ summary: { fairness }, fairPerCamp }: FairnessProps) {
  return (
    <>
      {CAMPS.map((camp) => {
        const { members, fair } = fairness.camps[camp];
        return members === 0 ? (
          <p key={camp} class="points-small">
            {words.summaries.camp[camp]}: {words.summaries.empty}
          </p>
        ) : (
          <Meter
            key={camp}
            label={words.summaries.camp[camp]}
            value={fair}
            target={fairNeeded(members, fairPerCamp)}
          />
        );
      })}
      {fairness.fairInAll === 0 ? <p class="points-small">{words.summaries.noReader}</p> : null}
    </>
  );
}

function FairForm({ summary, topicId }: { summary: SummaryView; topicId: TopicId }) {
  const { id, isMarkedByViewer } = summary;
  const hidden = { summaryId: String(id), isFair: isMarkedByViewer ? "no" : "yes" };
  const label = isMarkedByViewer ? words.summaries.unmark : words.summaries.mark;
  return (
    <Form action={inTopicPath(topicId, "call-fair")} hidden={hidden} label={`${label} (${id})`}>
      <Button kind="quiet">{label}</Button>
    </Form>
  );
}
