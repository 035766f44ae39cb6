import type { Trouble } from "../../../../platform/http/post-act.ts";
import { seenBy } from "../../../../platform/text/seen.ts";
import {
  Button,
  Form,
  filling,
  SelectField,
  TextArea,
  TextField,
} from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  FormPage,
  Moment,
  Notice,
  Overtaken,
  PageTitle,
  Prose,
  Section,
} from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import {
  changeQuestionPath,
  contactPath,
  editQuestionPath,
  newQuestionPath,
  questionPath,
  questionsPath,
  questionVersionPath,
  takeDownPath,
} from "../../addresses.ts";
import { LEAST, MOST } from "../../limits.ts";
import { words } from "../../words.ts";
import { heldQuestion, type Question, type QuestionVersion, TOPICS } from "../question.ts";

type QuestionPageProps = {
  shell: Shell;
  now: Date;
  question: Question;
  versions: readonly QuestionVersion[];
  /** An older one, where that is shown. */
  shown?: QuestionVersion | undefined;
  isInTeam: boolean;
};

const trail = () => [{ label: words.questions.title, href: questionsPath }];

/** One question with its answer, as it stands or as it stood; and what was changed, when and why. */
export function QuestionPage(props: QuestionPageProps) {
  const { shell, now, question, versions, shown, isInTeam } = props;
  const says = words.questions;
  const { question: asked, answer } = shown ?? question;
  return (
    <Page
      shell={shell}
      title={asked}
      mainPage={partyPath}
      width="text"
      isPrivate={shown !== undefined || question.takenDownAt !== undefined}
    >
      <Breadcrumbs trail={trail()} />
      <PageTitle
        title={<span dir="auto">{asked}</span>}
        above={says.topics[(shown ?? question).topic]}
      />
      {shown === undefined ? null : (
        <Notice tone="warning">
          {says.old} <a href={questionPath(question.id)}>{says.toNew}</a>
        </Notice>
      )}
      {question.takenDownAt === undefined ? null : <Notice tone="warning">{says.down}</Notice>}
      <Prose text={answer} />
      <p>
        <a href={contactPath}>{says.more}</a>
      </p>
      {versions.length < 2 ? null : <Versions id={question.id} now={now} versions={versions} />}
      {isInTeam ? <Keep question={question} shell={shell} /> : null}
    </Page>
  );
}

type VersionsProps = { id: number; now: Date; versions: readonly QuestionVersion[] };

function Versions({ id, now, versions }: VersionsProps) {
  const says = words.questions;
  return (
    <Section title={says.versions} id="versions">
      <ol reversed>
        {versions.map(({ version, at, why }) => (
          <li key={version}>
            <a href={questionVersionPath(id, version)}>{says.version(version)}</a>,{" "}
            <Moment at={at} now={now} />
            {why === undefined ? null : <span dir="auto">: {why}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Keep({ question, shell }: { question: Question; shell: Shell }) {
  const says = words.questions;
  return (
    <Section title={says.keep} id="keep">
      <p>
        <a href={editQuestionPath(question.id)}>{says.change}</a>
      </p>
      {question.takenDownAt === undefined ? (
        <Form action={takeDownPath(question.id)} once={shell.once} label={says.takeDown}>
          <p>{says.takeDownSays}</p>
          <Button kind="danger">{says.takeDown}</Button>
        </Form>
      ) : null}
    </Section>
  );
}

type EditPageProps = {
  shell: Shell;
  /** Undefined: a new one is written. */
  question?: Question | undefined;
  trouble?: Trouble | undefined;
};

/** A question is written, or said anew. */
export function EditQuestionPage({ shell, question, trouble }: EditPageProps) {
  const says = words.questions;
  const held = question && heldQuestion(question);
  return (
    <FormPage
      shell={shell}
      title={question === undefined ? says.add : says.change}
      lead={says.editLead}
      trail={trail()}
      mainPage={partyPath}
      trouble={trouble}
    >
      {question === undefined ? null : (
        <Overtaken
          trouble={trouble}
          labels={{ question: says.form.question, answer: says.form.answer }}
          keepTheirs={editQuestionPath(question.id)}
        />
      )}
      <Form
        action={question === undefined ? newQuestionPath : changeQuestionPath(question.id)}
        once={shell.once}
        hidden={seenBy(trouble, held)}
      >
        <QuestionFields trouble={trouble} held={held} />
        <Button>{says.form.save}</Button>
      </Form>
    </FormPage>
  );
}

type FieldsProps = {
  trouble: Trouble | undefined;
  held: ReturnType<typeof heldQuestion> | undefined;
};

function QuestionFields({ trouble, held }: FieldsProps) {
  const says = words.questions.form;
  const fill = filling(trouble, held ?? { place: "10" });
  return (
    <>
      <SelectField
        {...fill("topic")}
        label={says.topic}
        options={TOPICS.map((value) => ({ value, label: words.questions.topics[value] }))}
        required
      />
      <TextField
        {...fill("place")}
        label={says.place}
        hint={says.placeHint}
        inputmode="numeric"
        width="short"
        required
      />
      <TextField
        {...fill("question")}
        label={says.question}
        maxlength={MOST.question}
        minlength={LEAST.question}
        required
      />
      <TextArea
        {...fill("answer")}
        label={says.answer}
        hint={says.answerHint}
        rows={10}
        maxlength={MOST.answer}
        minlength={LEAST.answer}
        warnsBeforeLeaving
        required
      />
      {held === undefined ? null : (
        <TextField {...fill("why")} label={says.why} maxlength={MOST.why} minlength={3} required />
      )}
    </>
  );
}
