import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import {
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  FilePathTarget,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
  MP4,
  Mp4OutputFormat,
  Output,
  type OutputFormat,
  QTFF,
  WEBM,
  WebMOutputFormat,
} from "mediabunny";
import {
  type MadeVideo,
  MOST_AREA,
  MOST_MINUTES,
  MOST_SIDE,
  type UnmadeVideo,
  type VideoType,
} from "./video.ts";

/** Four times what half an hour takes, so that no table of a lying file fills the memory. */
const MOST_PACKETS = 1_200_000;
const CACHE_BYTES = 2 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

/** Which codecs are played everywhere, by the container that they are written to. */
const CODECS: Readonly<
  Record<VideoType, { readonly video: readonly string[]; readonly audio: readonly string[] }>
> = {
  mp4: { video: ["avc"], audio: ["aac"] },
  webm: { video: ["vp8", "vp9", "av1"], audio: ["opus", "vorbis"] },
};

/** Says why a file is not taken, from wherever that is found. */
class Unmade extends Error {
  readonly why: UnmadeVideo;

  constructor(why: UnmadeVideo) {
    super(why);
    this.why = why;
  }
}

interface Tracks {
  readonly type: VideoType;
  readonly video: InputVideoTrack;
  readonly audio: InputAudioTrack | undefined;
}

/**
 * Reads a file's packets and writes them into a container of our own: one picture and one sound, and nothing else of what
 * stood in the file. In an MP4 the index comes first, in space that is kept free for it, so that nothing but it is held in
 * memory. Nothing is decoded.
 * @param from a file as somebody sent it, whatever it is
 * @param to where the new one is written; of what is refused, something may be left there
 * @throws of nothing that stands in the file
 */
export async function rewriteVideo(from: string, to: string): Promise<MadeVideo | UnmadeVideo> {
  const source = new FilePathSource(from, {
    maxCacheSize: CACHE_BYTES,
    handleUnhandledError: () => undefined,
  });
  const input = new Input({ source, formats: [MP4, QTFF, WEBM] });
  try {
    if (!(await input.canRead())) return "other-kind";
    const tracks = await tracksOf(input);
    const size = await sizeOf(tracks.video);
    const seconds = await copyPackets(tracks, to);
    const { size: bytes } = await stat(to);
    return { type: tracks.type, seconds, ...size, bytes, sha256: await hashOf(to) };
  } catch (error) {
    if (error instanceof Unmade) return error.why;
    // A disk that is full or away says nothing of the file: it is tried again.
    if (isOfDisk(error)) throw error;
    return "broken";
  } finally {
    input.dispose();
  }
}

const isOfDisk = (error: unknown): boolean =>
  error instanceof Error && "code" in error && "syscall" in error;

async function tracksOf(input: Input): Promise<Tracks> {
  const type = (await input.getFormat()) === WEBM ? "webm" : "mp4";
  const video = await input.getPrimaryVideoTrack();
  if (video === null) throw new Unmade("no-video");
  const audio = (await input.getPrimaryAudioTrack()) ?? undefined;
  const codecs = CODECS[type];
  if (!codecs.video.includes((await video.getCodec()) ?? "")) throw new Unmade("video-codec");
  if (audio !== undefined && !codecs.audio.includes((await audio.getCodec()) ?? ""))
    throw new Unmade("audio-codec");
  return { type, video, audio };
}

async function sizeOf(video: InputVideoTrack): Promise<{ width: number; height: number }> {
  const coded = (await video.getCodedWidth()) * (await video.getCodedHeight());
  const width = await video.getDisplayWidth();
  const height = await video.getDisplayHeight();
  if (!(width > 0 && height > 0)) throw new Unmade("broken");
  const area = Math.max(coded, width * height);
  if (area > MOST_AREA || Math.max(width, height) > MOST_SIDE) throw new Unmade("too-many-pixels");
  return { width: Math.round(width), height: Math.round(height) };
}

interface Counted {
  readonly packets: number;
  readonly bytes: number;
  /** In seconds. */
  readonly begins: number;
  readonly ends: number;
}

/** How much there is of a track, by its index alone: what the file itself says of it counts for nothing. */
async function countPackets(track: InputVideoTrack | InputAudioTrack): Promise<Counted> {
  let [packets, bytes, begins, ends] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const sink = new EncodedPacketSink(track);
  for await (const packet of sink.packets(undefined, undefined, { metadataOnly: true })) {
    packets += 1;
    bytes += packet.byteLength;
    begins = Math.min(begins, packet.timestamp);
    ends = Math.max(ends, packet.timestamp + packet.duration);
    if (packets > MOST_PACKETS || ends - begins > MOST_MINUTES * 60) throw new Unmade("too-long");
  }
  if (packets === 0) throw new Unmade("broken");
  return { packets, bytes, begins, ends };
}

interface Copied {
  readonly packets: AsyncGenerator<EncodedPacket, void>;
  add(packet: EncodedPacket): Promise<void>;
  readonly counted: Counted;
}

async function copyPackets({ type, video, audio }: Tracks, to: string): Promise<number> {
  const format: OutputFormat =
    type === "mp4" ? new Mp4OutputFormat({ fastStart: "reserve" }) : new WebMOutputFormat();
  const output = new Output({ format, target: new FilePathTarget(to, { chunkSize: CHUNK_BYTES }) });
  try {
    const copies = [await copyOfVideo(output, video)];
    if (audio !== undefined) copies.push(await copyOfAudio(output, audio));
    const begins = Math.min(...copies.map(({ counted }) => counted.begins));
    const ends = Math.max(...copies.map(({ counted }) => counted.ends));
    if (ends - begins > MOST_MINUTES * 60) throw new Unmade("too-long");
    await output.start();
    // What begins before zero or long after it is moved: the sound stays with the picture.
    await inTheirOrder(copies, begins);
    await output.finalize();
    return ends - begins;
  } catch (error) {
    await output.cancel().catch(() => undefined);
    throw error;
  }
}

async function copyOfVideo(output: Output, track: InputVideoTrack): Promise<Copied> {
  const codec = await track.getCodec();
  const decoderConfig = await track.getDecoderConfig();
  if (codec === null || decoderConfig === null) throw new Unmade("broken");
  const counted = await countPackets(track);
  const source = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(source, {
    rotation: await track.getRotation(),
    flip: await track.getFlip(),
    maximumPacketCount: counted.packets,
  });
  const packets = new EncodedPacketSink(track).packets();
  return { counted, packets, add: (packet) => source.add(packet, { decoderConfig }) };
}

async function copyOfAudio(output: Output, track: InputAudioTrack): Promise<Copied> {
  const codec = await track.getCodec();
  const decoderConfig = await track.getDecoderConfig();
  if (codec === null || decoderConfig === null) throw new Unmade("broken");
  const counted = await countPackets(track);
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source, { maximumPacketCount: counted.packets });
  const packets = new EncodedPacketSink(track).packets();
  return { counted, packets, add: (packet) => source.add(packet, { decoderConfig }) };
}

/** Writes what comes next of any track, so that picture and sound of one moment stand side by side in the file. */
async function inTheirOrder(copies: readonly Copied[], begins: number): Promise<void> {
  const waiting = await Promise.all(
    copies.map(async (copy) => ({ copy, next: (await copy.packets.next()).value, bytes: 0 })),
  );
  for (;;) {
    const [first] = waiting
      .filter(({ next }) => next !== undefined)
      .toSorted((one, other) => (one.next?.timestamp ?? 0) - (other.next?.timestamp ?? 0));
    if (first?.next === undefined) break;
    const { copy, next } = first;
    first.bytes += next.data.byteLength;
    await copy.add(next.clone({ timestamp: next.timestamp - begins, sideData: {} }));
    first.next = (await copy.packets.next()).value;
  }
  // An index that promises more than the file has was cut off somewhere.
  if (waiting.some(({ copy, bytes }) => bytes !== copy.counted.bytes)) throw new Unmade("broken");
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of createReadStream(path)) hash.update(part as Uint8Array);
  return hash.digest("hex");
}
