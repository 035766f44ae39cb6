import type { Tx } from "../../../platform/database/database.ts";
import { dayOf } from "../../../platform/time/days.ts";
import type { Rules } from "../../rulebook/door.ts";
import type { BankLine } from "./statement-queries.ts";
import { settleLine } from "./statement-store.ts";

/** Has nobody said yet what this was for, and does it stand? Pure. */
export const isUnsaid = ({ account, isUndone, undoes }: BankLine): boolean =>
  account === "suspense" && !isUndone && undoes === null;

/** A payment that went out, of which nobody has said what for, was spending of the party. */
export const noteSpent = (tx: Tx, line: BankLine, numbers: Rules, at: Date): Promise<void> =>
  settleLine(
    tx,
    { line, account: "expenses-other", personId: undefined, numbers, today: dayOf(at) },
    at,
  );
