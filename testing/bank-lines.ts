import type { Day } from "../platform/time/days.ts";
import type { Visitor } from "./visit.ts";

/** The account of which these statements are, as it is named to the party. */
export const TEST_ACCOUNT = { title: "The Test Party", sortCode: "08-99-99", number: "66374958" };

export interface BankLine {
  readonly on: Day;
  /** As the bank writes it, such as `-12.50`. */
  readonly pounds: string;
  readonly memo: string;
}

/** A statement, in the form of one bank's. */
export function statementOf(
  { sortCode, number }: Pick<typeof TEST_ACCOUNT, "sortCode" | "number">,
  lines: readonly BankLine[],
): string {
  const rows = lines.map(({ on, pounds, memo }) => {
    const [year, month, day] = on.split("-");
    return ` ,${day}/${month}/${year},${sortCode} ${number},${pounds},BGC,${memo}`;
  });
  return ["Number,Date,Account,Amount,Subcategory,Memo", ...rows, ""].join("\r\n");
}

export interface ToCome extends Pick<BankLine, "on" | "pounds"> {
  /** Several are several payments of one sum. */
  readonly memo: string | readonly string[];
}

let rows = 0;

/** Money comes or goes: whoever keeps the books hands in a statement and takes it in. */
export async function comesByStatement(desk: Visitor, { pounds, memo, on }: ToCome): Promise<void> {
  const lines = [memo].flat().map((said) => {
    rows += 1;
    return { on, pounds, memo: `${said} ROW ${rows}` };
  });
  const csv = statementOf(TEST_ACCOUNT, lines);
  const form = new FormData();
  form.set("file", new File([csv], "statement.csv"));
  const handed = await desk.send("/money/statements", form);
  const hash = handed.leadsTo?.split("/").at(-1) ?? "";
  const done = await desk.fill(handed.leadsTo ?? "", { hash }, "/money/statements/import");
  if (done.status !== 303) throw new Error(done.page);
}
