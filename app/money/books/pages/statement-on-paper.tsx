import { poundsInWords } from "../../../../web/numbers.ts";
import type { Shell } from "../../../../web/page.tsx";
import { DataTable, FormPage } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { unitPath, unitYearFilePath, yearFilePath } from "../../addresses.ts";
import type { BranchUnit } from "../../units/unit.ts";
import { words } from "../../words.ts";
import type { BooksOfYear } from "../books.ts";
import { statementRows } from "../year-file.ts";

type StatementOnPaperProps = {
  shell: Shell;
  books: BooksOfYear;
  /** Undefined of the central party. */
  of: BranchUnit | undefined;
};

/** A year's statement of accounts in the headings of the Commission's form, for paper too. */
export function StatementOnPaper({ shell, books, of }: StatementOnPaperProps) {
  const { statement: says, sources } = words.books;
  const { central, trail } = words.units;
  const rows = statementRows(books, { isBranch: of !== undefined });
  const parts = [...Map.groupBy(rows, ([part]) => part)];
  const name = of?.name ?? central;
  return (
    <FormPage
      shell={shell}
      title={says.of(name, books.year)}
      lead={says.says}
      trail={of === undefined ? words.trail : [...trail, { label: name, href: unitPath(of.unit) }]}
      mainPage={partyPath}
    >
      <p>{says.by(shell.partyName)}</p>
      <div lang="en">
        {parts.map(([part, ofPart]) => (
          <DataTable
            key={part}
            caption={part}
            columns={[{ label: sources.kind }, { label: sources.amount, isNumber: true }]}
            rows={ofPart.map(([, heading, pence]) => [heading, poundsInWords(pence)])}
          />
        ))}
      </div>
      <p>
        <a
          href={of === undefined ? yearFilePath(books.year) : unitYearFilePath(of.unit, books.year)}
        >
          {says.file}
        </a>
      </p>
    </FormPage>
  );
}
