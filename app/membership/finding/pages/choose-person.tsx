import type { Named } from "../../../../platform/house.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { Button, Form, TextField } from "../../../../web/form-fields.tsx";
import { DefinitionList, Section } from "../../../../web/parts.tsx";
import { MarkedName } from "../../standing/pages/marked-name.tsx";
import { words } from "../../words.ts";
import type { PersonToChoose } from "../choosing.ts";

type ChoosePersonProps = {
  /** The page that it stands on; the choice leads back to it, as `?person=`. */
  path: string;
  query: string;
  found: readonly PersonToChoose[];
  /** Where it is the second whom the form is about: who the first is. The choice leads back as `?person=…&other=`. */
  beside?: PersonId;
};

/** The first half of a form that is about somebody: who is it? */
export function ChoosePerson({ path, query, found, beside }: ChoosePersonProps) {
  const chosen = beside === undefined ? "person" : `person=${beside}&other`;
  const { title, label, hint, find, none, pick } = words.choose;
  return (
    <Section title={title} id="whom">
      <Form
        action={path}
        method="get"
        label={title}
        hidden={beside === undefined ? {} : { person: beside }}
      >
        <TextField name="q" label={label} hint={hint} value={query} type="search" />
        <Button kind={found.length > 0 ? "quiet" : undefined}>{find}</Button>
      </Form>
      {query !== "" && found.length === 0 ? <p>{none}</p> : null}
      <ul>
        {found.map(({ id, who }) => (
          <li key={id}>
            <MarkedName who={who} />{" "}
            <a href={`${path}?${chosen}=${id}`}>
              {pick}
              <span class="sr-only">: {who.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type ChosenPersonProps = { path: string; term: string; who: Named };

/** Whom the form is about, and the way back to somebody else. */
export function ChosenPerson({ path, term, who }: ChosenPersonProps) {
  return (
    <>
      <DefinitionList items={[{ term, says: <MarkedName who={who} /> }]} />
      <p>
        <a href={path}>{words.choose.other}</a>
      </p>
    </>
  );
}
