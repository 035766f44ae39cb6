import type { Trouble } from "../../../../platform/http/post-act.ts";
import { AskForm, ChoiceField, filling, TextField } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { liftByRequestPath, suspendPath } from "../../addresses.ts";
import type { PersonToChoose } from "../../finding/choosing.ts";
import { ChoosePerson, ChosenPerson } from "../../finding/pages/choose-person.tsx";
import { words } from "../../words.ts";
import { SUSPENSION_GROUNDS } from "../suspension.ts";

type SuspendPageProps = {
  shell: Shell;
  /** Undefined until somebody was chosen. */
  person: PersonToChoose | undefined;
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
    <FormPage
      shell={shell}
      title={title}
      lead={lead}
      trail={words.suspensions.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <p>{rights}</p>
      {person === undefined ? (
        <ChoosePerson path={suspendPath} query={query} found={found} />
      ) : (
        <FormAbout {...props} person={person} />
      )}
    </FormPage>
  );
}

type FormAboutProps = SuspendPageProps & { person: NonNullable<SuspendPageProps["person"]> };

function FormAbout(props: FormAboutProps) {
  const { person, isSuspended } = props;
  return (
    <>
      <ChosenPerson path={suspendPath} term={words.suspend.whom} who={person.who} />
      {isSuspended ? <LiftForm {...props} /> : <SuspendForm {...props} />}
    </>
  );
}

function SuspendForm({ shell, person, mostDays, trouble }: FormAboutProps) {
  const field = filling(trouble);
  const { days, daysHint, ground, grounds } = words.suspend;
  const choices = SUSPENSION_GROUNDS.map((value) => ({ value, label: grounds[value] }));
  return (
    <AskForm
      shell={shell}
      trouble={trouble}
      action={suspendPath}
      hidden={{ person: person.id }}
      says={words.suspend}
    >
      <ChoiceField {...field("ground")} label={ground} choices={choices} required />
      <TextField
        {...field("days")}
        label={days}
        hint={daysHint(mostDays)}
        inputmode="numeric"
        width="short"
        required
      />
    </AskForm>
  );
}

function LiftForm({ shell, person, trouble }: FormAboutProps) {
  const { lift, liftSays } = words.suspend;
  return (
    <Section title={lift} id="lift">
      <p>{liftSays}</p>
      <AskForm
        shell={shell}
        trouble={trouble}
        action={liftByRequestPath}
        hidden={{ person: person.id }}
        says={words.suspend}
      />
    </Section>
  );
}
