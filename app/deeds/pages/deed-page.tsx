import type { Trouble } from "../../../platform/http/post-act.ts";
import { ErrorSummary } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Badge, Breadcrumbs, DefinitionList, Moment, Prose, Section } from "../../../web/parts.tsx";
import { PaperTitle } from "../../ballots/door.ts";
import { Discussion, type DiscussionView } from "../../discussions/door.ts";
import { MarkedName } from "../../membership/door.ts";
import { manifestoPath } from "../../policy/addresses.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { deedPath, whatBecamePath } from "../addresses.ts";
import { isOverdue } from "../deed.ts";
import type { AnswerableShown, DeedView } from "../deed-view.ts";
import { words } from "../words.ts";
import { DeedActs } from "./deed-acts.tsx";

export type DeedPageProps = {
  shell: Shell;
  view: DeedView;
  talk: DiscussionView;
  trouble: Trouble | undefined;
};

/** What became of one decision: who answers for it, what they said, and what members say. */
export function DeedPage({ shell, view, talk, trouble }: DeedPageProps) {
  const { deed } = view;
  const path = deedPath(deed.proposalId);
  return (
    <Page
      shell={shell}
      title={words.pageTitle(deed.title)}
      mainPage={manifestoPath}
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs
        trail={[
          { label: words.policy, href: manifestoPath },
          { label: words.title, href: whatBecamePath },
        ]}
      />
      <h1>
        <PaperTitle of={deed} />
      </h1>
      <ErrorSummary problems={trouble?.problems ?? []} />
      <div class="columns">
        <div class="column-main">
          <Standing view={view} />
          <Notes view={view} />
        </div>
        <aside class="column-side" aria-labelledby="acts">
          <DeedActs view={view} trouble={trouble} />
          <p>
            <a href={proposalPath(deed.proposalId)}>{words.toProposal}</a>
          </p>
        </aside>
      </div>
      <Section title={words.talk} id="talk">
        <Discussion view={talk} shell={shell} topicPath={path} />
      </Section>
    </Page>
  );
}

export function Who({ one }: { one: AnswerableShown }) {
  const { who, office, isEmpty } = one;
  if (office !== undefined) {
    return (
      <>
        {office}
        {isEmpty ? ` (${words.nobodyHolds})` : null}
      </>
    );
  }
  if (who === undefined) return <span>{words.aMember}</span>;
  return <MarkedName who={who} />;
}

function Standing({ view: { deed, answerable, offered, now } }: { view: DeedView }) {
  const says = words;
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
  const says = words;
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
