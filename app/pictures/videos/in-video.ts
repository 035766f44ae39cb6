import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { albumIn } from "../in-album.ts";
import type { Album } from "../picture.ts";
import { refusals } from "../words.ts";
import type { Video } from "./video.ts";
import { findVideo } from "./video-queries.ts";

/** The video of what this person may change now, held until the transaction is over. */
export async function videoIn(
  tx: Tx,
  { video: id, ...album }: Album & { readonly video: number },
  context: Pick<ActContext, "house" | "actor">,
): Promise<{ readonly album: Album; readonly video: Video } | Refusal> {
  const held = await albumIn(tx, album, context);
  if (isRefusal(held)) return held;
  const video = await findVideo(tx, album);
  return video?.id === id ? { album, video } : refuse("not-found", refusals.videos.none);
}
