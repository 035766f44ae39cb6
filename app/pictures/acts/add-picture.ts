import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { kindOf } from "../../../platform/pictures/make-sizes.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { changed } from "../announcements.ts";
import { albumEntries, albumIn } from "../in-album.ts";
import { MOST_PICTURES } from "../picture.ts";
import { addPicture as add, type NewPicture } from "../picture-store.ts";
import { saysEntries } from "../says.ts";
import { refusals, words } from "../words.ts";

/** Adds a picture to what somebody writes. Kept as it was sent, until the job has made its sizes. */
export const addPicture = defineAct({
  name: "pictures.add-picture",
  input: v.object({
    ...albumEntries,
    file: v.instance(Uint8Array, () => words.fields.file),
    ...saysEntries,
  }),
  may: mayInGoodStanding,
  facts: (tx, { kind, id }, context) => albumIn(tx, { kind, id }, context),
  decide: ({ album, pictures }, { file, alt, credit, place }, { actor }): NewPicture | Refusal => {
    if (pictures.length >= MOST_PICTURES) return refuse("conflict", refusals.enough(MOST_PICTURES));
    const kind = kindOf(file);
    if (kind === undefined) return refuse("invalid", refusals.noKind, "file");
    if (kind === "heic") return refuse("invalid", refusals.isHeic, "file");
    const { personId: addedBy } = personWho(actor);
    const says = { alt, credit, place, addedBy };
    return { album, position: pictures.length, bytes: Buffer.from(file), ...says };
  },
  save: (tx, picture, { now }) => add(tx, picture, now),
  announce: ({ album }) => [changed(album)],
});
