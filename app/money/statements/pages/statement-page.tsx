import { Button, Form } from "../../../../web/form-fields.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import { poundsInWords } from "../../../../web/numbers.ts";
import type { Shell } from "../../../../web/page.tsx";
import { DataTable, DefinitionList, FormPage, Notice, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { importStatementPath, statementsPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Preview } from "../preview.ts";
import type { Statement } from "../statement.ts";
import { warningInWords } from "../warnings.ts";

type StatementPageProps = { shell: Shell; hash: string; statement: Statement; preview: Preview };

const MOST_SHOWN = 100;

/** What would become of a file, before any of it is in the books. */
export function StatementPage({ shell, hash, statement, preview }: StatementPageProps) {
  const { preview: says, formats, title, imported } = words.statements;
  const { added, known, from, to } = preview;
  const sum = (isWanted: (pence: number) => boolean) =>
    added.reduce((all, { line }) => (isWanted(line.pence) ? all + line.pence : all), 0);
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead(statement.lines.length, added.length, known)}
      trail={[...words.deskTrail, { label: title, href: statementsPath }]}
      mainPage={partyPath}
    >
      {statement.warnings.map((warning) => (
        <Notice key={warning.kind} tone="warning">
          <p>{warningInWords(warning)}</p>
        </Notice>
      ))}
      <DefinitionList
        items={[
          { term: says.format, says: formats[statement.format] },
          { term: says.days, says: imported.to(dayInWords(from), dayInWords(to)) },
          { term: says.came, says: poundsInWords(sum((pence) => pence > 0)) },
          { term: says.went, says: poundsInWords(sum((pence) => pence < 0)) },
        ]}
      />
      {added.length === 0 ? (
        <p>{says.nothing}</p>
      ) : (
        <Form action={importStatementPath} once={shell.once} hidden={{ hash }}>
          <Button>{says.button}</Button>
        </Form>
      )}
      {added.length === 0 ? null : <NewLines added={added} />}
    </FormPage>
  );
}

function NewLines({ added }: Pick<Preview, "added">) {
  const { preview: says } = words.statements;
  return (
    <Section title={says.lines}>
      {added.length > MOST_SHOWN ? <p>{says.first(MOST_SHOWN)}</p> : null}
      <DataTable
        caption={says.lines}
        isCaptionHidden
        columns={[
          { label: says.day },
          { label: says.amount, isNumber: true },
          { label: says.says },
        ]}
        rows={added
          .slice(0, MOST_SHOWN)
          .map(({ line }) => [
            dayInWords(line.on),
            poundsInWords(line.pence),
            [line.payer, line.reference, line.text].filter(Boolean).join(" · "),
          ])}
      />
    </Section>
  );
}
