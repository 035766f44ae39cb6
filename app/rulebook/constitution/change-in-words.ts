import { powerPlanOf } from "../powers.ts";
import { words } from "../words.ts";
import type { Change } from "./changes.ts";
import { type Constitution, withId } from "./constitution.ts";
import { constitutionNow } from "./in-force.ts";
import type { Kind } from "./naming.ts";
import { titleIn } from "./titles.ts";

/** A change in one sentence, with the titles of this moment: "Treasurer is called Head of finance from then on." */
export function changeInWords(
  change: Change,
  constitution: Constitution = constitutionNow(),
): string {
  const says = words.constitution.changes;
  const now = (kind: Kind, id: string) => {
    const found = withId<Constitution[Kind][number]>(constitution[kind], id);
    return found === undefined ? id : titleIn(found);
  };
  switch (change.what) {
    case "add-chapter":
    case "add-body":
      return says[change.what](change.title);
    case "add-office":
      return says["add-office"](change.title, now("bodies", change.body));
    case "rename":
      return says.rename[change.kind](now(change.kind, change.id), change.title);
    case "end":
      return says.end[change.kind](now(change.kind, change.id));
    default: {
      const power = powerPlanOf(change.power).title;
      return says[change.what][change.kind](now(change.kind, change.id), power);
    }
  }
}
