import { Button, Form } from "../../../web/form-fields.tsx";
import { PersonName, Prose, Section, SideBySide } from "../../../web/parts.tsx";
import type { ArgumentView, DiscussionView } from "../discussion.ts";
import type { Camp, TopicId } from "../topic.ts";
import { words } from "../words.en.ts";
import type { DiscussionProps } from "./discussion.tsx";

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
  const here = `/discussions/${view.topic.id}`;
  return (
    <div>
      <h3>{words.arguments[camp]}</h3>
      <ArgumentList list={view.arguments[camp]} topicId={view.topic.id} mayMark={view.may.argue} />
      {view.hasMoreArguments[camp] ? (
        <p>
          <a href={`${here}/arguments?camp=${camp}`}>{words.arguments.all[camp]}</a>
        </p>
      ) : null}
      {view.may.argue ? (
        <p>
          <Button kind="quiet" href={`${here}/argue?camp=${camp}`}>
            {words.arguments.add[camp]}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

type ArgumentListProps = { list: readonly ArgumentView[]; topicId: TopicId; mayMark: boolean };

export function ArgumentList({ list, topicId, mayMark }: ArgumentListProps) {
  if (list.length === 0) return <p>{words.arguments.none}</p>;
  return (
    <ul class="points">
      {list.map((argument) => (
        <li key={argument.id} id={`argument-${argument.id}`}>
          <p class="points-claim" dir="auto">
            {argument.claim}
          </p>
          {argument.source === undefined ? null : (
            <div class="points-small">
              {words.arguments.sourceLabel}: <Prose text={argument.source} />
            </div>
          )}
          <p class="points-small">
            {argument.by === undefined ? null : (
              <>
                <PersonName name={argument.by} />
                {" · "}
              </>
            )}
            {words.arguments.strong(argument.strong)}
          </p>
          {mayMark ? <StrongForm argument={argument} topicId={topicId} /> : null}
        </li>
      ))}
    </ul>
  );
}

function StrongForm({ argument, topicId }: { argument: ArgumentView; topicId: TopicId }) {
  const { id, claim, isMarkedByViewer } = argument;
  const label = isMarkedByViewer ? words.arguments.unmark : words.arguments.mark;
  const hidden = { argumentId: String(id), isStrong: isMarkedByViewer ? "no" : "yes" };
  return (
    <Form
      action={`/discussions/${topicId}/mark-strong`}
      hidden={hidden}
      label={`${label}: ${claim}`}
    >
      <Button kind="quiet" label={`${label}: ${claim}`}>
        {label}
      </Button>
    </Form>
  );
}
