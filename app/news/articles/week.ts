import type { Actor } from "../../../platform/actor.ts";
import type { House, NamedOf } from "../../../platform/house.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { type Article, authorsOf } from "./article.ts";
import { countWaiting, listPublished, listToDo } from "./article-queries.ts";

/** The newest for everybody, and what of the desk waits for this member. */
export interface NewsWeek {
  readonly newest: readonly Article[];
  readonly named: NamedOf;
  /** Their own that a reader has called ready, and those of others that they said they would read. */
  readonly toDo: readonly Article[];
  /** How many drafts and corrections of others want a second reader. */
  readonly wanted: number;
}

const NEWEST = 3;

export async function readNewsWeek(
  { database: db, namedOf }: Pick<House, "database" | "namedOf">,
  actor: Actor,
): Promise<NewsWeek> {
  const newest = await listPublished(db, { most: NEWEST });
  const named = await namedOf(authorsOf(newest));
  if (actor.kind !== "person" || mayInGoodStanding(actor) !== undefined)
    return { newest, named, toDo: [], wanted: 0 };
  const { personId } = actor;
  const [toDo, wanted] = await Promise.all([listToDo(db, personId), countWaiting(db, personId)]);
  return { newest, named, toDo, wanted };
}
