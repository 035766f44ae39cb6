import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from "mediabunny";
import sharp from "sharp";

const FRAMES_A_SECOND = 10;

/** What a phone writes beside the picture: who, with what, and where. */
export const TOLD_OF_ITS_MAKER = ["Quillfeather", "A Camera", "+51.5000-000.1200"] as const;

interface Wanted {
  readonly container?: "mp4" | "mov" | "webm";
  /** `hevc` in an MP4: what a browser may not play. */
  readonly video?: "avc" | "hevc" | "vp8";
  readonly sound?: "aac" | "opus" | "none";
  readonly seconds?: number;
  readonly width?: number;
  readonly height?: number;
  /** How many bytes each picture has, where it is to be a large file. */
  readonly pictureBytes?: number;
}

/** A lossy WebP is one key frame of VP8 in a RIFF (RFC 9649, 2.5). */
async function vp8Frame(width: number, height: number): Promise<Uint8Array> {
  const background = { r: 170, g: 51, b: 51 };
  const webp = await sharp({ create: { width, height, channels: 3, background } })
    .webp({ quality: 50 })
    .toBuffer();
  const at = webp.indexOf("VP8 ");
  return webp.subarray(at + 8, at + 8 + webp.readUInt32LE(at + 4));
}

/** ISO 14496-15, 5.2.4.1: baseline, level 1, with the parameter sets of a picture of 16 by 16. */
const AVCC = Uint8Array.from([
  ...[1, 0x42, 0, 0x0a, 0xff, 0xe1, 0, 8, 0x67, 0x42, 0, 0x0a, 0xf8, 0x41, 0xa2, 0x01],
  ...[1, 0, 4, 0x68, 0xce, 0x38, 0x80],
]);

/** No picture that anybody could decode: nothing here decodes one. */
const avcFrame = (bytes: number): Uint8Array => {
  const unit = new Uint8Array(bytes).fill(0x5a);
  new DataView(unit.buffer).setUint32(0, bytes - 4);
  unit[4] = 0x65;
  return unit;
};

/** AAC LC, 44.1 kHz, one channel: a frame of silence (ISO 14496-3). */
const SILENCE = {
  aac: { data: [0x01, 0x18, 0x20, 0x07], seconds: 1024 / 44_100 },
  opus: { data: [0xf8, 0xff, 0xfe], seconds: 0.02 },
} as const;

const OPUS_HEAD = [0x4f, 0x70, 0x75, 0x73, 0x48, 0x65, 0x61, 0x64, 1, 1, 0, 0, 0x80, 0xbb, 0, 0];

const soundConfig = (sound: "aac" | "opus") =>
  sound === "aac"
    ? {
        codec: "mp4a.40.2",
        sampleRate: 44_100,
        numberOfChannels: 1,
        description: Uint8Array.from([0x12, 0x08]),
      }
    : {
        codec: "opus",
        sampleRate: 48_000,
        numberOfChannels: 1,
        description: Uint8Array.from([...OPUS_HEAD, 0, 0, 0]),
      };

const pictureConfig = (video: "avc" | "hevc" | "vp8", width: number, height: number) => {
  const size = { codedWidth: width, codedHeight: height };
  if (video === "vp8") return { codec: "vp8", ...size };
  const description = video === "avc" ? AVCC : new Uint8Array(23).fill(1);
  return { codec: video === "avc" ? "avc1.42000a" : "hvc1.1.6.L93.B0", ...size, description };
};

const FORMATS = {
  mp4: () => new Mp4OutputFormat({ fastStart: false }),
  mov: () => new MovOutputFormat({ fastStart: false }),
  webm: () => new WebMOutputFormat(),
} as const;

/** A video as a phone writes it: with its maker and where it was taken, and in an MP4 its index at the end. */
export async function aVideoFile(wanted: Wanted = {}): Promise<Buffer> {
  const { container = "mp4", seconds = 2, width = 64, height = 48, pictureBytes = 400 } = wanted;
  const video = wanted.video ?? (container === "webm" ? "vp8" : "avc");
  const sound = wanted.sound ?? (container === "webm" ? "opus" : "aac");
  const target = new BufferTarget();
  const output = new Output({ format: FORMATS[container](), target });
  const [artist, comment, place] = TOLD_OF_ITS_MAKER;
  output.setMetadataTags({ artist, comment, raw: { "©xyz": place, LOCATION: place } });
  const pictures = new EncodedVideoPacketSource(video);
  output.addVideoTrack(pictures, { name: artist });
  const sounds = sound === "none" ? undefined : new EncodedAudioPacketSource(sound);
  if (sounds !== undefined) output.addAudioTrack(sounds, { name: artist });
  await output.start();
  const frame = video === "vp8" ? await vp8Frame(width, height) : avcFrame(pictureBytes);
  for (let at = 0; at < seconds * FRAMES_A_SECOND; at += 1) {
    const length = 1 / FRAMES_A_SECOND;
    const packet = new EncodedPacket(frame, "key", at * length, length);
    await pictures.add(packet, { decoderConfig: pictureConfig(video, width, height) });
  }
  if (sound !== "none" && sounds !== undefined) {
    const { data, seconds: length } = SILENCE[sound];
    for (let at = 0; at * length < seconds; at += 1) {
      const packet = new EncodedPacket(Uint8Array.from(data), "key", at * length, length);
      await sounds.add(packet, { decoderConfig: soundConfig(sound) });
    }
  }
  await output.finalize();
  return Buffer.from(target.buffer ?? new ArrayBuffer(0));
}

/** A folder for videos, empty. */
export const aVideoFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "videos-"));
