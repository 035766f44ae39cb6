import { TRANSACTION_KINDS } from "@breakthrough/uk-election-law";
import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  ChoiceField,
  DateField,
  Form,
  filling,
  fillingDay,
  TextArea,
  TextField,
  TickField,
} from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import type { Shell } from "../../../web/page.tsx";
import { DataTable, FormPage, Section } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { loanPath, loansPath } from "../addresses.ts";
import { LEAST_OF_EVIDENCE } from "../fields.ts";
import type { Loan } from "../loan.ts";
import { words } from "../words.ts";

type LoansPageProps = {
  shell: Shell;
  loans: readonly Loan[];
  yearMost: number;
  trouble?: Trouble | undefined;
};

/** What was lent to the party, and a new loan. */
export function LoansPage(props: LoansPageProps) {
  const { shell, loans, yearMost, trouble } = props;
  const says = words.loans;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead(poundsInWords(yearMost))}
      trail={words.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <Section title={says.listTitle}>
        {loans.length === 0 ? (
          <p>{says.none}</p>
        ) : (
          <DataTable
            caption={says.listTitle}
            isCaptionHidden
            columns={[
              { label: says.facts.on },
              { label: says.facts.kind },
              { label: says.facts.amount },
              { label: says.facts.state },
            ]}
            rows={loans.map(({ id, on, kind, pence, endedOn }) => [
              <a key="loan" href={loanPath(id)}>
                {dayInWords(on)}
              </a>,
              says.kinds[kind],
              poundsInWords(pence),
              endedOn === null ? says.running : says.endedOn(dayInWords(endedOn)),
            ])}
          />
        )}
      </Section>
      <NewLoan {...props} />
    </FormPage>
  );
}

function NewLoan({ shell, trouble }: LoansPageProps) {
  const { form: says, kinds, facts } = words.loans;
  const field = filling(trouble);
  return (
    <Section title={says.title} id="new">
      <p>{says.lead}</p>
      <Form action={loansPath} once={shell.once} label={says.title}>
        <ChoiceField
          {...field("kind")}
          label={facts.kind}
          choices={TRANSACTION_KINDS.map((value) => ({ value, label: kinds[value] }))}
          required
        />
        <TextField {...field("name")} label={facts.name} maxlength={120} required />
        <TextField {...field("address")} label={facts.address} maxlength={200} required />
        <TickField {...field("register")} label={says.register} />
        <TextArea
          {...field("checked")}
          label={says.checked}
          rows={3}
          minlength={LEAST_OF_EVIDENCE}
          maxlength={1000}
          required
        />
        <TextField
          {...field("amount")}
          label={facts.amount}
          hint={says.amountHint}
          inputmode="decimal"
          width="short"
          prefix="£"
          required
        />
        <DateField {...fillingDay(trouble)("on")} label={facts.on} hint={words.dayHint} required />
        <TextArea
          {...field("terms")}
          label={facts.terms}
          hint={says.termsHint}
          rows={3}
          minlength={LEAST_OF_EVIDENCE}
          maxlength={1000}
          required
        />
        <TextField
          {...field("line")}
          label={says.line}
          hint={says.lineHint}
          inputmode="numeric"
          width="short"
        />
        <Button>{says.button}</Button>
      </Form>
    </Section>
  );
}
