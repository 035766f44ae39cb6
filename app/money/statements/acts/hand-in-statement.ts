import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { keepsAllBooks } from "../../may.ts";
import { mayTakeStatements } from "../../units/may-keep.ts";
import { whyNotOfUnit } from "../../units/unit.ts";
import { unitField, unitWithStatements } from "../../units/unit-queries.ts";
import { refusals, words } from "../../words.ts";
import { findBankAccount } from "../bank-account-queries.ts";
import { saveHandedIn } from "../handed-in-store.ts";
import { whyNotByBranch } from "../preview.ts";
import { readInThread } from "../reading/in-thread.ts";
import { hashOfFile } from "../reading/read.ts";

/** A statement of 100,000 lines, as the longest of the formats writes it. */
export const MOST_STATEMENT_BYTES = 80_000_000;
/** For a look at it before it is imported. */
const DAYS_KEPT = 2;

/** Hands a bank's file in, so that what would become of it can be seen. Nothing is in the books yet. */
export const handInStatement = defineAct({
  name: "money.hand-in-statement",
  input: v.object({
    unit: unitField,
    file: v.pipe(
      v.custom<Uint8Array>(
        (file) => file instanceof Uint8Array,
        () => words.statements.fields.file,
      ),
      v.check(
        ({ byteLength }) => byteLength <= MOST_STATEMENT_BYTES,
        () => words.statements.fields.tooLong(MOST_STATEMENT_BYTES / 1_000_000),
      ),
    ),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { file, unit: id }, { actor, now }) => {
    const unit = await unitWithStatements(tx, id);
    if (isRefusal(unit)) return unit;
    const by = await mayTakeStatements(tx, { actor, unit, now });
    if (isRefusal(by)) return by;
    const account = await findBankAccount(tx, unit.id);
    if (account === undefined) return refuse("conflict", refusals.statements.refuse.noAccount);
    const read = await readInThread({ file, account });
    return { unit, account, read, hash: hashOfFile(file), keepsBooks: keepsAllBooks(actor) };
  },
  decide: ({ unit, account, read, hash, keepsBooks }, _input, { now }) => {
    if ("why" in read) {
      const says = refusals.statements.unreadable[read.why](read.at.slice(0, 60));
      return refuse("invalid", says, "file");
    }
    if ("otherAccount" in read) {
      const says = refusals.statements.refuse.otherAccount(read.otherAccount.slice(-4));
      return refuse("conflict", says, "file");
    }
    const whyNot =
      whyNotOfUnit(unit, read.head) ?? (keepsBooks ? undefined : whyNotByBranch(read.head));
    if (whyNot !== undefined) return whyNot;
    return { hash, account: account.id, ...read, keptUntil: addDays(now, DAYS_KEPT) };
  },
  save: (tx, handed) => saveHandedIn(tx, handed),
});
