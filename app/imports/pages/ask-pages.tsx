import { countInWords, listInWords } from "@breakthrough/languages";
import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  AskForm,
  Button,
  FileField,
  Form,
  filling,
  SelectField,
} from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { DataTable, DefinitionList, FormPage, Moment, Section } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { askImportPath, importPath, listFilePath } from "../addresses.ts";
import type { Preview } from "../bringing-in.ts";
import type { HandedIn } from "../imported.ts";
import { LIST_FIELDS, type ListField } from "../reading/columns.ts";
import { words } from "../words.ts";

type HandInPageProps = {
  shell: Shell;
  now: Date;
  handedIn: readonly HandedIn[];
  mostMegabytes: number;
  trouble?: Trouble | undefined;
};

/** Hands a list in, and leads to those that were. Nobody is brought in here. */
export function HandInPage({ shell, now, handedIn, mostMegabytes, trouble }: HandInPageProps) {
  const says = words;
  return (
    <FormPage
      shell={shell}
      title={says.askTitle}
      lead={says.askLead}
      trail={says.trail}
      place={partyPath}
      trouble={trouble}
    >
      <Form action={importPath} once={shell.once} multipart>
        <FileField
          {...filling(trouble)("file")}
          label={says.file}
          hint={says.fileHint(mostMegabytes)}
          accept=".csv,.tsv,.txt,text/csv"
          required
        />
        <Button>{says.handIn}</Button>
      </Form>
      {handedIn.length === 0 ? null : <Waiting handedIn={handedIn} now={now} />}
    </FormPage>
  );
}

function Waiting({ handedIn, now }: Pick<HandInPageProps, "handedIn" | "now">) {
  const { waitingTitle, waiting, waitingColumns } = words;
  const columns = [
    { label: waitingColumns.file },
    { label: waitingColumns.rows, isNumber: true },
    { label: waitingColumns.until },
  ];
  const rows = handedIn.map((file) => [
    <a key="file" href={listFilePath(file.hash)}>
      <code>{file.hash.slice(0, 12)}…</code>
    </a>,
    countInWords(file.rows),
    <Moment key="until" at={file.keptUntil} now={now} />,
  ]);
  return (
    <Section title={waitingTitle}>
      <DataTable caption={waiting} isCaptionHidden columns={columns} rows={rows} />
    </Section>
  );
}

/** A list that was handed in, as the page shows it to whoever may ask for its import. */
export interface ListShown {
  readonly file: HandedIn;
  readonly headings: readonly string[];
  /** The first rows, as they stand. */
  readonly samples: readonly (readonly string[])[];
  /** Which column holds what, by its number as a form sends it. */
  readonly columns: Readonly<Record<ListField, string>>;
  /** Undefined where a column is missing without which nobody can be brought in. */
  readonly preview: Preview | undefined;
  /** Would it be kept until others have decided? */
  readonly isInTime: boolean;
}

type ListPageProps = {
  shell: Shell;
  now: Date;
  list: ListShown;
  trouble?: Trouble | undefined;
};

/** What a list would do, before anybody asks for it. */
export function ListPage({ shell, now, list, trouble }: ListPageProps) {
  const says = words;
  const { file, preview, columns, isInTime } = list;
  const facts = [
    { term: says.facts.hash, says: <code class="long-code">{file.hash}</code> },
    { term: says.facts.until, says: <Moment at={file.keptUntil} now={now} /> },
  ];
  return (
    <FormPage
      shell={shell}
      title={says.fileTitle}
      lead={says.fileLead(file.rows)}
      trail={says.askTrail}
      place={partyPath}
      trouble={trouble}
    >
      <DefinitionList items={facts} />
      <TheColumns list={list} />
      <Section title={says.wouldTitle}>
        {preview === undefined ? <p>{says.noColumn}</p> : <WhatItWouldDo preview={preview} />}
      </Section>
      {isInTime ? null : <p>{says.fileLate}</p>}
      {preview === undefined || !isInTime ? null : (
        <Section title={says.askThis}>
          <AskForm
            shell={shell}
            trouble={trouble}
            action={askImportPath}
            hidden={{ hash: file.hash, ...columns }}
            says={says}
          />
        </Section>
      )}
    </FormPage>
  );
}

const MOST_ROWS_SHOWN = 50;

function WhatItWouldDo({ preview }: { preview: Preview }) {
  const { counts, doubles, doubleRows } = words;
  const { likelyDoubles } = preview;
  return (
    <>
      <p>{counts(preview)}</p>
      {likelyDoubles.length === 0 ? null : (
        <p>
          {doubles(likelyDoubles.length)}{" "}
          {doubleRows(
            listInWords(likelyDoubles.slice(0, MOST_ROWS_SHOWN).map((row) => countInWords(row))),
            likelyDoubles.length > MOST_ROWS_SHOWN,
          )}
        </p>
      )}
    </>
  );
}

function TheColumns({ list: { file, headings, samples, columns } }: { list: ListShown }) {
  const says = words;
  const options = headings.map((heading, index) => ({ value: String(index), label: heading }));
  const heads = [says.heading, ...samples.map((_row, index) => says.sample(index + 1))];
  const rows = headings.map((heading, index) => [
    heading,
    ...samples.map((cells) => cells[index] ?? ""),
  ]);
  return (
    <Section title={says.columnsTitle}>
      <DataTable caption={says.samples} columns={heads.map((label) => ({ label }))} rows={rows} />
      <p>{says.columnsLead}</p>
      <Form action={listFilePath(file.hash)} method="get" label={says.columnsTitle}>
        {LIST_FIELDS.map((field) => (
          <SelectField
            key={field}
            name={field}
            label={says.fields[field]}
            options={options}
            prompt={says.leftOut}
            value={columns[field]}
          />
        ))}
        <Button kind="quiet">{says.countAgain}</Button>
      </Form>
    </Section>
  );
}
