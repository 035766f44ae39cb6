import type { MemberKind } from "../../membership/door.ts";
import { LIST_FIELDS, type ListField, type Mapping, mappingIn } from "./columns.ts";
import { DAY_ORDERS, type DayOrder } from "./day.ts";
import { DECISIONS, type Decision, findDecisionCalled, wordOf } from "./meanings.ts";

/** All that whoever asks for an import says of the file. The second key signs the same. */
export interface Choices {
  readonly mapping: Mapping;
  /** What everybody is where no column says it. */
  readonly as: MemberKind | undefined;
  readonly decided: ReadonlyMap<string, Decision>;
  /** Columns, counted from 0, that look like a status or an end and are none. */
  readonly leave: ReadonlySet<number>;
  readonly dates: DayOrder | undefined;
  /** The party knows that those of whom no column says it are 18. */
  readonly ages: "adults" | undefined;
}

export const KINDS = ["member", "supporter"] as const satisfies readonly MemberKind[];

export const AGES_SAID = ["adults"] as const;

/** The choices beside the columns, as a form sends them; empty where nothing is said. */
export const SAID_FIELDS = ["as", "decided", "leave", "dates", "ages"] as const;
export type SaidField = (typeof SAID_FIELDS)[number];

/** Every choice as a form sends it. */
export type ChoiceFields = Readonly<Record<ListField | SaidField, string>>;

const found = <Value extends string>(all: readonly Value[], text: string | undefined) =>
  all.find((one) => one === text);

/** Such as `pending=out,unpaid=supporter`, as a form keeps what was decided. */
export const DECIDED = new RegExp(
  `^(?:[\\p{L}\\p{N} ]{0,60}=(?:${DECISIONS.join("|")})(?:,|$)){0,80}$`,
  "u",
);
/** Numbers of columns, parted by spaces. */
export const LEAVE = /^(?:\d{1,3}(?: \d{1,3})*)?$/;

/** Reads what a form sends; what it cannot mean is as if it were not said. */
export function choicesIn(fields: Readonly<Partial<ChoiceFields>>): Choices {
  const decided = (fields.decided ?? "").split(",").map(decisionIn);
  const leave = (fields.leave ?? "").split(" ").filter((number) => number !== "");
  return {
    mapping: mappingIn(fields),
    as: found(KINDS, fields.as),
    decided: new Map(decided.filter((one) => one !== undefined)),
    leave: new Set(leave.map(Number)),
    dates: found(DAY_ORDERS, fields.dates),
    ages: found(AGES_SAID, fields.ages),
  };
}

/** `Pending=out`, as somebody writes it; undefined where it is no decision. */
export function decisionIn(text: string): readonly [word: string, decision: Decision] | undefined {
  const [word = "", said = ""] = text.split(/=(?=[^=]*$)/);
  const decision = findDecisionCalled(said);
  return decision && [wordOf(word), decision];
}

export const wordField = (word: string): string => `word:${word}`;
export const leaveField = (column: number): string => `leave:${column}`;

/**
 * The fields as they are signed. A page without script asks for each word and each column in a field of its own, which
 * are put together here.
 * @param wanted what a form or an address says
 * @param mapping the columns, where the form says nothing of them
 */
export function fieldsFrom(
  wanted: Readonly<Record<string, string>>,
  mapping: Mapping,
): ChoiceFields {
  const hasSaid = LIST_FIELDS.some((field) => wanted[field] !== undefined);
  const columns = LIST_FIELDS.map((field) => [
    field,
    hasSaid ? (wanted[field] ?? "") : String(mapping[field] ?? ""),
  ]);
  const after = (start: string) =>
    Object.entries(wanted).flatMap(([name, value]) =>
      name.startsWith(start) && value !== "" ? [[name.slice(start.length), value] as const] : [],
    );
  const words = after(wordField("")).map(([word, decision]) => `${word}=${decision}`);
  const leave = after("leave:").map(([column]) => column);
  return {
    ...(Object.fromEntries(columns) as Record<ListField, string>),
    as: wanted.as ?? "",
    dates: wanted.dates ?? "",
    ages: wanted.ages ?? "",
    decided: words.length > 0 ? words.join(",") : (wanted.decided ?? ""),
    leave: leave.length > 0 ? leave.join(" ") : (wanted.leave ?? ""),
  };
}
