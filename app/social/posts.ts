import type { Reader } from "../../platform/database/database.ts";
import { listPosts } from "../proposals/door.ts";

/** More than ever lie before a rota: what a member may put there is limited, and it leaves within days. */
export const MOST_POSTS = 500;

/** The numbers of all posts before the rota. */
export const idsBefore = async (db: Reader): Promise<readonly number[]> =>
  (await listPosts(db, "rota", MOST_POSTS)).map(({ id }) => id);
