import { Button, Form, SelectField } from "../../../../web/form-fields.tsx";
import { Section } from "../../../../web/parts.tsx";
import { notesPath, toDraftPath } from "../../addresses.ts";
import { numberOf } from "../../number-of.ts";
import { words } from "../../words.ts";
import { FIELDS, type Field } from "../fields.ts";

export interface AskedFor {
  readonly field: Field;
  readonly notes: number;
}

/** What a text asks for, and whether anybody came. */
export function AskedList({ asks }: { asks: readonly AskedFor[] }) {
  const says = words.notes;
  return (
    <ul>
      {asks.map(({ field, notes }) => (
        <li key={field}>
          {words.fields[field]}: {notes === 0 ? <em>{says.noneCame}</em> : says.count(notes)}
        </li>
      ))}
    </ul>
  );
}

type AskPartProps = { path: string; asks: readonly AskedFor[]; mayAsk?: boolean };

/** On the page of a text: its asks, the way to the notes, and for its authors the form that asks. */
export function AskPart({ path, asks, mayAsk = false }: AskPartProps) {
  const says = words.notes;
  const left = FIELDS.filter((field) => !asks.some((ask) => ask.field === field));
  if (asks.length === 0 && !mayAsk) return null;
  return (
    <Section title={says.title} id="notes">
      {asks.length === 0 ? <p>{says.notAsked}</p> : <AskedList asks={asks} />}
      {asks.length === 0 ? null : (
        <p>
          <a href={notesPath(numberOf(path))}>{says.all}</a>
        </p>
      )}
      {mayAsk && left.length > 0 ? (
        <details>
          <summary>{says.ask}</summary>
          <p>{says.askLead}</p>
          <Form action={toDraftPath(numberOf(path), "ask-for-notes")}>
            <SelectField
              name="field"
              label={says.field}
              options={left.map((value) => ({ value, label: words.fields[value] }))}
            />
            <Button kind="quiet">{says.askButton}</Button>
          </Form>
        </details>
      ) : null}
    </Section>
  );
}
