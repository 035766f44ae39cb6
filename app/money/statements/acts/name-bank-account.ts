import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { doneBy } from "../../../../platform/official.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { lineField, shortField } from "../../../../platform/text/fields.ts";
import { bankAccountPath } from "../../addresses.ts";
import { nameOfUnit } from "../../units/unit-names.ts";
import { lockUnits, unitAsked, unitField } from "../../units/unit-queries.ts";
import { refusals, words } from "../../words.ts";
import { findAccountNumbered, findBankAccount } from "../bank-account-queries.ts";
import { setBankAccount } from "../bank-account-store.ts";
import { inPairs } from "../sort-code.ts";

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
    unit: unitField,
    title: lineField(() => words.statements.fields.title, { most: 70, least: 2 }),
    sortCode: digitsField(6, () => words.statements.fields.sortCode),
    number: digitsField(8, () => words.statements.fields.number),
  }),
  isForMembers: true,
  about: () => [],
  shows: async (db, { unit, title, sortCode, number }) => [
    { label: words.units.unit, says: await nameOfUnit(db, unit) },
    { label: words.statements.account.title, says: title },
    { label: words.statements.account.sortCode, says: inPairs(sortCode) },
    { label: words.statements.account.number, says: number },
  ],
  may: () => undefined,
  facts: async (tx, { unit: id, sortCode, number }) => {
    // No unit ends meanwhile, and no two of them name one number.
    await lockUnits(tx);
    const unit = await unitAsked(tx, id);
    if (isRefusal(unit)) return unit;
    return {
      unit,
      name: await nameOfUnit(tx, unit.id),
      present: await findBankAccount(tx, unit.id),
      numbered: await findAccountNumbered(tx, { sortCode, number }),
    };
  },
  decide: ({ unit, name, present, numbered }, input) => {
    if (numbered !== undefined && numbered.unit !== unit.id)
      return refuse("conflict", refusals.statements.refuse.othersAccount, "number");
    const isSame =
      present?.sortCode === input.sortCode &&
      present.number === input.number &&
      present.title === input.title;
    return isSame
      ? refuse("conflict", refusals.statements.refuse.sameAccount)
      : { ...input, unit: unit.id, name: unit.branch === undefined ? undefined : name };
  },
  save: (tx, account, { now }) => setBankAccount(tx, account, now),
  // The last four digits: enough to tell it by, on a page that everybody reads for ever.
  record: ({ number, name }, { actor }) => ({
    act: "money.name-bank-account",
    by: doneBy(actor).by,
    on: bankAccountPath,
    says:
      name === undefined
        ? words.statements.record.account(number.slice(-4))
        : words.statements.record.unitAccount(name, number.slice(-4)),
    facts: { ending: number.slice(-4) },
  }),
});
