import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { changed } from "../announcements.ts";
import { albumEntries, type InAlbum, pictureIn } from "../in-album.ts";
import type { Picture } from "../picture.ts";
import { dropPicture as drop, saveOrder } from "../picture-store.ts";

/** Takes a picture away for good, whatever became of it. */
export const dropPicture = defineAct({
  name: "pictures.drop-picture",
  input: v.object({ ...albumEntries, picture: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { kind, id, picture }, context) => pictureIn(tx, { kind, id, picture }, context),
  decide: (held): InAlbum & { readonly picture: Picture } => held,
  save: async (tx, { pictures, picture }) => {
    await drop(tx, picture.id);
    await saveOrder(
      tx,
      pictures.flatMap(({ id }) => (id === picture.id ? [] : [id])),
    );
  },
  announce: ({ album }) => [changed(album)],
});
