import type { Trouble } from "../../../platform/http/post-act.ts";
import { AskForm, ChoiceField, filling, TextField } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { ChoosePerson, ChosenPerson, type PersonToChoose } from "../../membership/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { officesToFill, titleOf } from "../../rulebook/door.ts";
import { grantOfficePath, officesPath } from "../addresses.ts";
import { words } from "../words.ts";

const trail = () => [...words.holders.trail, { label: words.holders.title, href: officesPath }];

type GrantPageProps = {
  shell: Shell;
  /** Undefined until somebody was chosen. */
  person: PersonToChoose | undefined;
  query: string;
  found: readonly PersonToChoose[];
  mostMonths: number;
  trouble?: Trouble | undefined;
};

/** Asks for an office to be filled out of turn. Nothing happens yet. */
export function GrantPage(props: GrantPageProps) {
  const { shell, person, query, found, trouble } = props;
  const { title, lead } = words.grant;
  return (
    <FormPage
      shell={shell}
      title={title}
      lead={lead}
      trail={trail()}
      mainPage={partyPath}
      trouble={trouble}
    >
      {person === undefined ? (
        <ChoosePerson path={grantOfficePath} query={query} found={found} />
      ) : (
        <GrantForm {...props} person={person} />
      )}
    </FormPage>
  );
}

type GrantFormProps = GrantPageProps & { person: NonNullable<GrantPageProps["person"]> };

function GrantForm({ shell, person, mostMonths, trouble }: GrantFormProps) {
  const field = filling(trouble);
  const { whom, office, months, monthsHint } = words.grant;
  const choices = officesToFill().map((value) => ({ value, label: titleOf(value) }));
  return (
    <>
      <ChosenPerson path={grantOfficePath} term={whom} who={person.who} />
      <AskForm
        shell={shell}
        trouble={trouble}
        action={grantOfficePath}
        hidden={{ person: person.id }}
        says={words.grant}
      >
        <ChoiceField {...field("office")} label={office} choices={choices} required />
        <TextField
          {...field("months")}
          label={months}
          hint={monthsHint(mostMonths)}
          inputmode="numeric"
          width="short"
          required
        />
      </AskForm>
    </>
  );
}
