import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, DateField, Form, fillingDay } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import type { Shell } from "../../../web/page.tsx";
import { type Definition, DefinitionList, FormPage, Section } from "../../../web/parts.tsx";
import { bankLinePath } from "../../money/addresses.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { endLoanPath } from "../addresses.ts";
import type { Loan } from "../loan.ts";
import { words } from "../words.ts";

type LoanPageProps = { shell: Shell; loan: Loan; trouble?: Trouble | undefined };

/** A loan, its terms, and its end. */
export function LoanPage({ shell, loan, trouble }: LoanPageProps) {
  const says = words.loans;
  return (
    <FormPage
      shell={shell}
      title={says.one(loan.id)}
      lead={poundsInWords(loan.pence)}
      trail={words.loanTrail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <DefinitionList items={factsOf(loan)} />
      {loan.line === null ? null : (
        <p>
          <a href={bankLinePath(loan.line)}>{words.report.trace.line}</a>
        </p>
      )}
      {loan.endedOn === null ? (
        <Section title={says.end.title} id="end">
          <p>{says.end.says}</p>
          <Form action={endLoanPath(loan.id)} once={shell.once} label={says.end.title}>
            <DateField
              {...fillingDay(trouble)("on")}
              label={says.end.on}
              hint={words.dayHint}
              required
            />
            <Button>{says.end.button}</Button>
          </Form>
        </Section>
      ) : null}
    </FormPage>
  );
}

function factsOf({ kind, name, address, checked, on, terms, endedOn }: Loan): Definition[] {
  const { facts, kinds, running, endedOn: ended } = words.loans;
  const said: readonly (readonly [string, string | null])[] = [
    [facts.state, endedOn === null ? running : ended(dayInWords(endedOn))],
    [facts.kind, kinds[kind]],
    [facts.on, dayInWords(on)],
    [facts.name, name],
    [facts.address, address],
    [facts.checked, checked],
    [facts.terms, terms],
  ];
  return said.flatMap(([term, says]) => (says === null ? [] : [{ term, says }]));
}
