import { Button, Form, TextField } from "../../../web/form-fields.tsx";
import { PersonName, Section } from "../../../web/parts.tsx";
import type { PersonToChoose } from "../choosing.ts";
import { words } from "../words.en.ts";

type ChoosePersonProps = {
  /** The page that it stands on; the choice leads back to it, as `?person=`. */
  path: string;
  query: string;
  found: readonly PersonToChoose[];
};

/** The words of the link that begins the choice anew. */
export const chooseOther = words.choose.other;

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
