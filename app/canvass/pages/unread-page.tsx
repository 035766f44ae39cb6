import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  SelectField,
  TextField,
} from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, EmptyState, PageTitle, Section } from "../../../web/parts.tsx";
import { actPath } from "../../this-week/addresses.ts";
import { MOST_CHARACTERS } from "../fields.ts";
import type { Heard, Said } from "../grouping/heard-queries.ts";
import { words } from "../words.ts";

/** The stall, or the question of the day, that it was said to. */
interface SaidTo {
  readonly title: string;
  readonly back: { readonly label: string; readonly href: string };
  /** This page's own address. */
  readonly path: string;
  /** Where its forms lead. */
  readonly action: string;
  readonly nothingSays: string;
}

type UnreadPageProps = {
  shell: Shell;
  of: SaidTo;
  answers: readonly Said[];
  /** Those that were read already, to be put elsewhere or left out after all. */
  isRead: boolean;
  groups: readonly Heard[];
  trouble: Trouble | undefined;
};

/** What nobody has read yet: for whoever reads it alone, as there can be names in it. */
export function UnreadPage(props: UnreadPageProps) {
  const { shell, of, answers, isRead, groups, trouble } = props;
  const says = words.unread;
  return (
    <Page
      shell={shell}
      title={`${says.title}: ${of.title}`}
      mainPage={actPath}
      isPrivate
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={[of.back]} />
      <PageTitle title={says.title} above={<span dir="auto">{of.title}</span>} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <p>
        <a href={`${of.path}${isRead ? "" : "?read=yes"}`}>
          {isRead ? says.toUnread : says.toRead}
        </a>
      </p>
      {answers.length === 0 ? <EmptyState title={says.nothing} says={of.nothingSays} /> : null}
      {answers.map((answer, index) => (
        <Answer key={answer.id} {...{ of, answer, isRead, groups, number: index + 1 }} />
      ))}
    </Page>
  );
}

type AnswerProps = Pick<UnreadPageProps, "of" | "isRead" | "groups"> & {
  answer: Said;
  /** On this page, from one. */
  number: number;
};

const groupInWords = ({ group, isGroupHidden }: Said): string =>
  group ?? (isGroupHidden ? words.hiding.group : words.unread.isLeftOut);

function Answer({ of, answer, isRead, groups, number }: AnswerProps) {
  const says = words.unread;
  return (
    <Section title={says.answer(number)} id={`answer-${number}`}>
      <blockquote dir="auto">{answer.said}</blockquote>
      {answer.themes.length === 0 ? null : <p dir="auto">{answer.themes.join(" · ")}</p>}
      {isRead ? <p dir="auto">{groupInWords(answer)}</p> : null}
      <Form action={of.action} hidden={{ answer: answer.id }} label={says.answer(number)}>
        {groups.length === 0 ? null : (
          <SelectField
            name="group"
            stem={`group-${number}`}
            label={says.group}
            prompt={says.choose}
            options={groups.map(({ id, title }) => ({ value: String(id), label: title }))}
            required={false}
          />
        )}
        <TextField
          name="title"
          stem={`title-${number}`}
          label={says.newGroup}
          hint={says.newGroupHint}
          maxlength={MOST_CHARACTERS.group}
          required={false}
        />
        <Buttons>
          <Button name="verdict" value="group" label={`${says.put}: ${number}`}>
            {says.put}
          </Button>
          <Button
            kind="quiet"
            name="verdict"
            value="leave-out"
            label={`${says.leaveOut}: ${number}`}
          >
            {says.leaveOut}
          </Button>
        </Buttons>
      </Form>
    </Section>
  );
}
