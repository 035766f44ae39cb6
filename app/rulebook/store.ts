import type { Tx } from "../../platform/database/database.ts";
import type { RuleName } from "./rule.ts";
import type { RulebookTables } from "./tables.ts";

export interface NewSetting {
  readonly name: RuleName;
  readonly number: number;
  readonly setBy: string;
  readonly setByPath?: string;
}

let rulesSetHere = 0;

/** How often this process has set one, so that whoever keeps them for a while knows when to read again. */
export const countRulesSetHere = (): number => rulesSetHere;

/** Sets a rule's number. Called where a rulebook ballot's result is carried out, and nowhere else. */
export async function setRule(tx: Tx, setting: NewSetting, at: Date): Promise<void> {
  rulesSetHere += 1;
  await tx
    .withTables<RulebookTables>()
    .insertInto("rulebook.setting")
    .values({
      name: setting.name,
      number: String(setting.number),
      set_by: setting.setBy,
      set_by_path: setting.setByPath ?? null,
      set_at: at,
    })
    .execute();
}
