import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form, filling, SelectField, TextArea } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage, Section } from "../../../web/parts.tsx";
import { ChoosePerson, ChosenPerson, type PersonToChoose } from "../../membership/door.ts";
import { officeNames, titleOf } from "../../offices/door.ts";
import { manifestoPath } from "../../policy/addresses.ts";
import { deedPath, toDeedPath } from "../addresses.ts";
import type { Deed } from "../deed.ts";
import { DEED_MOST, LEAST_CHARACTERS } from "../fields.ts";
import { words } from "../words.ts";

type NamePageProps = {
  shell: Shell;
  deed: Deed;
  /** Undefined until somebody was chosen. */
  person: PersonToChoose | undefined;
  query: string;
  found: readonly PersonToChoose[];
  trouble: Trouble | undefined;
};

/** Names a member or an office to answer for what was decided. */
export function NamePage(props: NamePageProps) {
  const { shell, deed, person, query, found, trouble } = props;
  const says = words.naming;
  const path = toDeedPath(deed.proposalId, "name");
  const field = filling(trouble, { says: deed.says });
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={[{ label: deed.title, href: deedPath(deed.proposalId) }]}
      mainPage={manifestoPath}
      trouble={trouble}
    >
      {person === undefined ? (
        <ChoosePerson path={path} query={query} found={found} />
      ) : (
        <>
          <ChosenPerson path={path} term={says.whom} who={person.who} />
          <Form action={path} hidden={{ who: `person:${person.id}` }} label={says.send}>
            <Says field={field} />
            <Button>{says.send}</Button>
          </Form>
        </>
      )}
      {person === undefined ? (
        <Section title={says.office} id="office">
          <Form action={path} label={says.sendOffice}>
            <SelectField
              {...field("who")}
              label={says.office}
              hint={says.officeHint}
              prompt={says.choose}
              options={officeNames().map((name) => ({
                value: `office:${name}`,
                label: titleOf(name),
              }))}
              required
            />
            <Says field={field} />
            <Button>{says.sendOffice}</Button>
          </Form>
        </Section>
      ) : null}
    </FormPage>
  );
}

function Says({ field }: { field: ReturnType<typeof filling> }) {
  const says = words.naming;
  return (
    <TextArea
      {...field("says")}
      label={says.says}
      hint={says.saysHint}
      rows={3}
      maxlength={DEED_MOST}
      minlength={LEAST_CHARACTERS}
      required
    />
  );
}
