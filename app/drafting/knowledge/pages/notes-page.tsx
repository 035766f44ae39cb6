import type { Named, TextAt } from "../../../../platform/house.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { seenBy } from "../../../../platform/text/seen.ts";
import {
  Button,
  ErrorSummary,
  Form,
  filling,
  SelectField,
  TextArea,
} from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  Moment,
  Overtaken,
  PageTitle,
  Pagination,
  Prose,
  Section,
} from "../../../../web/parts.tsx";
import { MarkedName } from "../../../membership/door.ts";
import { discussPath } from "../../../proposals/addresses.ts";
import { knowledgePath, notesPath, toDraftPath } from "../../addresses.ts";
import { numberOf } from "../../number-of.ts";
import { words } from "../../words.ts";
import type { Field } from "../fields.ts";
import type { Note } from "../knowledge-store.ts";
import { type AskedFor, AskedList } from "./notes-part.tsx";

type NotesPageProps = {
  shell: Shell;
  path: string;
  at: TextAt;
  asks: readonly AskedFor[];
  notes: readonly (Note & { readonly who: Named | undefined })[];
  next: number | undefined;
  /** What is asked for and the viewer says they know about, with the note that they wrote. */
  yours: readonly { readonly field: Field; readonly own: string | undefined }[];
  now: Date;
  trouble?: Trouble | undefined;
};

/** What those say who know: each note with what its writer knows about. */
export function NotesPage(props: NotesPageProps) {
  const { shell, path, at, asks, notes, next, now, trouble } = props;
  const says = words.notes;
  return (
    <Page
      shell={shell}
      title={`${says.title}: ${at.title}`}
      mainPage={discussPath}
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate
    >
      <Breadcrumbs trail={[{ label: at.title, href: at.page }]} />
      <PageTitle title={says.title} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {asks.length === 0 ? <p>{says.notAsked}</p> : <AskedList asks={asks} />}
      {notes.map((note) => (
        <OneNote key={note.id} note={note} now={now} />
      ))}
      {next === undefined ? null : (
        <Pagination next={`${notesPath(numberOf(path))}?after=${next}`} />
      )}
      <WriteNote {...props} />
    </Page>
  );
}

function OneNote({ note, now }: { note: NotesPageProps["notes"][number]; now: Date }) {
  const { field, ownWords, version, body, who, writtenAt } = note;
  return (
    <article class="card">
      <h2 class="card-title">{words.fields[field]}</h2>
      <p class="quiet">
        {who === undefined ? words.notes.former : <MarkedName who={who} />}
        {ownWords === undefined ? "" : ` (${ownWords})`} · {words.notes.forVersion(version)} ·{" "}
        <Moment at={writtenAt} now={now} />
      </p>
      <Prose text={body} />
    </article>
  );
}

function WriteNote({ path, asks, yours, trouble }: NotesPageProps) {
  const says = words.notes;
  const [first] = yours;
  if (first === undefined) {
    return asks.length === 0 ? null : (
      <p>
        <a href={knowledgePath}>{says.youCould}</a>
      </p>
    );
  }
  const chosen = yours.find(({ field }) => field === trouble?.values.field) ?? first;
  const stands = chosen.own === undefined ? undefined : { body: chosen.own };
  const field = filling(trouble, { body: chosen.own, field: chosen.field });
  return (
    <Section title={says.write} id="write">
      <p>{says.writeLead}</p>
      <Overtaken
        trouble={trouble}
        labels={{ body: says.body }}
        keepTheirs={notesPath(numberOf(path))}
      />
      <Form action={toDraftPath(numberOf(path), "write-note")} hidden={seenBy(trouble, stands)}>
        <SelectField
          {...field("field")}
          label={says.asWhat}
          options={yours.map((one) => ({ value: one.field, label: words.fields[one.field] }))}
        />
        <TextArea
          {...field("body")}
          label={says.body}
          hint={says.bodyHint}
          maxlength={4000}
          minlength={10}
          required
        />
        <Button>{says.writeButton}</Button>
      </Form>
    </Section>
  );
}
