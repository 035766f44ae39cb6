import type { FormValues } from "../../../platform/http/read-form.ts";
import { tidyText } from "../../../platform/text/tidy-text.ts";
import { rowsOfSheet } from "./ids.ts";
import type { TypedRow } from "./typing.ts";

const FIELDS = ["letter", "said", "talkedTo", "leaflets", "name", "email", "phone"] as const;

/** What a field of a row is called in its sheet's form. */
export const fieldOf = (field: keyof TypedRow, row: number): string => `${field}-${row}`;

const textsIn = (value: unknown): readonly string[] =>
  [value ?? []].flat().filter((one): one is string => typeof one === "string");

/** Every row of the form as it was typed, by its number. */
export function rowsIn(form: FormValues): ReadonlyMap<number, TypedRow> {
  return new Map(rowsOfSheet.map((row) => [row, rowIn(form, row)]));
}

function rowIn(form: FormValues, row: number): TypedRow {
  const sent = (field: keyof TypedRow) => textsIn(form[fieldOf(field, row)]);
  const texts = Object.fromEntries(FIELDS.map((field) => [field, tidyText(sent(field)[0] ?? "")]));
  const [themes, agreed] = [[...sent("themes")], sent("agreed")[0] === "yes"];
  return { row, ...(texts as Record<(typeof FIELDS)[number], string>), themes, agreed };
}

/** Does nothing stand on it? */
export const isEmptyRow = (row: TypedRow): boolean =>
  FIELDS.every((field) => row[field] === "") && row.themes.length === 0 && !row.agreed;
