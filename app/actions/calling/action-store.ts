import type { Tx } from "../../../platform/database/database.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Action, ActionTexts } from "../action.ts";
import type { ActionsTables } from "../tables.ts";

const tables = (tx: Tx) => tx.withTables<ActionsTables>();

const textsIn = (texts: ActionTexts) => ({
  title: texts.title,
  theme: texts.theme,
  question: texts.question,
  kit: texts.kit ?? null,
  leaflet_title: texts.leafletTitle ?? null,
  leaflet_text: texts.leafletText ?? null,
  printer: texts.printer ?? null,
  printer_address: texts.printerAddress ?? null,
});

export type NewAction = ActionTexts & Pick<Action, "id" | "firstDay" | "lastDay">;

export async function addAction(tx: Tx, action: NewAction, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("actions.action")
    .values({
      ...textsIn(action),
      ...{ id: action.id, first_day: action.firstDay, last_day: action.lastDay },
      ...{ called_at: at, called_off_at: null, why: null, hidden_id: null },
    })
    .execute();
}

export async function saveTexts(tx: Tx, id: number, texts: ActionTexts): Promise<void> {
  await tables(tx).updateTable("actions.action").set(textsIn(texts)).where("id", "=", id).execute();
}

/** Its places are called off one after the other, by a job. */
export async function saveCalledOff(tx: Tx, id: number, why: string, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("actions.action")
    .set({ called_off_at: at, why })
    .where("id", "=", id)
    .execute();
}

/** Who printed the leaflets of actions whose last day was before that one: nothing is printed any more. */
export async function forgetPrinters(tx: Tx, before: Day): Promise<void> {
  await tables(tx)
    .updateTable("actions.action")
    .set({ printer: null, printer_address: null })
    .where("last_day", "<", before)
    .where("printer", "is not", null)
    .execute();
}
