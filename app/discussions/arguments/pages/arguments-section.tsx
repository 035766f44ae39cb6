import { Button, Form } from "../../../../web/form-fields.tsx";
import { Prose, Section, SideBySide } from "../../../../web/parts.tsx";
import { MarkedName } from "../../../membership/door.ts";
import { argumentsPath, inTopicPath } from "../../addresses.ts";
import type { ArgumentView, DiscussionView } from "../../discussion.ts";
import { AskToHide, HiddenPost } from "../../hiding/pages/hidden-post.tsx";
import type { DiscussionProps } from "../../pages/discussion.tsx";
import type { Camp, TopicId } from "../../topic.ts";
import { words } from "../../words.ts";

export function ArgumentsSection({ view }: DiscussionProps) {
  return (
    <Section title={words.arguments.title} id="arguments">
      <SideBySide>
        <CampColumn view={view} camp="for" />
        <CampColumn view={view} camp="against" />
      </SideBySide>
    </Section>
  );
}

function CampColumn({ view, camp }: { view: DiscussionView; camp: Camp }) {
  return (
    <div>
      <h3>{words.arguments[camp]}</h3>
      <ArgumentList
        list={view.arguments[camp]}
        topicId={view.topic.id}
        mayMark={view.may.mark}
        askToHide={view.may.askToHide}
        now={view.now}
      />
      {view.hasMoreArguments[camp] ? (
        <p>
          <a href={argumentsPath(view.topic.id, camp)}>{words.arguments.all[camp]}</a>
        </p>
      ) : null}
      {view.may.argue ? (
        <p>
          <Button kind="quiet" href={`${inTopicPath(view.topic.id, "argue")}?camp=${camp}`}>
            {words.arguments.add[camp]}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

export type ArgumentListProps = {
  list: readonly ArgumentView[];
  topicId: TopicId;
  mayMark: boolean;
  askToHide: boolean;
  now: Date;
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

function ArgumentItem({ argument, topicId, mayMark, askToHide, now }: ArgumentItemProps) {
  const { id, claim, source, hidden, who, strong } = argument;
  const post = { topicId, kind: "argument", id } as const;
  if (hidden !== undefined) {
    return <HiddenPost {...post} hidden={hidden} now={now} mayAsk={askToHide} />;
  }
  return (
    <>
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
      </p>
      {mayMark ? <StrongForm argument={argument} topicId={topicId} /> : null}
      {askToHide ? (
        <p class="points-small">
          <AskToHide {...post} says={claim ?? ""} />
        </p>
      ) : null}
    </>
  );
}

function StrongForm({ argument, topicId }: { argument: ArgumentView; topicId: TopicId }) {
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
