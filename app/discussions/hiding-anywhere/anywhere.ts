import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { oneOf } from "../../../platform/text/fields.ts";
import { HIDDEN_ANYWHERE, type Hiding, type PostName } from "../../../platform/text/posts.ts";
import { findPostAnywhere, type PostFound } from "../reporting/posts-anywhere.ts";
import { refusals, words } from "../words.ts";

type Rooms = Pick<House, "posts">;

/** A kind's name in a form, spelt in one way. */
export const kindField = oneOf(HIDDEN_ANYWHERE, () => words.hidden.unknown);

/** How the room that has this kind hides it; undefined where none does, or by acts of its own. */
export const findHiding = ({ posts }: Rooms, kind: string): Hiding | undefined =>
  posts.find(({ kinds }) => kinds.includes(kind))?.hiding;

export interface Held {
  readonly hiding: Hiding;
  readonly post: PostFound;
}

/** A post of a room that is hidden by these acts. */
export async function findHideable(
  house: Rooms,
  db: Reader,
  name: PostName,
): Promise<Held | undefined> {
  const hiding = findHiding(house, name.kind);
  const post = hiding && (await findPostAnywhere(house, db, name));
  return hiding && post && { hiding, post };
}

/** The same, held until the transaction is over. */
export async function lockHideable(house: Rooms, tx: Tx, name: PostName): Promise<Held | Refusal> {
  await findHiding(house, name.kind)?.lock(tx, name);
  return (await findHideable(house, tx, name)) ?? refuse("not-found", refusals.hidden.unknown);
}

/** Of what is hidden, whether it can be brought back: not once its text is no longer kept. */
export function whyNotBack(
  { hidden }: Pick<PostFound, "hidden">,
  kept: string | undefined,
): Refusal | undefined {
  if (hidden === undefined) return refuse("conflict", refusals.hidden.notHidden);
  return kept === undefined ? refuse("gone", refusals.hidden.textGone) : undefined;
}
