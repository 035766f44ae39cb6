import type { Choices } from "./choices.ts";
import { lacksColumn, statusesLeftOut } from "./columns.ts";
import type { DayOrder } from "./day.ts";
import { type Decision, findDecision } from "./meanings.ts";
import { type Column, orderOf, type Survey } from "./survey.ts";

/** What has to be said before a list may bring anybody in. */
export type Question =
  | { readonly is: "column" }
  /** Columns that look like a status or an end, and are left out. */
  | { readonly is: "leftOut"; readonly columns: readonly number[] }
  /** No column says who is a member. */
  | { readonly is: "as" }
  /** It was said what everybody is, and columns say it too. */
  | { readonly is: "asToo"; readonly headings: readonly string[] }
  | { readonly is: "words"; readonly words: readonly string[] }
  /** So many different words are no status. */
  | { readonly is: "noStatus"; readonly heading: string }
  | { readonly is: "dates"; readonly headings: readonly string[] };

export interface WordCounted {
  /** Empty where the cell is. */
  readonly word: string;
  readonly rows: number;
  readonly decision: Decision | undefined;
}

/** The days of a list, each with the order that holds for its column. */
export interface Orders {
  readonly renewsOn: DayOrder | undefined;
  readonly joinedOn: DayOrder | undefined;
  readonly bornOn: DayOrder | undefined;
}

/** How the rows are to be read: what was chosen, and the order of their days. */
export interface Plan extends Choices {
  readonly orders: Orders;
}

const DAYS = ["renewsOn", "joinedOn", "bornOn"] as const;

const columnOf = (
  survey: Survey,
  { mapping }: Choices,
  field: keyof Choices["mapping"],
): Column | undefined => survey[mapping[field] ?? -1];

export function planFor(survey: Survey, choices: Choices): Plan {
  const order = (field: (typeof DAYS)[number]) => {
    const column = columnOf(survey, choices, field);
    return column && orderOf(column.proof, choices.dates);
  };
  const orders = {
    ...{ renewsOn: order("renewsOn"), joinedOn: order("joinedOn"), bornOn: order("bornOn") },
  };
  return { ...choices, orders };
}

/** Every word of the type and the status, the most frequent first, and what becomes of those who have it. */
export function countWords(survey: Survey, choices: Choices): readonly WordCounted[] {
  const counts = new Map<string, number>();
  for (const [field, skipsEmpty] of [
    ["status", false],
    // Where there is a status too, that alone may say it.
    ["kind", choices.mapping.status !== undefined],
  ] as const) {
    for (const [word, rows] of columnOf(survey, choices, field)?.words ?? []) {
      if (word === "" && skipsEmpty) continue;
      counts.set(word, (counts.get(word) ?? 0) + rows);
    }
  }
  return [...counts]
    .map(([word, rows]) => ({ word, rows, decision: findDecision(word, choices.decided) }))
    .sort((one, other) => other.rows - one.rows);
}

/** What is still to be asked; nothing may run before there is nothing. */
export function questionsOf(survey: Survey, choices: Choices): readonly Question[] {
  const { mapping, as, leave } = choices;
  const questions: Question[] = lacksColumn(mapping) ? [{ is: "column" }] : [];
  const left = statusesLeftOut(survey, mapping).filter((column) => !leave.has(column));
  if (left.length > 0) questions.push({ is: "leftOut", columns: left });
  const { kind, status } = mapping;
  if (kind === undefined && status === undefined && as === undefined) questions.push({ is: "as" });
  const saying = [status, kind].flatMap((column) => survey[column ?? -1]?.heading ?? []);
  if (as !== undefined && saying.length > 0) questions.push({ is: "asToo", headings: saying });
  const unknown = countWords(survey, choices).filter(({ decision }) => decision === undefined);
  if (unknown.length > 0) questions.push({ is: "words", words: unknown.map(({ word }) => word) });
  for (const field of ["kind", "status"] as const) {
    const column = columnOf(survey, choices, field);
    if (column !== undefined && column.words === undefined)
      questions.push({ is: "noStatus", heading: column.heading });
  }
  const { orders } = planFor(survey, choices);
  const open = DAYS.flatMap((field) => {
    const column = columnOf(survey, choices, field);
    return column !== undefined && orders[field] === undefined ? [column.heading] : [];
  });
  if (open.length > 0) questions.push({ is: "dates", headings: open });
  return questions;
}
