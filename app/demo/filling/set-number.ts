import type { Tx } from "../../../platform/database/database.ts";
import { type RuleName, setRule } from "../../rulebook/door.ts";
import { words } from "../words.ts";

/** A number of the rulebook that the invented members are told to have set, before anything of theirs is counted. */
export const setNumber = (tx: Tx, name: RuleName, number: number, at: Date): Promise<void> =>
  setRule(tx, { name, number, setBy: words.setBy }, at);
