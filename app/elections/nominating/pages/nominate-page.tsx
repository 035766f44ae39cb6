import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Form } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts.tsx";
import { ChoosePerson, ChosenPerson, type PersonToChoose } from "../../../membership/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { nominatePath } from "../../addresses.ts";
import type { Election } from "../../election.ts";
import { trailTo } from "../../pages/trail.ts";
import { words } from "../../words.ts";

type NominatePageProps = {
  shell: Shell;
  election: Election;
  /** Undefined until somebody was chosen. */
  person: PersonToChoose | undefined;
  query: string;
  found: readonly PersonToChoose[];
  trouble: Trouble | undefined;
};

/** Names another member: choose whom, then say so. */
export function NominatePage(props: NominatePageProps) {
  const { shell, election, person, query, found, trouble } = props;
  const says = words.nominate;
  const path = nominatePath(election.id);
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={trailTo(election)}
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
