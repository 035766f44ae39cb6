import { Button, Form, filling, TextArea } from "../../../../web/form-fields.tsx";
import { Moment, Prose, Section } from "../../../../web/parts.tsx";
import { toArticlePath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { MOST } from "../fields.ts";
import type { DraftProps } from "./draft-page.tsx";

/** What author and second reader say to each other. Neither is named: the author may have chosen not to be. */
export function Notes({ shell, view, trouble }: DraftProps) {
  const { article, notes, now, isAuthor, isReader } = view;
  const says = words.articles.draft;
  if (!isAuthor && !isReader) return null;
  return (
    <Section title={says.notes} id="notes">
      {notes.length === 0 ? <p>{says.noNotes}</p> : null}
      {notes.map((note) => (
        <section key={note.id}>
          <h3>
            {note.isAuthor ? says.author : says.reader} <Moment at={note.at} now={now} />
          </h3>
          <Prose text={note.says} />
        </section>
      ))}
      {article.readerId === undefined ? null : (
        <Form action={toArticlePath(article.id, "note")} once={shell.once}>
          <TextArea
            {...filling(trouble)("note")}
            label={says.note}
            rows={5}
            maxlength={MOST.note}
            required
          />
          <Button kind="quiet">{says.sendNote}</Button>
        </Form>
      )}
    </Section>
  );
}
