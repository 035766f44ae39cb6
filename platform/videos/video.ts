/** What somebody may send at once, in bytes: some minutes from a phone, and no film. */
export const VIDEO_BYTES = 200_000_000;

/** Of everything that a video of that size can hold. */
export const MOST_MINUTES = 30;
/** 4K, lying or standing. */
export const MOST_SIDE = 3840;
export const MOST_AREA = 3840 * 2160;

/** What every browser of these years plays: H.264 with AAC, or VP8, VP9 or AV1 with Opus or Vorbis. */
export const VIDEO_TYPES = ["mp4", "webm"] as const;
export type VideoType = (typeof VIDEO_TYPES)[number];

export interface MadeVideo {
  readonly type: VideoType;
  readonly seconds: number;
  /** As it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Of the made file, in hex. */
  readonly sha256: string;
}

/**
 * Why there is no video: another kind of file than its first bytes say; no picture in it; coded so that browsers do not play
 * it; too long; too large; or it cannot be read to its end.
 */
export const UNMADE_VIDEO = [
  "other-kind",
  "no-video",
  "video-codec",
  "audio-codec",
  "too-long",
  "too-many-pixels",
  "broken",
] as const;
export type UnmadeVideo = (typeof UNMADE_VIDEO)[number];

/** How many of its first bytes say which kind a file is. */
export const HEAD_BYTES = 12;

const startsAt = (bytes: Uint8Array, at: number, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[at + index] === byte);

/** ISO 14496-12 begins with a box `ftyp`, EBML (RFC 8794) with its own number. Pure. */
export const looksLikeVideo = (head: Uint8Array): boolean =>
  startsAt(head, 4, [0x66, 0x74, 0x79, 0x70]) || startsAt(head, 0, [0x1a, 0x45, 0xdf, 0xa3]);
