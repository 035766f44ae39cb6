import type { Reader } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { HiddenLine, HiddenPlace, PostSeen, Posts } from "../../../platform/text/posts.ts";

type Rooms = Pick<House, "posts">;

const postsOf = ({ posts }: Rooms, kind: string): Posts | undefined =>
  posts.find(({ kinds }) => kinds.includes(kind));

export type PostFound = PostSeen & { readonly kind: string; readonly id: number };

/** What a post of any room is called, in the language spoken. */
export function nameOfKind(house: Rooms, kind: string): string {
  const posts = postsOf(house, kind);
  if (posts === undefined) throw new Error(`no room has a “${kind}”`);
  return posts.nameOf(kind);
}

/** A post of whichever room has such posts. */
export async function findPostAnywhere(
  house: Rooms,
  db: Reader,
  { kind, id }: { readonly kind: string; readonly id: number },
): Promise<PostFound | undefined> {
  const found = (await postsOf(house, kind)?.find(db, kind, [id]))?.get(id);
  return found && { ...found, kind, id };
}

/** Beside each of these the post that it names; those without one are left out. */
export async function withPosts<Row extends { readonly kind: string; readonly post_id: number }>(
  house: Rooms,
  db: Reader,
  rows: readonly Row[],
): Promise<readonly (Row & { readonly post: PostSeen })[]> {
  const found = new Map<string, ReadonlyMap<number, PostSeen>>();
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const ids = rows.filter((row) => row.kind === kind).map(({ post_id }) => post_id);
    found.set(kind, (await postsOf(house, kind)?.find(db, kind, ids)) ?? new Map());
  }
  return rows.flatMap((row) => {
    const post = found.get(row.kind)?.get(row.post_id);
    return post === undefined ? [] : { ...row, post };
  });
}

/** What was hidden in all rooms, the latest first. */
export async function listHiddenAnywhere(
  house: Rooms,
  db: Reader,
  slice: { readonly before: HiddenPlace | undefined; readonly most: number },
): Promise<readonly HiddenLine[]> {
  const lists = await Promise.all(house.posts.map((posts) => posts.listHidden(db, slice)));
  return lists
    .flat()
    .toSorted(
      (one, other) =>
        other.hiddenAt.getTime() - one.hiddenAt.getTime() || other.request - one.request,
    )
    .slice(0, slice.most);
}
