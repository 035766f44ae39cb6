import { createHash, randomBytes } from "node:crypto";
import { CSV_MARK, csvLine } from "../../../platform/text/csv.ts";
import type { ExportHolds, ListExport } from "./export.ts";

export interface ListRow {
  readonly name: string;
  readonly email: string;
  readonly postcode: string | undefined;
  readonly kind: "member" | "supporter";
  readonly renewsOn: string | undefined;
}

const COLUMNS = {
  letters: ["name", "email"],
  places: ["name", "postcode"],
  whole: ["name", "email", "postcode", "kind", "renewsOn"],
} as const satisfies Record<ExportHolds, readonly (keyof ListRow)[]>;

type Marked = Pick<ListExport, "request" | "mark" | "holds">;

/** What every row of one file ends with, so that a list that is passed on says where it came from. */
const reference = ({ request, mark }: Marked): string => `${request}-${mark}`;

/** The file's first line. */
export const headOf = ({ holds }: Marked): string =>
  `${CSV_MARK}${csvLine([...COLUMNS[holds], "export"])}`;

export const lineOf = (file: Marked, row: ListRow): string =>
  csvLine([...COLUMNS[file.holds].map((column) => row[column] ?? ""), reference(file)]);

const CONSONANTS = "bdfghjklmnprstvw";
const VOWELS = "aeio";
const SYLLABLES = 5;

/** A made-up word that no other export has and nobody is called: 30 random bits. */
export function newMark(dice: (bytes: number) => Uint8Array = randomBytes): string {
  const syllables = Array.from(dice(SYLLABLES), (byte) => {
    const consonant = CONSONANTS[byte & 15] ?? "";
    return consonant + (VOWELS[(byte >> 4) & 3] ?? "");
  });
  return syllables.join("");
}

const FIRST_NAMES = ["Alex", "Jo", "Sam", "Robin", "Kim", "Lee", "Chris", "Pat"];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Somebody who does not exist, among those who do: whoever takes the last column out keeps them, and what is sent to
 * them shows from which export the list was taken. One for each slice of the file, all with the export's mark.
 */
export function honeyRow({ mark }: Marked, slice: number, host: string): ListRow {
  const dice = createHash("sha256").update(`${mark} ${slice}`).digest();
  const first = FIRST_NAMES[(dice[0] ?? 0) % FIRST_NAMES.length] ?? "Alex";
  const outward = `${["PL", "NE", "CB", "L", "M", "NG"][(dice[1] ?? 0) % 6]}${1 + ((dice[2] ?? 0) % 9)}`;
  return {
    name: `${first} ${capital(mark)}`,
    email: `${first.toLowerCase()}.${mark}@${host}`,
    postcode: `${outward} ${(dice[3] ?? 0) % 10}AB`,
    kind: "member",
    renewsOn: undefined,
  };
}

/** A slice of the file with its honey row somewhere among the others. */
export function sliceOf(
  file: Marked,
  rows: readonly ListRow[],
  slice: number,
  host: string,
): string {
  const honey = honeyRow(file, slice, host);
  const renewsOn = rows.find((row) => row.renewsOn !== undefined)?.renewsOn;
  const place = createHash("sha256").update(`${file.mark} ${slice} place`).digest().readUInt32BE();
  const at = place % (rows.length + 1);
  const all = [...rows.slice(0, at), { ...honey, renewsOn }, ...rows.slice(at)];
  return all.map((row) => lineOf(file, row)).join("");
}
