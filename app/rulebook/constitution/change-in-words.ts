import { powerPlanOf } from "../powers.ts";
import { words } from "../words.ts";
import type { Change } from "./changes.ts";
import { type Constitution, type Named, withId } from "./constitution.ts";
import { constitutionNow } from "./in-force.ts";
import { titleIn } from "./titles.ts";

/** What a change names, as it was called when it was proposed or made: kept with it, so that it stays readable. */
export interface ChangeTitles {
  readonly named?: string;
  /** Of a new office, the one that it acts for; of one that is filled otherwise, the one that then appoints. */
  readonly body?: string;
  /** The office held beside it, or the chapter before which it stands. */
  readonly other?: string;
}

export function titlesFor(
  change: Change,
  constitution: Constitution = constitutionNow(),
): ChangeTitles {
  const titleOf = (all: readonly Named[], id: string) => {
    const found = withId(all, id);
    return found === undefined ? id : titleIn(found);
  };
  if (change.what === "add-office") return { body: titleOf(constitution.bodies, change.body) };
  if (change.what === "add-chapter" || change.what === "add-body") return {};
  const named = titleOf(constitution[change.kind], change.id);
  if (change.what === "fill" && typeof change.filledBy === "object") {
    return { named, body: titleOf(constitution.bodies, change.filledBy.appointedBy) };
  }
  const other = "other" in change ? change.other : "before" in change && change.before;
  return other ? { named, other: titleOf(constitution[change.kind], other) } : { named };
}

/** A change in one sentence: "The office “Treasurer” is called “Head of finance”." */
export function changeInWords(
  change: Change,
  { named = "", body = "", other = "" }: ChangeTitles,
): string {
  const says = words.constitution.changes;
  switch (change.what) {
    case "add-chapter":
    case "add-body":
      return says[change.what](change.title);
    case "add-office":
      return says["add-office"](change.title, body);
    case "rename":
      return says.rename[change.kind](named, change.title);
    case "end":
      return says.end[change.kind](named);
    case "move":
      return change.before === undefined ? says.moveToEnd(named) : says.move(named, other);
    case "hold-together":
    case "hold-apart":
      return says[change.what](named, other);
    case "fill":
      return typeof change.filledBy === "string"
        ? says.fill[change.filledBy](named)
        : says.fill.appointed(named, body);
    case "seats":
      return says.seats(named, change.seats);
    default:
      return says[change.what][change.kind](named, powerPlanOf(change.power).title);
  }
}
