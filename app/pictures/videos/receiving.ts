import type { MiddlewareHandler } from "hono";
import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { orRefused } from "../../../platform/http/params.ts";
import { Refused } from "../../../platform/http/post-act.ts";
import { type ReceivedFile, receiveFile } from "../../../platform/http/receive-file.ts";
import { isRefusal, refuse } from "../../../platform/refusal.ts";
import { deleteFile, ensureFolder, pathIn, type VideoRoom } from "../../../platform/videos/room.ts";
import { HEAD_BYTES, VIDEO_BYTES } from "../../../platform/videos/video.ts";
import { refusals } from "../words.ts";
import { forgetFile, isUntaken, reserveFile } from "./video-store.ts";

type Guard = MiddlewareHandler<HttpEnvironment>;
type Ctx = Parameters<Guard>[0];

/** What stands around the file in its form. */
const AROUND_BYTES = 20_000;

const received = new WeakMap<object, ReceivedFile & { readonly name: string }>();

/** The file that came with this request, and lies in the operator's room. */
export const receivedIn = (c: Ctx) => received.get(c.req.raw);

/** The length that a form's head gives; undefined where it gives none. */
function lengthOf(c: Ctx): number | undefined {
  const length = c.req.header("content-length");
  return length === undefined || !/^\d{1,15}$/.test(length) ? undefined : Number(length);
}

/**
 * Takes a form with a video before its act is done: whoever may not send one, and what is too large, is refused before a byte
 * is read. What the act does not take is deleted again, whatever happens.
 * @param whyNot why this person may not send one to this address
 */
export const receiving =
  (house: House, whyNot: (c: Ctx) => Promise<void>): Guard =>
  async (c, next) => {
    await whyNot(c);
    const { videos: room } = house;
    if (room === undefined) throw new Refused(refuse("conflict", refusals.videos.notOffered));
    const length = lengthOf(c);
    if (length !== undefined && length > VIDEO_BYTES + AROUND_BYTES)
      throw new Refused(refuse("too-large", refusals.videos.tooLarge));
    const most = Math.min(length ?? VIDEO_BYTES, VIDEO_BYTES);
    const name = await inTransaction(house, (tx, now) =>
      reserveFile(tx, { most, room: room.bytes }, now),
    );
    if (name === undefined) throw new Refused(refuse("conflict", refusals.videos.roomFull));
    try {
      await receive(c, room, name);
      await next();
    } finally {
      await dropUntaken(house, room, name);
    }
  };

async function receive(c: Ctx, room: VideoRoom, name: string): Promise<void> {
  await ensureFolder(room);
  const wanted = { to: pathIn(room, name), bytes: VIDEO_BYTES, headBytes: HEAD_BYTES };
  const form = await receiveFile(c, wanted);
  if (isRefusal(form)) {
    const isLarge = form.kind === "too-large";
    orRefused(isLarge ? refuse("too-large", refusals.videos.tooLarge) : form);
    return;
  }
  c.set("form", Promise.resolve(form.fields));
  if (form.file !== undefined) received.set(c.req.raw, { ...form.file, name });
}

async function dropUntaken({ database }: House, room: VideoRoom, name: string): Promise<void> {
  if (!(await isUntaken(database, name))) return;
  await deleteFile(room, name);
  await forgetFile(database, name);
}
