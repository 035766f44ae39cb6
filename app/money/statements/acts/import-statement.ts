import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { statementsPath } from "../../addresses.ts";
import { CHECKED_OVER } from "../../gifts/gift.ts";
import { CENTRAL_ID } from "../../ledger/accounts.ts";
import { booksKeptBy, mayKeepBooks } from "../../may.ts";
import { refusals, words } from "../../words.ts";
import { previewOf } from "../preview.ts";
import { findBankAccount, findHandedIn } from "../statement-queries.ts";
import { deleteHandedIn, importLines, lockBankAccount } from "../statement-store.ts";

export const hashField = v.pipe(
  v.string(() => words.statements.fields.gone),
  v.regex(/^[0-9a-f]{64}$/, () => words.statements.fields.gone),
);

/** Takes the new lines of a statement into the books, all or none. Those that stand already are left as they are. */
export const importStatement = defineAct({
  name: "money.import-statement",
  input: v.object({ hash: hashField }),
  may: mayKeepBooks,
  facts: async (tx, { hash }, { now }) => {
    const account = await findBankAccount(tx, CENTRAL_ID);
    if (account === undefined) return refuse("conflict", refusals.statements.refuse.noAccount);
    await lockBankAccount(tx, account.id);
    const handed = await findHandedIn(tx, hash, now);
    if (handed === undefined || handed.account !== account.id)
      return refuse("gone", refusals.statements.refuse.gone);
    const { added } = await previewOf(tx, handed);
    return { account, handed, added, rules: await rulesInForce(tx) };
  },
  decide: ({ account, handed, added, rules }, { hash }, { now }) =>
    added.length === 0
      ? refuse("conflict", refusals.statements.refuse.nothingNew)
      : {
          ...{ account, hash, head: handed.head, added },
          ...{
            numbers: rules,
            heldOver: CHECKED_OVER,
            yearMost: rules.giftYearMost,
            today: dayOf(now),
          },
        },
  save: async (tx, importing, { now }) => {
    await importLines(tx, importing, now);
    await deleteHandedIn(tx, importing.hash);
  },
  record: ({ head, added, hash }, { actor }) => ({
    act: "money.import-statement",
    by: booksKeptBy(actor),
    on: statementsPath,
    says: words.statements.record.imported(head.lines, added.length, hash),
    facts: { lines: head.lines, added: added.length, file: hash },
  }),
});
