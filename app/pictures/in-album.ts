import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../platform/text/fields.ts";
import { ALBUM_KINDS, type Album, type Picture } from "./picture.ts";
import { listPictures } from "./picture-queries.ts";
import { refusals, words } from "./words.ts";

/** By which its forms name an album: `article` and `7`. */
export const albumEntries = {
  kind: oneOf(ALBUM_KINDS, () => words.unknown),
  id: itemNumber,
};

/** The same of what can have a video: posts link to theirs. */
export const videoEntries = { ...albumEntries, kind: oneOf(["article"], () => words.unknown) };

export interface InAlbum {
  readonly album: Album;
  readonly pictures: readonly Picture[];
}

/** An album that this person may change now, held until the transaction is over. */
export async function albumIn(
  tx: Tx,
  album: Album,
  { house, actor }: Pick<ActContext, "house" | "actor">,
): Promise<InAlbum | Refusal> {
  const at = await house.albumAt(tx, album, { isHeld: true });
  if (at === undefined) return refuse("not-found", refusals.unknown);
  return (await at.whyNotChanged(actor)) ?? { album, pictures: await listPictures(tx, album) };
}

/** The same with one of its pictures. */
export async function pictureIn(
  tx: Tx,
  { picture: id, ...album }: Album & { readonly picture: number },
  context: Pick<ActContext, "house" | "actor">,
): Promise<(InAlbum & { readonly picture: Picture }) | Refusal> {
  const held = await albumIn(tx, album, context);
  if (isRefusal(held)) return held;
  const picture = held.pictures.find((one) => one.id === id);
  return picture === undefined ? refuse("not-found", refusals.noPicture) : { ...held, picture };
}
