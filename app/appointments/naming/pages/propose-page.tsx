import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ChoiceField, Form, filling } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { EmptyState, FormPage } from "../../../../web/parts.tsx";
import { ChoosePerson, ChosenPerson, type PersonToChoose } from "../../../membership/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { type Office, titleOf } from "../../../rulebook/door.ts";
import { appointmentsPath, proposeNamingPath } from "../../addresses.ts";
import { words } from "../../words.ts";

type ProposePageProps = {
  shell: Shell;
  /** Those that the viewer's body appoints to. */
  offices: readonly Office[];
  /** Undefined until somebody was chosen. */
  person: PersonToChoose | undefined;
  query: string;
  found: readonly PersonToChoose[];
  trouble: Trouble | undefined;
};

/** Proposes somebody for an office to which one's body appoints. */
export function ProposePage({ shell, offices, person, query, found, trouble }: ProposePageProps) {
  const says = words.propose;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={[...words.above, { label: words.list.title, href: appointmentsPath }]}
      mainPage={partyPath}
      trouble={trouble}
    >
      {offices.length === 0 ? (
        <EmptyState title={says.none} says="" />
      ) : person === undefined ? (
        <ChoosePerson path={proposeNamingPath} query={query} found={found} />
      ) : (
        <>
          <ChosenPerson path={proposeNamingPath} term={says.whom} who={person.who} />
          <Form action={proposeNamingPath} once={shell.once} hidden={{ person: person.id }}>
            <ChoiceField
              {...filling(trouble)("office")}
              label={says.office}
              choices={offices.map((value) => ({ value, label: titleOf(value) }))}
              required
            />
            <Button>{says.send}</Button>
          </Form>
        </>
      )}
    </FormPage>
  );
}
