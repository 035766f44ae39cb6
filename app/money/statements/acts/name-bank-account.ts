import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { doneBy } from "../../../../platform/official.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { lineField, shortField } from "../../../../platform/text/fields.ts";
import { bankAccountPath } from "../../addresses.ts";
import { CENTRAL_ID } from "../../ledger/accounts.ts";
import { refusals, words } from "../../words.ts";
import { inPairs } from "../sort-code.ts";
import { findBankAccount } from "../statement-queries.ts";
import { setBankAccount } from "../statement-store.ts";

const digitsField = (count: number, says: () => string) =>
  v.pipe(
    shortField(20, says),
    v.transform((text) => text.replace(/[\s-]/g, "")),
    v.regex(new RegExp(`^\\d{${count}}$`), says),
  );

/** Says to which account members pay, and of which account statements are taken. It takes another body's key. */
export const nameBankAccount = defineAct({
  name: "money.name-bank-account",
  power: "change-bank-account",
  form: bankAccountPath,
  input: v.object({
    title: lineField(() => words.statements.fields.title, { most: 70, least: 2 }),
    sortCode: digitsField(6, () => words.statements.fields.sortCode),
    number: digitsField(8, () => words.statements.fields.number),
  }),
  isForMembers: true,
  about: () => [],
  shows: (_db, { title, sortCode, number }) => [
    { label: words.statements.account.title, says: title },
    { label: words.statements.account.sortCode, says: inPairs(sortCode) },
    { label: words.statements.account.number, says: number },
  ],
  may: () => undefined,
  facts: async (tx) => ({ present: await findBankAccount(tx, CENTRAL_ID) }),
  decide: ({ present }, input) => {
    const isSame =
      present?.sortCode === input.sortCode &&
      present.number === input.number &&
      present.title === input.title;
    return isSame
      ? refuse("conflict", refusals.statements.refuse.sameAccount)
      : { unit: CENTRAL_ID, ...input };
  },
  save: (tx, account, { now }) => setBankAccount(tx, account, now),
  // The last four digits: enough to tell it by, on a page that everybody reads for ever.
  record: ({ number }, { actor }) => ({
    act: "money.name-bank-account",
    by: doneBy(actor).by,
    on: bankAccountPath,
    says: words.statements.record.account(number.slice(-4)),
    facts: { ending: number.slice(-4) },
  }),
});
