import { countInWords } from "@breakthrough/languages";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, FileField, Form, filling } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { DataTable, FormPage, Moment, Section } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { importPath, listFilePath } from "../addresses.ts";
import type { HandedIn } from "../imported.ts";
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
      mainPage={partyPath}
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
