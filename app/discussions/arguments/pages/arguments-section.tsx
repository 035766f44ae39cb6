import { Button, Buttons, Form } from "../../../../web/form-fields.tsx";
import { Badge, Prose, Section } from "../../../../web/parts.tsx";
import { MarkedName } from "../../../membership/door.ts";
import { argumentsPath, inTopicPath } from "../../addresses.ts";
import type { ArgumentView } from "../../discussion.ts";
import { AskToHide, HiddenPost } from "../../hiding/pages/hidden-post.tsx";
import type { DiscussionProps } from "../../pages/discussion.tsx";
import { ReportLink } from "../../reporting/pages/report-pages.tsx";
import { ARGUED, type TopicId } from "../../topic.ts";
import { words } from "../../words.ts";

/** The first of all arguments in one list, the camps and the questions in turns; and the way to all of each. */
export function ArgumentsSection({ view }: DiscussionProps) {
  const says = words.arguments;
  return (
    <Section title={says.title} id="arguments">
      {view.firstArguments.length === 0 ? null : <p>{says.order}</p>}
      <ArgumentList
        list={view.firstArguments}
        topicId={view.topic.id}
        mayMark={view.may.mark}
        askToHide={view.may.askToHide}
        mayReport={view.may.report}
        now={view.now}
        namesCamp
      />
      <ul class="links">
        {ARGUED.filter((argued) => view.arguments[argued].length > 0).map((argued) => (
          <li key={argued}>
            <a href={argumentsPath(view.topic.id, argued)}>{says.all[argued]}</a>
          </li>
        ))}
      </ul>
      {view.may.argue ? (
        <Buttons>
          {ARGUED.map((argued) => (
            <Button
              key={argued}
              kind="quiet"
              href={`${inTopicPath(view.topic.id, "argue")}?camp=${argued}`}
            >
              {says.add[argued]}
            </Button>
          ))}
        </Buttons>
      ) : null}
    </Section>
  );
}

export type ArgumentListProps = {
  list: readonly ArgumentView[];
  topicId: TopicId;
  mayMark: boolean;
  askToHide: boolean;
  mayReport?: boolean;
  now: Date;
  /** Several kinds in one list: each says which it is. */
  namesCamp?: boolean;
};

export function ArgumentList(props: ArgumentListProps) {
  if (props.list.length === 0) return <p>{words.arguments.none}</p>;
  return (
    <ul class="points">
      {props.list.map((argument) => (
        <li key={argument.id} id={`argument-${argument.id}`}>
          <ArgumentItem {...props} argument={argument} />
        </li>
      ))}
    </ul>
  );
}

type ArgumentItemProps = ArgumentListProps & { argument: ArgumentView };

function ArgumentItem(props: ArgumentItemProps) {
  const { argument, topicId, mayMark, askToHide, now } = props;
  const { id, camp, claim, source, hidden, who, strong, changed } = argument;
  const post = { topicId, kind: "argument", id } as const;
  if (hidden !== undefined) {
    return <HiddenPost {...post} hidden={hidden} now={now} mayAsk={askToHide} />;
  }
  return (
    <>
      {props.namesCamp ? (
        <p class="points-small">
          <Badge>{words.arguments[camp]}</Badge>
        </p>
      ) : null}
      <p class="points-claim" dir="auto">
        {claim}
      </p>
      {source === undefined ? null : (
        <div class="points-small">
          {words.arguments.sourceLabel}: <Prose text={source} />
        </div>
      )}
      <p class="points-small">
        {who === undefined ? null : (
          <>
            <MarkedName who={who} />
            {" · "}
          </>
        )}
        {words.arguments.strong(strong)}
        {changed === 0 ? null : ` · ${words.arguments.changed(changed)}`}
      </p>
      {mayMark ? <Marks argument={argument} topicId={topicId} /> : null}
      {props.mayReport ? (
        <p class="points-small">
          <ReportLink {...post} says={claim ?? ""} />
        </p>
      ) : null}
      {askToHide ? (
        <p class="points-small">
          <AskToHide {...post} says={claim ?? ""} />
        </p>
      ) : null}
    </>
  );
}

type MarkProps = { argument: ArgumentView; topicId: TopicId };

function Marks(props: MarkProps) {
  return (
    <div class="buttons">
      <StrongForm {...props} />
      <ChangedForm {...props} />
    </div>
  );
}

function ChangedForm({ argument, topicId }: MarkProps) {
  const { id, claim = "", changedViewer } = argument;
  const label = changedViewer ? words.arguments.unchange : words.arguments.change;
  const hidden = { argumentId: String(id), isChanged: changedViewer ? "no" : "yes" };
  return (
    <Form action={inTopicPath(topicId, "say-changed")} hidden={hidden} label={`${label}: ${claim}`}>
      <Button kind="quiet" label={`${label}: ${claim}`}>
        {label}
      </Button>
    </Form>
  );
}

function StrongForm({ argument, topicId }: MarkProps) {
  const { id, claim = "", isMarkedByViewer } = argument;
  const label = isMarkedByViewer ? words.arguments.unmark : words.arguments.mark;
  const hidden = { argumentId: String(id), isStrong: isMarkedByViewer ? "no" : "yes" };
  return (
    <Form action={inTopicPath(topicId, "mark-strong")} hidden={hidden} label={`${label}: ${claim}`}>
      <Button kind="quiet" label={`${label}: ${claim}`}>
        {label}
      </Button>
    </Form>
  );
}
