import type { Trouble } from "../../../../platform/http/post-act.ts";
import { ErrorSummary } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { Badge, DefinitionList, Moment, Notice, Prose, Section } from "../../../../web/parts.tsx";
import { Discussion, type DiscussionView } from "../../../discussions/door.ts";
import { MarkedName } from "../../../membership/door.ts";
import { deedPath } from "../../addresses.ts";
import { ProposalFrame } from "../../reading/pages/proposal-frame.tsx";
import type { ProposalView } from "../../reading/view.ts";
import { words } from "../../words.ts";
import { isOverdue } from "../deed.ts";
import type { AnswerableShown, DeedView } from "../deed-view.ts";
import { DeedActs } from "./deed-acts.tsx";

export type DeedPageProps = {
  shell: Shell;
  view: ProposalView;
  /** Undefined for what was adopted before deeds were kept track of. */
  deed: DeedView | undefined;
  talk: DiscussionView | undefined;
  trouble: Trouble | undefined;
};

/** What became of one decision: who answers for it, what they said, and what members say. */
export function DeedPage({ shell, view, deed, talk, trouble }: DeedPageProps) {
  const path = deedPath(view.proposal.id);
  const hasErrors = trouble !== undefined;
  return (
    <ProposalFrame shell={shell} view={view} current={path} hasErrors={hasErrors}>
      <ErrorSummary problems={trouble?.problems ?? []} />
      {deed === undefined ? (
        <Notice>{words.deeds.before}</Notice>
      ) : (
        <div class="columns">
          <div class="column-main">
            <h2>{words.deeds.tab}</h2>
            <Standing view={deed} />
            <Notes view={deed} />
          </div>
          <aside class="column-side" aria-labelledby="acts">
            <DeedActs view={deed} trouble={trouble} />
          </aside>
        </div>
      )}
      {talk === undefined ? null : (
        <Section title={words.deeds.talk} id="talk">
          <Discussion view={talk} shell={shell} topicPath={path} />
        </Section>
      )}
    </ProposalFrame>
  );
}

export function Who({ one }: { one: AnswerableShown }) {
  const { who, office, isEmpty } = one;
  if (office !== undefined) {
    return (
      <>
        {office}
        {isEmpty ? ` (${words.deeds.nobodyHolds})` : null}
      </>
    );
  }
  if (who === undefined) return <span>{words.deeds.aMember}</span>;
  return <MarkedName who={who} />;
}

function Standing({ view: { deed, answerable, offered, now } }: { view: DeedView }) {
  const says = words.deeds;
  const isLate = isOverdue(deed, now);
  const { dueAt, endedAt } = deed;
  return (
    <>
      <p>
        <Badge tone={deed.state === "done" ? "good" : isLate ? "bad" : "plain"}>
          {isLate ? says.overdue : says.states[deed.state]}
        </Badge>
      </p>
      <DefinitionList
        items={[
          ...(deed.says === undefined
            ? []
            : [{ term: says.what, says: <Prose text={deed.says} /> }]),
          ...(deed.state === "nothing"
            ? []
            : [
                {
                  term: says.who,
                  says: answerable === undefined ? says.nobody : <Who one={answerable} />,
                },
              ]),
          ...(offered === undefined ? [] : [{ term: says.waitsFor, says: <Who one={offered} /> }]),
          { term: says.decided, says: <Moment at={deed.decidedAt} now={now} form="day" /> },
          ...(dueAt === undefined
            ? []
            : [{ term: isLate ? says.wasDue : says.due, says: <Moment at={dueAt} now={now} /> }]),
          ...(endedAt === undefined
            ? []
            : [{ term: says.ended, says: <Moment at={endedAt} now={now} form="day" /> }]),
        ]}
      />
    </>
  );
}

function Notes({ view: { notes, now } }: { view: DeedView }) {
  const says = words.deeds;
  return (
    <>
      <h2>{says.notes}</h2>
      {notes.length === 0 ? <p>{says.noNotes}</p> : null}
      <ol class="timeline" reversed>
        {notes.map(({ id, kind, at, says: text, who, office }) => (
          <li key={id}>
            <strong>{says.noteKinds[kind]}</strong>, <Moment at={at} now={now} />
            {office !== undefined || who !== undefined ? (
              <>
                {" · "}
                <Who one={{ office, who, isEmpty: false }} />
              </>
            ) : null}
            {text === undefined ? null : <Prose text={text} />}
          </li>
        ))}
      </ol>
    </>
  );
}
