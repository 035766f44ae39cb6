import {
  ELECTION_NAMES,
  ELECTION_TYPES,
  GLA_CONTESTS,
  NATION_NAMES,
  NATIONS,
} from "@breakthrough/uk-election-law";
import {
  Button,
  DateField,
  Form,
  findProblem,
  type Problem,
  SelectField,
} from "../../../web/form-fields.tsx";
import { langOfEnglish } from "../../../web/parts.tsx";
import type { Asked, Typed } from "../asked.ts";
import type { DateName } from "../asked-date.ts";
import { type Further, furtherOf } from "../further.ts";
import { words } from "../words.ts";

type AskFormProps = { action: string; asked: Asked; problems: readonly Problem[] };

/** Sent by GET, so that the address of a timetable can be kept and passed on. */
export function AskForm({ action, asked, problems }: AskFormProps) {
  const { typed, election } = asked;
  const { form } = words;
  const further = election ? furtherOf(election) : [];
  return (
    <Form action={action} method="get" label={form.label}>
      <SelectField
        name="election"
        label={form.election}
        prompt={form.electionPrompt}
        options={ELECTION_TYPES.map((value) => ({
          value,
          label: ELECTION_NAMES[value],
          lang: langOfEnglish(),
        }))}
        value={typed.election}
        error={findProblem(problems, "election")}
      />
      <SelectField
        name="nation"
        label={form.nation}
        hint={form.nationHint}
        prompt={form.nationPrompt}
        options={NATIONS.map((value) => ({
          value,
          label: NATION_NAMES[value],
          lang: langOfEnglish(),
        }))}
        value={typed.nation}
        error={findProblem(problems, "nation")}
      />
      <DayField
        name="poll"
        label={form.poll}
        hint={form.pollHint}
        typed={typed}
        problems={problems}
      />
      {further.length === 0 ? null : (
        <fieldset class="further">
          <legend class="further-title">{form.furtherTitle}</legend>
          <p class="field-hint">{form.further}</p>
          {further.map((name) => (
            <FurtherField key={name} name={name} typed={typed} problems={problems} />
          ))}
        </fieldset>
      )}
      <Button>{form.button}</Button>
    </Form>
  );
}

type Filled = { typed: Typed; problems: readonly Problem[] };

type DateProps = Filled & { name: DateName; label: string; hint: string; isOptional?: boolean };

function DayField({ name, label, hint, isOptional, typed, problems }: DateProps) {
  return (
    <DateField
      name={name}
      label={label}
      hint={hint}
      required={isOptional ? false : undefined}
      {...typed.dates[name]}
      error={findProblem(problems, name)}
    />
  );
}

const CLOSES = [19, 18, 17];

function FurtherField({ name, ...filled }: Filled & { name: Further }) {
  const { form } = words;
  const { typed, problems } = filled;
  if (name === "writReceived") {
    return (
      <DayField name={name} label={form.writReceived} hint={form.writHint} isOptional {...filled} />
    );
  }
  if (name === "noticeOfElection") {
    return (
      <DayField
        name={name}
        label={form.noticeOfElection}
        hint={form.noticeHint}
        isOptional
        {...filled}
      />
    );
  }
  if (name === "resultDeclared") {
    return (
      <DayField
        name={name}
        label={form.resultDeclared}
        hint={form.resultHint}
        isOptional
        {...filled}
      />
    );
  }
  const isContest = name === "contest";
  return (
    <SelectField
      name={name}
      label={form[name]}
      hint={isContest ? form.contestHint : form.closeHint}
      prompt={isContest ? form.contestPrompt : form.closePrompt}
      options={
        isContest
          ? GLA_CONTESTS.map((value) => ({ value, label: form.contests[value] }))
          : CLOSES.map((days) => ({ value: String(days), label: form.closeChoice(days) }))
      }
      required={false}
      value={typed[name]}
      error={findProblem(problems, name)}
    />
  );
}
