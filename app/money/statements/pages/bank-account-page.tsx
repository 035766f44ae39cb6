import type { Trouble } from "../../../../platform/http/post-act.ts";
import { AskForm, filling, TextField } from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { DefinitionList, FormPage, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { bankAccountPath } from "../../addresses.ts";
import type { BranchUnit } from "../../units/unit.ts";
import { words } from "../../words.ts";
import type { BankAccount } from "../bank-account-queries.ts";
import { inPairs } from "../sort-code.ts";

type BankAccountPageProps = {
  shell: Shell;
  account: BankAccount | undefined;
  /** Whoever may ask for another sees the form. */
  mayAsk: boolean;
  /** Undefined of the central party. */
  of: BranchUnit | undefined;
  trouble?: Trouble | undefined;
};

export function BankAccountPage({ shell, account, mayAsk, of, trouble }: BankAccountPageProps) {
  const { ask, account: says } = words.statements;
  const field = filling(trouble);
  return (
    <FormPage
      shell={shell}
      title={of === undefined ? ask.title : words.units.accountOf(of.name)}
      lead={ask.lead}
      trail={words.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      {account === undefined ? (
        <p>{words.dues.pay.noAccount}</p>
      ) : (
        <Section title={ask.present}>
          <DefinitionList
            items={[
              { term: says.title, says: account.title },
              { term: says.sortCode, says: inPairs(account.sortCode) },
              { term: says.number, says: account.number },
            ]}
          />
        </Section>
      )}
      {mayAsk ? (
        <AskForm
          shell={shell}
          trouble={trouble}
          action={bankAccountPath}
          hidden={of === undefined ? undefined : { unit: String(of.unit) }}
          says={ask}
        >
          <TextField
            {...field("title")}
            label={says.title}
            hint={says.titleHint}
            maxlength={70}
            required
          />
          <TextField
            {...field("sortCode")}
            label={says.sortCode}
            inputmode="numeric"
            width="short"
            required
          />
          <TextField
            {...field("number")}
            label={says.number}
            inputmode="numeric"
            width="short"
            required
          />
        </AskForm>
      ) : null}
    </FormPage>
  );
}
