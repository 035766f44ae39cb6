import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Form } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts.tsx";
import { type Election, trailToElection } from "../../../elections/door.ts";
import { ChoosePerson, ChosenPerson, type PersonToChoose } from "../../../membership/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { nameScrutineerPath, scrutineersPath } from "../../addresses.ts";
import { words } from "../../words.ts";

type NameScrutineerPageProps = {
  shell: Shell;
  election: Election;
  /** Undefined until somebody was chosen. */
  person: PersonToChoose | undefined;
  query: string;
  found: readonly PersonToChoose[];
  trouble: Trouble | undefined;
};

/** A candidate chooses who watches the count for them. */
export function NameScrutineerPage(props: NameScrutineerPageProps) {
  const { shell, election, person, query, found, trouble } = props;
  const says = words.name;
  const path = nameScrutineerPath(election.id);
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={[
        ...trailToElection(election),
        { label: words.scrutineers.title, href: scrutineersPath(election.id) },
      ]}
      mainPage={partyPath}
      trouble={trouble}
    >
      {person === undefined ? (
        <ChoosePerson path={path} query={query} found={found} />
      ) : (
        <>
          <ChosenPerson path={path} term={says.whom} who={person.who} />
          <Form action={path} once={shell.once} hidden={{ person: person.id }}>
            <Button>{says.send}</Button>
          </Form>
        </>
      )}
    </FormPage>
  );
}
