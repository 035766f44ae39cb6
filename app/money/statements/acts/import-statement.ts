import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { fingerprintField } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { statementsPath } from "../../addresses.ts";
import { CHECKED_OVER } from "../../gifts/gift.ts";
import { keepsAllBooks } from "../../may.ts";
import { mayTakeStatements } from "../../units/may-keep.ts";
import { bankOf, whyNotOfUnit } from "../../units/unit.ts";
import { holdUnits, unitWithStatements } from "../../units/unit-queries.ts";
import { refusals, words } from "../../words.ts";
import { findStatementAccount } from "../bank-account-queries.ts";
import { lockBankAccount } from "../bank-account-store.ts";
import { findHandedIn } from "../handed-in-queries.ts";
import { deleteHandedIn } from "../handed-in-store.ts";
import { previewOf, whyNotByBranch } from "../preview.ts";
import { importLines } from "../statement-store.ts";

export const hashField = fingerprintField(() => words.statements.fields.gone);

/** Takes the new lines of a statement into the books, all or none. Those that stand already are left as they are. */
export const importStatement = defineAct({
  name: "money.import-statement",
  input: v.object({ hash: hashField }),
  may: mayInGoodStanding,
  facts: async (tx, { hash }, { actor, now }) => {
    await holdUnits(tx);
    const first = await findHandedIn(tx, hash, now);
    const account = first && (await findStatementAccount(tx, first.account));
    const unit = await unitWithStatements(tx, account?.unit);
    if (isRefusal(unit)) return unit;
    const by = await mayTakeStatements(tx, { actor, unit, now });
    if (isRefusal(by)) return by;
    if (account !== undefined) await lockBankAccount(tx, account.id);
    // Another import of the same file may have been waited for.
    const handed = await findHandedIn(tx, hash, now);
    if (account === undefined || handed === undefined)
      return refuse("gone", refusals.statements.refuse.gone);
    const preview = await previewOf(tx, handed);
    const keepsBooks = keepsAllBooks(actor);
    return { by, unit, account, handed, preview, keepsBooks, rules: await rulesInForce(tx) };
  },
  decide: (
    { by, unit, account, handed: { head }, preview, keepsBooks, rules },
    { hash },
    { now },
  ) => {
    const { added } = preview;
    if (added.length === 0) return refuse("conflict", refusals.statements.refuse.nothingNew);
    // The unit may have ended since it was handed in.
    const whyNot =
      whyNotOfUnit(unit, head) ?? (keepsBooks ? undefined : whyNotByBranch(head, preview));
    if (whyNot !== undefined) return whyNot;
    return {
      ...{ by, account, bank: bankOf(unit), hash, head, added, numbers: rules },
      ...{ heldOver: CHECKED_OVER, yearMost: rules.giftYearMost, today: dayOf(now) },
    };
  },
  save: async (tx, importing, { now }) => {
    await importLines(tx, importing, now);
    await deleteHandedIn(tx, importing.hash);
  },
  record: ({ by, head, added, hash }) => ({
    act: "money.import-statement",
    by,
    on: statementsPath,
    says: words.statements.record.imported(head.lines, added.length, hash),
    facts: { lines: head.lines, added: added.length, file: hash },
  }),
});
