import { Button, Form } from "../../../../web/form-fields.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import { poundsInWords } from "../../../../web/numbers.ts";
import type { Shell } from "../../../../web/page.tsx";
import { DataTable, DefinitionList, FormPage, Notice, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { importStatementPath, statementsPath, unitStatementsPath } from "../../addresses.ts";
import type { BranchUnit } from "../../units/unit.ts";
import { words } from "../../words.ts";
import type { NamedLine } from "../identity.ts";
import type { Preview } from "../preview.ts";
import type { StatementHead } from "../statement.ts";
import { warningInWords } from "../warnings.ts";

interface StatementPageProps {
  readonly shell: Shell;
  readonly hash: string;
  /** Whose account it is of; undefined of the central party's. */
  readonly of: BranchUnit | undefined;
  readonly head: StatementHead;
  readonly preview: Preview;
  /** Why whoever looks cannot take it. */
  readonly whyNot: string | undefined;
  /** Of the new lines. */
  readonly first: readonly NamedLine[];
}

export const MOST_SHOWN = 100;

/** What would become of a file, before any of it is in the books. */
export function StatementPage({
  shell,
  hash,
  of,
  head,
  preview,
  whyNot,
  first,
}: StatementPageProps) {
  const { preview: says, formats, title, imported } = words.statements;
  const { added, known, came, went, gap } = preview;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead(head.lines, added.length, known)}
      trail={[
        ...words.deskTrail,
        {
          label: of === undefined ? title : words.units.statementsOf(of.name),
          href: of === undefined ? statementsPath : unitStatementsPath(of.unit),
        },
      ]}
      mainPage={partyPath}
    >
      {head.warnings.map((warning) => (
        <Notice key={warning.kind} tone="warning">
          <p>{warningInWords(warning)}</p>
        </Notice>
      ))}
      {gap === undefined || whyNot !== undefined ? null : (
        <Notice tone="warning">
          <p>{words.statements.warnings.gap(gap.closing, gap.goesOn)}</p>
        </Notice>
      )}
      {whyNot === undefined ? null : (
        <Notice tone="warning">
          <p>{whyNot}</p>
        </Notice>
      )}
      <DefinitionList
        items={[
          { term: says.format, says: formats[head.format] },
          { term: says.days, says: imported.to(dayInWords(head.from), dayInWords(head.to)) },
          { term: says.came, says: poundsInWords(came) },
          { term: says.went, says: poundsInWords(went) },
        ]}
      />
      {added.length === 0 ? <p>{says.nothing}</p> : null}
      {added.length === 0 || whyNot !== undefined ? null : (
        <Form action={importStatementPath} once={shell.once} hidden={{ hash }}>
          <Button>{says.button}</Button>
        </Form>
      )}
      {added.length === 0 ? null : <NewLines first={first} count={added.length} />}
    </FormPage>
  );
}

function NewLines({ first, count }: { first: readonly NamedLine[]; count: number }) {
  const { preview: says } = words.statements;
  return (
    <Section title={says.lines}>
      {count > first.length ? <p>{says.first(first.length)}</p> : null}
      <DataTable
        caption={says.lines}
        isCaptionHidden
        columns={[
          { label: says.day },
          { label: says.amount, isNumber: true },
          { label: says.says },
        ]}
        rows={first.map(({ line }) => [
          dayInWords(line.on),
          poundsInWords(line.pence),
          [line.payer, line.reference, line.text].filter(Boolean).join(" · "),
        ])}
      />
    </Section>
  );
}
