import type { Reader } from "../../platform/database/database.ts";
import type { Listed } from "../../platform/house.ts";
import { findBranchIn } from "../branches/addresses.ts";
import { findBranch } from "../branches/door.ts";
import { motionPath, motionsPath, putMotionPath } from "./addresses.ts";
import { listMotions } from "./queries.ts";
import { words } from "./words.ts";

const MOST_SHOWN = 5;

/** The newest motions of a branch, for its own page. */
export async function listedAt(db: Reader, path: string): Promise<Listed | undefined> {
  const id = findBranchIn(path);
  if (id === undefined) return undefined;
  const found = await listMotions(db, id, { most: MOST_SHOWN + 1 });
  const isThere = (await findBranch(db, id))?.endedAt === undefined;
  if (found.length === 0 && !isThere) return undefined;
  const says = words.listed;
  return {
    title: says.title,
    items: found.slice(0, MOST_SHOWN).map(({ id: motion, title, state }) => ({
      title,
      href: motionPath(motion),
      says: words.states[state],
    })),
    ways: [
      ...(found.length > MOST_SHOWN ? [{ label: says.all, href: motionsPath(id) }] : []),
      ...(isThere ? [{ label: says.put, href: putMotionPath(id) }] : []),
    ],
  };
}
