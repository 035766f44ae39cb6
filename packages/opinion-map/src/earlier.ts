import type { OpinionMap } from "./opinion-map.ts";
import { type Answer, placerOf } from "./place.ts";
import type { Table, Votes } from "./votes.ts";

/** For each ordered person, the letter that the earlier map gives to their answers. */
export function earlierLetters(
  { statements }: Votes,
  { start, column, says, statementAt }: Table,
  before: OpinionMap | undefined,
): (row: number) => string | undefined {
  if (before === undefined) return () => undefined;
  const place = placerOf(before);
  return (row) => {
    const answers: Answer[] = [];
    for (let at = start[row] as number; at < (start[row + 1] as number); at++) {
      const name = statements[statementAt[column[at] as number] as number] as string;
      answers.push([name, says[at] as number]);
    }
    return place(answers)?.letter ?? undefined;
  };
}
