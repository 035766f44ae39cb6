import * as v from "valibot";
import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import { itemNumber, lineField, oneOf, shortField } from "../../platform/text/fields.ts";
import { ALBUM_KINDS, type Album, LEAST, MOST, type Picture, PLACES } from "./picture.ts";
import { listPictures } from "./picture-queries.ts";
import { refusals, words } from "./words.ts";

/** By which its forms name an album: `article` and `7`. */
export const albumEntries = {
  kind: oneOf(ALBUM_KINDS, () => words.unknown),
  id: itemNumber,
};

/** What is said of a picture. */
export const saysEntries = {
  alt: lineField(() => words.fields.alt, { most: MOST.alt, least: LEAST.alt }),
  credit: v.pipe(
    v.optional(
      shortField(MOST.credit, () => words.fields.credit),
      "",
    ),
    v.transform((text) => text.replace(/\s+/g, " ").trim() || undefined),
  ),
  place: oneOf(PLACES, () => words.fields.place),
};

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
