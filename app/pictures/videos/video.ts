import { type Cue, readCaptions } from "../../../platform/videos/captions.ts";
import type { UnmadeVideo, VideoType } from "../../../platform/videos/video.ts";
import type { PictureState } from "../picture.ts";

export interface Video {
  readonly id: number;
  readonly state: PictureState;
  /** Why it was refused. */
  readonly why: UnmadeVideo | undefined;
  /** Undefined until it is made. */
  readonly made: VideoFile | undefined;
  /** WebVTT. */
  readonly captions: string | undefined;
  /** Its author says that nobody speaks in it. */
  readonly isSilent: boolean;
}

export interface VideoFile {
  readonly type: VideoType;
  readonly seconds: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** In hex. */
  readonly sha256: string;
}

/** Can what it belongs to be read by somebody else: is it made, and does whoever cannot hear miss nothing? Pure. */
export const isVideoReady = (
  video: Pick<Video, "captions" | "isSilent" | "state"> | undefined,
): boolean =>
  video === undefined ||
  (video.state === "made" && (video.isSilent || video.captions !== undefined));

/**
 * What somebody has seen of a video who says something of it: the very file, which is never another under its number and
 * hash, and every word under it. Pure.
 */
export const heldOfVideo = (video: Video | undefined) =>
  video && {
    ...{ id: video.id, state: video.state, sha256: video.made?.sha256 },
    ...{ captions: video.captions, isSilent: video.isSilent },
  };

/** What is said in it, in its order. Pure. */
export function cuesOf({ captions }: Pick<Video, "captions">): readonly Cue[] {
  const cues = captions === undefined ? [] : readCaptions(captions);
  return "why" in cues ? [] : cues;
}
