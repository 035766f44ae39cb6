import { dayInWords } from "../../../../web/moments.ts";
import { poundsInWords } from "../../../../web/numbers.ts";
import type { Shell } from "../../../../web/page.tsx";
import { DataTable, FormPage } from "../../../../web/parts.tsx";
import { duesPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Payment } from "../payment.ts";

type OwnYearPageProps = {
  shell: Shell;
  year: number;
  name: string;
  payments: readonly Payment[];
};

/** A year's statement, with a receipt for each payment: for the payer alone, and for paper. */
export function OwnYearPage({ shell, year, name, payments }: OwnYearPageProps) {
  const says = words.receipts.year;
  const sum = payments.reduce((all, { pence }) => all + pence, 0);
  return (
    <FormPage
      shell={shell}
      title={says.title(year)}
      lead={says.lead}
      trail={[{ label: words.dues.title, href: duesPath }]}
    >
      <p>{says.to(name, shell.partyName)}</p>
      {payments.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <>
          <DataTable
            caption={says.title(year)}
            isCaptionHidden
            columns={[
              { label: says.day },
              { label: says.what },
              { label: says.amount, isNumber: true },
            ]}
            rows={payments.map(({ on, of, pence }) => [
              dayInWords(on),
              says[of],
              poundsInWords(pence),
            ])}
            totals={[says.total, "", poundsInWords(sum)]}
          />
          <p>{says.waits}</p>
        </>
      )}
    </FormPage>
  );
}
