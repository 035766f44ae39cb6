import { CSV_MARK, csvLine } from "../../../platform/text/csv.ts";
import type { Round } from "../rounds/round-queries.ts";
import { inOrder } from "../rounds/walk.ts";
import type { ExportForm } from "./export.ts";
import type { ElectorOut } from "./export-store.ts";

const COLUMNS = [
  "electorNumber",
  "surname",
  "forename",
  "house",
  "street",
  "postcode",
] as const satisfies readonly (keyof ElectorOut)[];

/** As CSV. The watermark ends each line, so that a list that is passed on says where it came from. */
export const fileOf = (electors: readonly ElectorOut[], watermark: string): string =>
  [
    CSV_MARK + csvLine([...COLUMNS, "export"]),
    ...electors.map((elector) => csvLine([...COLUMNS.map((column) => elector[column]), watermark])),
  ].join("");

/** One street on paper: its doors, as they are walked, each with the names of those who can vote. */
export interface Sheet {
  readonly street: string;
  readonly doors: readonly {
    readonly house: string;
    readonly postcode: string;
    readonly names: readonly string[];
  }[];
}

type Placed = Pick<ElectorOut, "street" | "number" | "house" | "postcode">;

/** @param inOrder how the doors of the streets are walked */
export function sheetsOf(
  electors: readonly ElectorOut[],
  inOrder: (doors: readonly Placed[]) => readonly Placed[],
): readonly Sheet[] {
  const keyOf = ({ street, house, postcode }: Placed) => JSON.stringify([street, house, postcode]);
  const behind = Map.groupBy(electors, keyOf);
  const doors = inOrder([...behind.values()].flatMap(([first]) => first ?? []));
  const byStreet = Map.groupBy(doors, ({ street }) => street);
  return [...byStreet].map(([street, here]) => ({
    street,
    doors: here.map((door) => ({
      house: door.house,
      postcode: door.postcode,
      names: (behind.get(keyOf(door)) ?? []).map(({ forename, surname }) =>
        `${forename} ${surname}`.trim(),
      ),
    })),
  }));
}

/** What goes out, whole. */
export type Made =
  | { readonly as: "file"; readonly text: string }
  | { readonly as: "sheets"; readonly sheets: readonly Sheet[] };

/** Sheets are of a round; without one it is a file. */
export function madeOf(
  from: {
    readonly electors: readonly ElectorOut[];
    readonly round: Pick<Round, "streets" | "walk"> | undefined;
    readonly watermark: string;
  },
  as: ExportForm,
): Made {
  const { electors, round, watermark } = from;
  if (as === "file" || round === undefined)
    return { as: "file", text: fileOf(electors, watermark) };
  return { as, sheets: sheetsOf(electors, (doors) => inOrder(doors, round)) };
}
