import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  AskForm,
  ChoiceField,
  filling,
  SelectField,
  TextField,
} from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts.tsx";
import { timetablePath } from "../../../campaigns/addresses.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { officesToFill, planOf, titleOf } from "../../../rulebook/door.ts";
import { askElectionPath } from "../../addresses.ts";
import { trailToElections } from "../../pages/trail.ts";
import { words } from "../../words.ts";
import { KINDS } from "../asked.ts";

/** Asks for an election to be called. Nothing happens yet. */
export function AskPage({ shell, trouble }: { shell: Shell; trouble: Trouble | undefined }) {
  const says = words.ask;
  const field = filling(trouble);
  const elected = officesToFill().filter((office) => planOf(office).filledBy === "ballot");
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={trailToElections()}
      mainPage={partyPath}
      trouble={trouble}
    >
      <AskForm shell={shell} trouble={trouble} action={askElectionPath} says={says}>
        <ChoiceField
          {...field("kind")}
          label={says.kind}
          choices={KINDS.map((value) => ({ value, label: says.kinds[value] }))}
          required
        />
        <SelectField
          {...field("office")}
          label={says.office}
          hint={says.officeHint}
          prompt={says.chooseOffice}
          options={elected.map((value) => ({ value, label: titleOf(value) }))}
        />
        <TextField
          {...field("candidacy")}
          label={says.candidacy}
          hint={says.candidacyHint}
          maxlength={120}
        />
        <TextField
          {...field("lawCloses")}
          label={says.lawCloses}
          hint={says.lawClosesHint}
          width="medium"
        />
        <p>
          <a href={timetablePath}>{says.toTimetable}</a>
        </p>
        <TextField
          {...field("seats")}
          label={says.seats}
          hint={says.seatsHint}
          inputmode="numeric"
          width="short"
        />
      </AskForm>
    </FormPage>
  );
}
