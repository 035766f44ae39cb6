import type { Trouble } from "../../../platform/http/post-act.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { Button, DateField, Form, filling, SelectField } from "../../../web/form-fields.tsx";
import { poundsInWords } from "../../../web/numbers.ts";
import type { Shell } from "../../../web/page.tsx";
import { DataTable, Day, FormPage, Section } from "../../../web/parts.tsx";
import type { OwnBankAccount } from "../../money/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { lookForRefundsPath, refundListPath } from "../addresses.ts";
import { EARLY_DAYS } from "../doubles.ts";
import type { RefundList } from "../refund.ts";
import { words } from "../words.ts";

type RefundsPageProps = {
  shell: Shell;
  lists: readonly RefundList[];
  accounts: readonly OwnBankAccount[];
  /** Whoever only signs sees the lists, and looks for nothing. */
  finds: boolean;
  trouble?: Trouble | undefined;
};

/** What could be looked for, and the lists that were drawn up. */
export function RefundsPage(props: RefundsPageProps) {
  const { shell, lists, finds, trouble } = props;
  const { desk, table, kinds, listStates } = words;
  return (
    <FormPage
      shell={shell}
      title={desk.title}
      lead={desk.lead}
      trail={words.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      {finds ? <Finding {...props} /> : null}
      <Section title={desk.lists} id="lists">
        {lists.length === 0 ? (
          <p>{desk.none}</p>
        ) : (
          <DataTable
            stacks
            caption={desk.lists}
            isCaptionHidden
            columns={[
              { label: table.list },
              { label: table.payments, isNumber: true },
              { label: table.sum, isNumber: true },
              { label: table.state },
            ]}
            rows={lists.map(({ id, kind, payments, pence, drawnAt, state }) => [
              <span key={id}>
                <a href={refundListPath(id)}>{words.list.title(id)}</a>, {kinds[kind]},{" "}
                <Day day={dayOf(drawnAt)} />
              </span>,
              payments,
              poundsInWords(pence),
              listStates[state],
            ])}
          />
        )}
      </Section>
    </FormPage>
  );
}

/** A provider's account has no number, and no title of its own. */
const nameOf = ({ title, ending, account }: OwnBankAccount): string =>
  account === "bank" ? words.desk.account.option(title, ending ?? "") : words.accounts[account];

function Finding({ accounts, trouble }: RefundsPageProps) {
  const { desk } = words;
  const { doubles, account } = desk;
  const field = filling(trouble);
  const dayField = (name: "from" | "to") => ({
    ...field(name),
    day: trouble?.values[`${name}-day`],
    month: trouble?.values[`${name}-month`],
    year: trouble?.values[`${name}-year`],
  });
  return (
    <>
      <Section title={doubles.title} id="doubles">
        <p>{doubles.says(EARLY_DAYS)}</p>
        <Form
          action={lookForRefundsPath}
          method="get"
          hidden={{ kind: "doubles" }}
          label={doubles.title}
        >
          <Button>{doubles.button}</Button>
        </Form>
      </Section>
      <Section title={account.title} id="account">
        <p>{account.says}</p>
        {accounts.length === 0 ? (
          <p>{account.none}</p>
        ) : (
          <Form
            action={lookForRefundsPath}
            method="get"
            hidden={{ kind: "account" }}
            label={account.title}
          >
            <SelectField
              {...field("account")}
              label={account.account}
              prompt={account.prompt}
              options={accounts.map((one) => ({ value: String(one.id), label: nameOf(one) }))}
              required
            />
            <DateField {...dayField("from")} label={account.from} required />
            <DateField {...dayField("to")} label={account.to} required />
            <Button>{account.button}</Button>
          </Form>
        )}
      </Section>
      <p>{desk.one}</p>
      <p>{desk.limits}</p>
    </>
  );
}
