import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { looksLikeVideo } from "../../../../platform/videos/video.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { changed } from "../../announcements.ts";
import { albumIn, videoEntries } from "../../in-album.ts";
import { refusals, words } from "../../words.ts";
import { findVideo } from "../video-queries.ts";
import { addVideo as add, type NewVideo } from "../video-store.ts";

/** A file that lies in the operator's room already, under a name of ours. */
const receivedField = v.object(
  { name: v.string(), bytes: v.number(), head: v.instance(Uint8Array) },
  () => words.videos.fields.file,
);

/** Adds a video to what somebody writes. Kept as it was sent, until the job has written it anew. */
export const addVideo = defineAct({
  name: "pictures.add-video",
  input: v.object({ ...videoEntries, file: receivedField }),
  may: mayInGoodStanding,
  facts: async (tx, { kind, id }, context) => {
    const held = await albumIn(tx, { kind, id }, context);
    return isRefusal(held) ? held : { ...held, video: await findVideo(tx, held.album) };
  },
  decide: ({ album, video }, { file }, { actor }): NewVideo | Refusal => {
    if (video !== undefined) return refuse("conflict", refusals.videos.enough);
    if (!looksLikeVideo(file.head)) return refuse("invalid", refusals.videos.noKind, "file");
    const { personId: addedBy } = personWho(actor);
    return { album, addedBy, name: file.name, bytes: file.bytes };
  },
  save: (tx, video, { now }) => add(tx, video, now),
  announce: ({ album }) => [changed(album)],
});
