import type { Reader } from "../../../platform/database/database.ts";
import type { Listed } from "../../../platform/house.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { findBranchIn } from "../../branches/addresses.ts";
import { findBranch } from "../../branches/door.ts";
import { findTeamId } from "../../teams/addresses.ts";
import { eventPath, eventsInPath, newEventIn } from "../addresses.ts";
import { type Scope, scopeText } from "../event.ts";
import { listEvents } from "../holding/event-queries.ts";
import { words } from "../words.ts";

const FEW = 5;

function scopeAt(path: string): Scope | undefined {
  const branch = findBranchIn(path);
  if (branch !== undefined) return { kind: "branch", id: branch };
  const team = findTeamId(path);
  return team === undefined ? undefined : { kind: "team", id: team };
}

/** The next events of a branch or a team that everybody may see, for its own page. */
export async function listedAt(db: Reader, path: string, now: Date): Promise<Listed | undefined> {
  const scope = scopeAt(path);
  if (scope === undefined) return undefined;
  const events = await listEvents(db, { scope, forMembers: false, since: now, most: FEW });
  const isOver = scope.kind === "branch" && (await findBranch(db, scope.id))?.endedAt !== undefined;
  if (events.length === 0 && isOver) return undefined;
  const key = scopeText(scope);
  return {
    title: words.list.title,
    items: events.map(({ id, title, startsAt }) => ({
      title,
      href: eventPath(id),
      says: exactMomentInWords(startsAt),
    })),
    ways: [
      ...(events.length === 0 ? [] : [{ label: words.week.all, href: eventsInPath(key) }]),
      ...(isOver ? [] : [{ label: words.list.new, href: newEventIn(key) }]),
    ],
  };
}
