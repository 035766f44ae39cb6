import type { Votes } from "../src/index.ts";

const SAYS: Readonly<Record<string, number>> = { "+": 1, "-": -1, "0": 0 };

/** Rows are people, columns statements: `+` agrees, `-` disagrees, `0` passes, `.` has not seen it. */
export function matrix(rows: string | readonly string[], statements?: readonly string[]): Votes {
  const lines = typeof rows === "string" ? rows.split(" ") : rows;
  const width = lines[0]?.length ?? 0;
  const votes = lines.flatMap((line, person) =>
    [...line].flatMap((sign, statement) => {
      const says = SAYS[sign];
      return says === undefined ? [] : [{ person, statement, says }];
    }),
  );
  return {
    people: lines.map((_, person) => `person ${String(person + 1).padStart(5, "0")}`),
    statements: statements ?? Array.from({ length: width }, (_, at) => `s${at + 1}`),
    person: votes.map(({ person }) => person),
    statement: votes.map(({ statement }) => statement),
    says: votes.map(({ says }) => says),
  };
}
