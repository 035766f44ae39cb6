import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { readCaptions, writeCaptions } from "../../../../platform/videos/captions.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { changed } from "../../announcements.ts";
import { videoEntries } from "../../in-album.ts";
import type { Album } from "../../picture.ts";
import { refusals, words } from "../../words.ts";
import { videoIn } from "../in-video.ts";
import { saveCaptions } from "../video-store.ts";

interface Captioned {
  readonly album: Album;
  readonly id: number;
  /** Undefined: nobody speaks in it. */
  readonly captions: string | undefined;
}

/** Undefined where the bytes are no text. */
function textOf(file: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}

/** What is said in a video, for whoever cannot hear it; or that nobody speaks in it. */
export const captionVideo = defineAct({
  name: "pictures.caption-video",
  input: v.object({
    ...videoEntries,
    video: itemNumber,
    file: v.optional(v.instance(Uint8Array)),
    silent: v.optional(v.literal("yes", () => words.videos.captionsOrSilent)),
  }),
  may: mayInGoodStanding,
  facts: (tx, { kind, id, video }, context) => videoIn(tx, { kind, id, video }, context),
  decide: ({ album, video }, { file, silent }): Captioned | Refusal => {
    const isSilent = silent === "yes";
    if (isSilent !== (file === undefined))
      return refuse("invalid", refusals.videos.captionsOrSilent, "file");
    const { id } = video;
    if (file === undefined) return { album, id, captions: undefined };
    const text = textOf(file);
    const cues = text === undefined ? undefined : readCaptions(text);
    if (cues === undefined) return refuse("invalid", refusals.videos.noText, "file");
    if ("why" in cues)
      return refuse("invalid", refusals.videos.noCaptions(cues.why, cues.line), "file");
    // PostgreSQL takes no U+0000 in a text.
    return { album, id, captions: writeCaptions(cues).replaceAll("\0", "\ufffd") };
  },
  save: (tx, { id, captions }) => saveCaptions(tx, id, captions),
  announce: ({ album }) => [changed(album)],
});
