import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { Refusal } from "../../../platform/refusal.ts";
import {
  findPosts,
  type HiddenLine,
  type HiddenPlace,
  type PostSeen,
  type Posts,
} from "../../../platform/text/posts.ts";

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

/** Why this actor, who may report, reads no posts of this kind. */
export const whyNotRead = (house: Rooms, kind: string, actor: Actor): Refusal | undefined =>
  postsOf(house, kind)?.mayRead?.(kind, actor);

/** A post of whichever room has such posts. */
export async function findPostAnywhere(
  house: Rooms,
  db: Reader,
  { kind, id }: { readonly kind: string; readonly id: number },
): Promise<PostFound | undefined> {
  const name = { kind, id };
  const found = (await findPosts(house.posts, db, [name]))(name);
  return found && { ...found, ...name };
}

/** Beside each of these the post that it names; those without one are left out. */
export async function withPosts<Row extends { readonly kind: string; readonly post_id: number }>(
  house: Rooms,
  db: Reader,
  rows: readonly Row[],
): Promise<readonly (Row & { readonly post: PostSeen })[]> {
  const named = rows.map((row) => ({ row, name: { kind: row.kind, id: row.post_id } }));
  const postOf = await findPosts(
    house.posts,
    db,
    named.map(({ name }) => name),
  );
  return named.flatMap(({ row, name }) => {
    const post = postOf(name);
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
