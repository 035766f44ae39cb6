import type { Day } from "../platform/time/days.ts";
import type { Visitor } from "./visit.ts";

/** The account of which these statements are, as it is named to the party. */
export const TEST_ACCOUNT = { title: "The Test Party", sortCode: "08-99-99", number: "66374958" };

export interface ToCome {
  /** As the bank writes it, such as `-12.50`. */
  readonly pounds: string;
  /** Several are several payments of one sum. */
  readonly memo: string | readonly string[];
  readonly on: Day;
}

let rows = 0;

/** Money comes or goes: whoever keeps the books hands in a statement and takes it in. */
export async function comesByStatement(desk: Visitor, { pounds, memo, on }: ToCome): Promise<void> {
  const [year, month, day] = on.split("-");
  const lines = [memo].flat().map((said) => {
    rows += 1;
    return ` ,${day}/${month}/${year},08-99-99 66374958,${pounds},BGC,${said} ROW ${rows}\r\n`;
  });
  const csv = `Number,Date,Account,Amount,Subcategory,Memo\r\n${lines.join("")}`;
  const form = new FormData();
  form.set("file", new File([csv], "statement.csv"));
  const handed = await desk.send("/money/statements", form);
  const hash = handed.leadsTo?.split("/").at(-1) ?? "";
  const done = await desk.fill(handed.leadsTo ?? "", { hash }, "/money/statements/import");
  if (done.status !== 303) throw new Error(done.page);
}
