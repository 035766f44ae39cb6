import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { changed } from "../../announcements.ts";
import { videoEntries } from "../../in-album.ts";
import { videoIn } from "../in-video.ts";
import { dropVideo as drop } from "../video-store.ts";

/** Takes the video away for good, whatever became of it. */
export const dropVideo = defineAct({
  name: "pictures.drop-video",
  input: v.object({ ...videoEntries, video: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { kind, id, video }, context) => videoIn(tx, { kind, id, video }, context),
  decide: (held) => held,
  save: (tx, { video }) => drop(tx, video.id),
  announce: ({ album }) => [changed(album)],
});
