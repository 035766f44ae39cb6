import { BRANCH_POWER_NAMES, branchOffices } from "../../rulebook/door.ts";
import { officeAt } from "./scope.ts";

/** Branches around one of the number 3, by their paths: the dimension *where* of the matrix. */
export const WHERES = {
  here: [1, 2, 3],
  below: [1, 2, 3, 4],
  above: [1, 2],
  beside: [1, 2, 9],
  elsewhere: [7],
} as const satisfies Record<string, readonly number[]>;

const HEADINGS: Readonly<Record<keyof typeof WHERES, string>> = {
  here: "In their branch",
  below: "In one under it",
  above: "In one above it",
  beside: "In one beside it",
  elsewhere: "Elsewhere",
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The table role × place × act, for the drawn page of permissions. */
export function drawWhere(): string {
  const wheres = Object.keys(WHERES) as (keyof typeof WHERES)[];
  const head = ["Office of a branch", "May", ...wheres.map((where) => HEADINGS[where])];
  const rows = branchOffices().flatMap(({ id, title }) =>
    BRANCH_POWER_NAMES.map((power) => [
      title,
      `\`${power}\``,
      ...wheres.map((where) => {
        const seats = [{ branchId: 3, office: id, lostRights: [] }];
        return officeAt(seats, power, WHERES[where]) === undefined ? "" : "may";
      }),
    ]),
  );
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}
