import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, PageTitle, Prose, Section, SideBySide } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { candidatePath } from "../addresses.ts";
import type { CandidateView, ElectionView } from "../view.ts";
import { words } from "../words.ts";
import { trailTo } from "./trail.ts";

type AnswersPageProps = { shell: Shell; view: ElectionView };

/** What every candidate says to the same question, with equal room. */
export function AnswersPage({ shell, view }: AnswersPageProps) {
  const { election, candidates } = view;
  const says = words.answers;
  const { questions } = election.terms;
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath}>
      <Breadcrumbs trail={trailTo(election)} />
      <PageTitle title={says.title} lead={says.lead} />
      <OneQuestion
        title={says.statement}
        id="statement"
        candidates={candidates}
        answerOf={({ nomination }) => nomination.statement}
      />
      {questions.length === 0 ? <p>{says.noQuestions}</p> : null}
      {questions.map((question, index) => (
        <OneQuestion
          key={question}
          title={question}
          id={`question-${index + 1}`}
          candidates={candidates}
          answerOf={({ nomination }) => nomination.answers[index]}
        />
      ))}
    </Page>
  );
}

type OneQuestionProps = {
  title: string;
  id: string;
  candidates: readonly CandidateView[];
  answerOf: (candidate: CandidateView) => string | undefined;
};

function OneQuestion({ title, id, candidates, answerOf }: OneQuestionProps) {
  return (
    <Section title={title} id={id}>
      <SideBySide>
        {candidates.map((candidate) => (
          <section key={candidate.nomination.id}>
            <h3>
              <a href={candidatePath(candidate.nomination.id)}>
                <MarkedName who={candidate.who} />
              </a>
            </h3>
            <Prose text={answerOf(candidate) || words.candidate.none} />
          </section>
        ))}
      </SideBySide>
    </Section>
  );
}
