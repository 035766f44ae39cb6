import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { statementsPath } from "../../addresses.ts";
import { CHECKED_OVER } from "../../gifts/gift.ts";
import { mayTakeStatements } from "../../units/may-keep.ts";
import { holdUnits, unitAsked } from "../../units/unit-queries.ts";
import { refusals, words } from "../../words.ts";
import { previewOf } from "../preview.ts";
import { findHandedIn, findOpenAccount } from "../statement-queries.ts";
import { deleteHandedIn, importLines, lockBankAccount } from "../statement-store.ts";

export const hashField = v.pipe(
  v.string(() => words.statements.fields.gone),
  v.regex(/^[0-9a-f]{64}$/, () => words.statements.fields.gone),
);

/** Takes the new lines of a statement into the books, all or none. Those that stand already are left as they are. */
export const importStatement = defineAct({
  name: "money.import-statement",
  input: v.object({ hash: hashField }),
  may: mayInGoodStanding,
  facts: async (tx, { hash }, { actor, now }) => {
    await holdUnits(tx);
    const first = await findHandedIn(tx, hash, now);
    const account = first && (await findOpenAccount(tx, first.account));
    const unit = await unitAsked(tx, account?.unit);
    if (isRefusal(unit)) return unit;
    const by = await mayTakeStatements(tx, { actor, unit, now });
    if (isRefusal(by)) return by;
    if (account !== undefined) await lockBankAccount(tx, account.id);
    // Another import of the same file may have been waited for.
    const handed = await findHandedIn(tx, hash, now);
    if (account === undefined || handed === undefined)
      return refuse("gone", refusals.statements.refuse.gone);
    const { added } = await previewOf(tx, handed);
    return { by, account, handed, added, rules: await rulesInForce(tx) };
  },
  decide: ({ by, account, handed, added, rules }, { hash }, { now }) =>
    added.length === 0
      ? refuse("conflict", refusals.statements.refuse.nothingNew)
      : {
          ...{ by, account, hash, head: handed.head, added },
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
  record: ({ by, head, added, hash }) => ({
    act: "money.import-statement",
    by,
    on: statementsPath,
    says: words.statements.record.imported(head.lines, added.length, hash),
    facts: { lines: head.lines, added: added.length, file: hash },
  }),
});
