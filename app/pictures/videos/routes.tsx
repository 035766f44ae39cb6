import type { Context, Hono } from "hono";
import type { AlbumAt, House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byPerson, limited } from "../../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { sendFile } from "../../../platform/http/send-file.ts";
import { sendTagged } from "../../../platform/http/tagged.ts";
import { refuse } from "../../../platform/refusal.ts";
import { pathIn, type VideoRoom } from "../../../platform/videos/room.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { toVideoPath, videoPath } from "../addresses.ts";
import { albumHere } from "../album-here.ts";
import { videosOfOnePerson } from "../limits.ts";
import type { Album } from "../picture.ts";
import { refusals } from "../words.ts";
import { addVideo } from "./acts/add-video.ts";
import { captionVideo } from "./acts/caption-video.ts";
import { dropVideo } from "./acts/drop-video.ts";
import { VideoPage } from "./pages/video-page.tsx";
import { receivedIn, receiving } from "./receiving.ts";
import { findHiddenVideoFile, findVideo, findVideoFile } from "./video-queries.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** Where a video is put beside a text, and where it is watched. */
export function addVideos(app: App, house: House): void {
  addForms(app, house);
  addFiles(app, house);
}

function addForms(app: App, house: House): void {
  const back = {
    done: (_: unknown, c: Ctx) => pathHere(c),
    doneBefore: pathHere,
    again: (trouble: Trouble, c: Ctx) => videoPage(house, c, trouble),
  };
  const slowly = limited(house, videosOfOnePerson, byPerson);
  app.get(videoPath(":kind", ":id"), (c) => videoPage(house, c));
  app.post(
    toVideoPath(":kind", ":id", "add"),
    slowly,
    receiving(house, async (c) => {
      await changeableHere(house, c);
    }),
    postAct(house, addVideo, {
      ...back,
      input: (form, c) => ({ ...form, ...c.req.param(), file: receivedIn(c) }),
    }),
  );
  app.post(
    toVideoPath(":kind", ":id", "caption"),
    slowly,
    postAct(house, captionVideo, {
      ...back,
      input: (form, c) => ({ ...form, ...c.req.param(), file: c.var.file }),
    }),
  );
  app.post(toVideoPath(":kind", ":id", "drop"), postAct(house, dropVideo, back));
}

const pathHere = (c: Ctx): string => {
  const { kind, id } = albumHere(c);
  return videoPath(kind, id);
};

/** What this person may put a video beside, now. */
async function changeableHere(house: House, c: Ctx): Promise<{ album: Album; at: AlbumAt }> {
  orRefused(mayInGoodStanding(c.var.actor));
  const album = albumHere(c);
  const at = orNotFound(await house.albumAt(house.database, album), refusals.unknown);
  orRefused(await at.whyNotChanged(c.var.actor));
  return { album, at };
}

async function videoPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { album, at } = await changeableHere(house, c);
  const isOffered = house.videos !== undefined;
  const view = { album, at, isOffered, video: await findVideo(house.database, album) };
  return show(c, <VideoPage shell={shellOf(c)} view={view} trouble={trouble} />, trouble?.status);
}

function addFiles(app: App, house: House): void {
  const { database: db, videos: room } = house;
  const noVideo = refusals.videos.none;
  app.get("/pictures/videos/:video/:file", async (c) => {
    const id = numberInPath(c, "video", noVideo);
    // Asked each time, so that nobody sees it a moment longer than what it belongs to.
    const found = orNotFound(await findVideoFile(db, id), noVideo);
    const at = orNotFound(await house.albumAt(db, found.album), noVideo);
    const maySee = at.isOpen || (await at.isSeenBy(c.var.actor));
    const { made, captions } = orNotFound(maySee ? found.video : undefined, noVideo);
    const file = c.req.param("file");
    if (file === "captions.vtt") {
      const sent = sendTagged(c, orNotFound(captions, noVideo), "text/vtt; charset=utf-8");
      if (!at.isOpen) sent.headers.set("cache-control", "private, no-store");
      return sent;
    }
    const asked = made && file === `video.${made.type}` ? { ...made, name: found.name } : undefined;
    return sendVideo(c, room, asked, at.isOpen);
  });
  app.get("/pictures/hidden-videos/:key", async (c) => {
    c.header("x-robots-tag", "noindex");
    const key = c.req.param("key");
    // What no secret of ours holds is none: PostgreSQL takes no NUL.
    const found = /^[\w-]+$/.test(key) ? await findHiddenVideoFile(db, key) : undefined;
    return sendVideo(c, room, found, false);
  });
}

/** The file itself; not found where there is none, or where the operator gives videos no room any more. */
async function sendVideo(
  c: Ctx,
  room: VideoRoom | undefined,
  file: Awaited<ReturnType<typeof findHiddenVideoFile>>,
  isKept: boolean,
): Promise<Response> {
  const none = refusals.videos.none;
  if (room === undefined || file === undefined) throw new Refused(refuse("not-found", none));
  const { name, type, sha256 } = file;
  const sending = { path: pathIn(room, name), type: `video/${type}`, version: sha256, isKept };
  return orNotFound(await sendFile(c, sending), none);
}
