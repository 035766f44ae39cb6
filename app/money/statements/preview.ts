import type { Reader } from "../../../platform/database/database.ts";
import type { Day } from "../../../platform/time/days.ts";
import { type NamedLine, nameLines, newLines } from "./identity.ts";
import type { Statement } from "./statement.ts";
import { type BankAccount, knownLines } from "./statement-queries.ts";

export interface Preview {
  readonly added: readonly NamedLine[];
  readonly known: number;
  readonly from: Day;
  readonly to: Day;
}

/** What importing a statement would add, as the books stand now. */
export async function previewOf(
  db: Reader,
  account: Pick<BankAccount, "id">,
  { format, lines }: Statement,
): Promise<Preview> {
  const days = lines.map(({ on }) => on).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) throw new Error("a statement without a line");
  const known = await knownLines(db, account.id, { from, to });
  const added = newLines(format, nameLines(format, lines), known);
  return { added, known: lines.length - added.length, from, to };
}
