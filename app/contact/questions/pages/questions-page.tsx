import { passagesOf } from "../../../../platform/text/passages.ts";
import { Button, Buttons, Form, TextField } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { EmptyState, PageTitle, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import {
  contactPath,
  inboxPath,
  newQuestionPath,
  questionPath,
  questionsPath,
} from "../../addresses.ts";
import { words } from "../../words.ts";
import { byTopic, type Question } from "../question.ts";
import type { QuestionFound } from "../question-queries.ts";

type QuestionsPageProps = {
  shell: Shell;
  questions: readonly Question[];
  /** What was looked for, and what was found; undefined where nothing was. */
  search: { readonly typed: string; readonly found: readonly QuestionFound[] } | undefined;
  isInTeam: boolean;
};

/** What people ask most, with its answers, for everybody. */
export function QuestionsPage({ shell, questions, search, isInTeam }: QuestionsPageProps) {
  const says = words.questions;
  return (
    <Page
      shell={shell}
      title={says.title}
      description={says.lead}
      mainPage={partyPath}
      width="text"
    >
      <PageTitle title={says.title} lead={says.lead} look="poster" />
      <Form action={questionsPath} method="get" label={says.search}>
        <TextField
          name="q"
          label={says.search}
          type="search"
          value={search?.typed}
          required={false}
        />
        <Button kind="quiet">{says.look}</Button>
      </Form>
      {search === undefined ? <All questions={questions} /> : <Found {...search} />}
      <Section title={says.notHere} id="write">
        <p>{says.notHereSays}</p>
        <Buttons>
          <Button href={contactPath}>{says.write}</Button>
          {isInTeam ? (
            <Button href={newQuestionPath} kind="quiet">
              {says.add}
            </Button>
          ) : null}
          {isInTeam ? (
            <Button href={inboxPath} kind="quiet">
              {words.inbox.title}
            </Button>
          ) : null}
        </Buttons>
      </Section>
    </Page>
  );
}

function All({ questions }: { questions: readonly Question[] }) {
  const says = words.questions;
  if (questions.length === 0) return <EmptyState title={says.none} says={says.noneSays} />;
  return (
    <>
      {byTopic(questions).map(({ topic, questions: ofTopic }) => (
        <Section key={topic} title={says.topics[topic]} id={topic}>
          <ul>
            {ofTopic.map(({ id, question }) => (
              <li key={id}>
                <a href={questionPath(id)} dir="auto">
                  {question}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function Found({ typed, found }: { typed: string; found: readonly QuestionFound[] }) {
  const says = words.questions;
  return (
    <Section title={says.found(typed)} id="found" more={{ label: says.all, href: questionsPath }}>
      {found.length === 0 ? <p>{says.foundNone}</p> : <FoundList found={found} />}
    </Section>
  );
}

export function FoundList({ found }: { found: readonly QuestionFound[] }) {
  return (
    <ul>
      {found.map(({ id, question, passages }) => (
        <li key={id}>
          <a href={questionPath(id)} dir="auto">
            {question}
          </a>
          <p dir="auto">
            {passagesOf(passages).map(({ text, isHit }) => (isHit ? <mark>{text}</mark> : text))}
          </p>
        </li>
      ))}
    </ul>
  );
}
