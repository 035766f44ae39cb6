import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form, filling, TextField } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, Card, Cards, EmptyState, Notice, PageTitle } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { hustingsPath, questionsPath, voteQuestionPath } from "../../addresses.ts";
import { areHustingsOpen, type Election } from "../../election.ts";
import { trailTo, trailToElections } from "../../pages/trail.ts";
import { words } from "../../words.ts";
import type { Question } from "../question-queries.ts";

type QuestionsPageProps = {
  shell: Shell;
  /** At its hustings; undefined for what every candidate is asked. */
  election: Election | undefined;
  questions: readonly Question[];
  isMember: boolean;
  /** Why a member's vote does not count yet, in words. */
  notYet: string | undefined;
  trouble: Trouble | undefined;
};

/** The questions that members propose, and choose by their votes. */
export function QuestionsPage(props: QuestionsPageProps) {
  const { shell, election, questions, isMember, notYet, trouble } = props;
  const says = { ...words.questions, ...(election === undefined ? {} : words.hustings) };
  const mayAct =
    isMember && notYet === undefined && (election === undefined || areHustingsOpen(election));
  return (
    <Page
      shell={shell}
      title={says.title}
      mainPage={partyPath}
      hasErrors={trouble !== undefined}
      description={says.lead}
    >
      <Breadcrumbs trail={election === undefined ? trailToElections() : trailTo(election)} />
      <PageTitle title={says.title} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {notYet === undefined ? null : <Notice>{notYet}</Notice>}
      {isMember ? null : <p>{says.forMembers}</p>}
      {mayAct ? (
        <Form
          action={election === undefined ? questionsPath : hustingsPath(election.id)}
          once={shell.once}
        >
          <TextField
            {...filling(trouble)("text")}
            label={says.text}
            hint={says.textHint}
            maxlength={200}
            minlength={10}
            required
          />
          <Button>{says.send}</Button>
        </Form>
      ) : null}
      {questions.length === 0 ? (
        <EmptyState title={says.empty} says={says.emptySays} />
      ) : (
        <Cards>
          {questions.map((question) => (
            <Card
              key={question.id}
              level={2}
              title={question.text}
              below={says.votes(question.votes)}
            >
              {mayAct ? <Vote question={question} /> : null}
            </Card>
          ))}
        </Cards>
      )}
    </Page>
  );
}

function Vote({ question: { id, text, hasVoted } }: { question: Question }) {
  const { vote, takeBack } = words.questions;
  const says = hasVoted ? takeBack : vote;
  return (
    <Form action={voteQuestionPath(id)} hidden={{ wants: hasVoted ? "no" : "yes" }}>
      <Button kind="quiet" label={`${says}: ${text}`}>
        {says}
      </Button>
    </Form>
  );
}
