import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { changed } from "../announcements.ts";
import { albumEntries, pictureIn } from "../in-album.ts";
import { type Album, movedUp } from "../picture.ts";
import { saveOrder } from "../picture-store.ts";
import { refusals } from "../words.ts";

/** Puts a picture one place earlier. */
export const movePicture = defineAct({
  name: "pictures.move-picture",
  input: v.object({ ...albumEntries, picture: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { kind, id, picture }, context) => pictureIn(tx, { kind, id, picture }, context),
  decide: ({ album, pictures, picture }): { album: Album; ids: readonly number[] } | Refusal => {
    const ids = movedUp(
      pictures.map(({ id }) => id),
      picture.id,
    );
    return ids === undefined ? refuse("conflict", refusals.isFirst) : { album, ids };
  },
  save: (tx, { ids }) => saveOrder(tx, ids),
  announce: ({ album }) => [changed(album)],
});
