import type { Context } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import type { Follow } from "../../web/shell.ts";
import { followPath, levelOfPath, stopPath } from "../this-week/addresses.ts";
import { findFollowed } from "../this-week/door.ts";

/** Whether who is signed in follows the thing whose own page they ask for; undefined where it is no such page. */
export async function followGlance(
  c: Context<HttpEnvironment>,
  house: House,
): Promise<Follow | undefined> {
  const { actor } = c.var;
  const { path, method } = c.req;
  if (actor.kind !== "person" || method !== "GET") return undefined;
  const name = (await house.followedAt([path])).get(path);
  if (name === undefined) return undefined;
  const followed = await findFollowed(house.database, actor.personId, path);
  const isFollowed = followed !== undefined;
  const action = isFollowed ? stopPath : followPath;
  return { isFollowed, path, action, levelHref: levelOfPath(path) };
}
