import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { Refusal } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../platform/text/seen.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { changed } from "../announcements.ts";
import { albumEntries, pictureIn } from "../in-album.ts";
import { type Album, heldOf } from "../picture.ts";
import { type PictureSays, saveSays } from "../picture-store.ts";
import { saysEntries } from "../says.ts";

interface Change {
  readonly album: Album;
  readonly id: number;
  readonly says: PictureSays;
}

/** Says anew what a picture shows, whose it is and where it stands. */
export const changePicture = defineAct({
  name: "pictures.change-picture",
  input: v.object({ ...albumEntries, picture: itemNumber, ...saysEntries, seen: seenField }),
  may: mayInGoodStanding,
  facts: (tx, { kind, id, picture }, context) => pictureIn(tx, { kind, id, picture }, context),
  decide: ({ album, picture }, { alt, credit, place, seen }): Change | Refusal => {
    const says = { alt, credit, place };
    return whyOvertaken(heldOf(picture), says, seen) ?? { album, id: picture.id, says };
  },
  save: (tx, { id, says }) => saveSays(tx, id, says),
  announce: ({ album }) => [changed(album)],
});
