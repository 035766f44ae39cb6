import type { Trouble } from "../../../platform/http/post-act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import {
  Button,
  ChoiceField,
  ErrorSummary,
  Form,
  filling,
  TextArea,
  TextField,
} from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, PageTitle, Section } from "../../../web/parts.tsx";
import type { PersonToChoose } from "../choosing.ts";
import { SUSPENSION_GROUNDS } from "../suspension.ts";
import { words } from "../words.en.ts";
import { ChoosePerson, ChosenPerson } from "./choose-person.tsx";

const PATH = "/party/suspend";

type SuspendPageProps = {
  shell: Shell;
  /** Undefined until somebody was chosen. */
  person: { readonly id: PersonId; readonly name: string } | undefined;
  /** Then the form asks for it to be lifted. */
  isSuspended: boolean;
  query: string;
  found: readonly PersonToChoose[];
  mostDays: number;
  trouble?: Trouble | undefined;
};

export function SuspendPage(props: SuspendPageProps) {
  const { shell, person, query, found, trouble } = props;
  const { title, lead, rights } = words.suspend;
  return (
    <Page
      shell={shell}
      title={title}
      place="/party"
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate
    >
      <Breadcrumbs trail={words.suspensions.trail} />
      <PageTitle title={title} lead={lead} />
      <p>{rights}</p>
      {person === undefined ? (
        <ChoosePerson path={PATH} query={query} found={found} />
      ) : (
        <FormAbout {...props} person={person} />
      )}
    </Page>
  );
}

type FormAboutProps = SuspendPageProps & { person: NonNullable<SuspendPageProps["person"]> };

function FormAbout(props: FormAboutProps) {
  const { person, isSuspended, trouble } = props;
  return (
    <>
      <ErrorSummary problems={trouble?.problems ?? []} />
      <ChosenPerson path={PATH} term={words.suspend.whom} name={person.name} />
      {isSuspended ? <LiftForm {...props} /> : <SuspendForm {...props} />}
    </>
  );
}

function SuspendForm({ shell, person, mostDays, trouble }: FormAboutProps) {
  const field = filling(trouble);
  const { days, daysHint, ground, grounds, send } = words.suspend;
  const choices = SUSPENSION_GROUNDS.map((value) => ({ value, label: grounds[value] }));
  return (
    <Form action={PATH} once={shell.once} hidden={{ person: person.id }}>
      <ChoiceField {...field("ground")} label={ground} choices={choices} required />
      <TextField
        {...field("days")}
        label={days}
        hint={daysHint(mostDays)}
        inputmode="numeric"
        width="short"
        required
      />
      <Why trouble={trouble} />
      <Button>{send}</Button>
    </Form>
  );
}

function LiftForm({ shell, person, trouble }: FormAboutProps) {
  const { lift, liftSays, send } = words.suspend;
  return (
    <Section title={lift} id="lift">
      <p>{liftSays}</p>
      <Form action={`${PATH}/lift`} once={shell.once} hidden={{ person: person.id }}>
        <Why trouble={trouble} />
        <Button>{send}</Button>
      </Form>
    </Section>
  );
}

function Why({ trouble }: Pick<SuspendPageProps, "trouble">) {
  return (
    <TextArea
      {...filling(trouble)("why")}
      label={words.suspend.why}
      hint={words.suspend.whyHint}
      rows={5}
      maxlength={1000}
      warnsBeforeLeaving
      required
    />
  );
}
