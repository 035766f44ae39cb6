import type { Figures, MappedStatement } from "./opinion-map.ts";
import type { Columns } from "./twins.ts";
import type { Table, Votes } from "./votes.ts";

type Counted = { agree: number; disagree: number; pass: number };

/** What everybody and each group says to each statement, in the order in which the statements were given. */
export function figuresOf(
  { statements }: Votes,
  { table, columns }: { readonly table: Table; readonly columns: Columns },
  {
    groupOf,
    order,
  }: { readonly groupOf: ReadonlyMap<number, number>; readonly order: readonly number[] },
): readonly MappedStatement[] {
  const nothing = (): Counted => ({ agree: 0, disagree: 0, pass: 0 });
  const counted = statements.map(() => ({ all: nothing(), byGroup: order.map(nothing) }));
  const { start, column, says, statementAt } = table;
  for (let row = 0; row < table.people; row++) {
    const group = groupOf.get(row);
    for (let at = start[row] as number; at < (start[row + 1] as number); at++) {
      const { all, byGroup } = counted[
        statementAt[column[at] as number] as number
      ] as (typeof counted)[0];
      const answer = says[at] === 1 ? "agree" : says[at] === -1 ? "disagree" : "pass";
      all[answer]++;
      if (group !== undefined) (byGroup[group] as Counted)[answer]++;
    }
  }
  const mapped = new Array<MappedStatement>(statements.length);
  statementAt.forEach((given, at) => {
    const { all, byGroup } = counted[given] as (typeof counted)[0];
    mapped[given] = {
      name: statements[given] as string,
      column: columns.of[at] as number,
      sign: columns.sign[at] === -1 ? -1 : 1,
      all,
      byGroup: order.map((group) => byGroup[group] as Figures),
    };
  });
  return mapped;
}
