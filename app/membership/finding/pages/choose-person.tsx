import { Button, Form, TextField } from "../../../../web/form-fields.tsx";
import { DefinitionList, PersonName, Section } from "../../../../web/parts.tsx";
import { words } from "../../words.ts";
import type { PersonToChoose } from "../choosing.ts";

type ChoosePersonProps = {
  /** The page that it stands on; the choice leads back to it, as `?person=`. */
  path: string;
  query: string;
  found: readonly PersonToChoose[];
};

/** The first half of a form that is about somebody: who is it? */
export function ChoosePerson({ path, query, found }: ChoosePersonProps) {
  const { title, label, hint, find, none, pick } = words.choose;
  return (
    <Section title={title} id="whom">
      <Form action={path} method="get" label={title}>
        <TextField name="q" label={label} hint={hint} value={query} type="search" />
        <Button kind={found.length > 0 ? "quiet" : undefined}>{find}</Button>
      </Form>
      {query !== "" && found.length === 0 ? <p>{none}</p> : null}
      <ul>
        {found.map(({ id, name }) => (
          <li key={id}>
            <PersonName name={name} />{" "}
            <a href={`${path}?person=${id}`}>
              {pick}
              <span class="sr-only">: {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type ChosenPersonProps = { path: string; term: string; name: string };

/** Whom the form is about, and the way back to somebody else. */
export function ChosenPerson({ path, term, name }: ChosenPersonProps) {
  return (
    <>
      <DefinitionList items={[{ term, says: <PersonName name={name} /> }]} />
      <p>
        <a href={path}>{words.choose.other}</a>
      </p>
    </>
  );
}
