import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { shownElsewhere } from "../../platform/http/guards.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { findNumber, numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { sendVersion } from "../../platform/http/tagged.ts";
import type { MadeType } from "../../platform/pictures/make-sizes.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayInGoodStanding } from "../membership/door.ts";
import { addPicture } from "./acts/add-picture.ts";
import { changePicture } from "./acts/change-picture.ts";
import { dropPicture } from "./acts/drop-picture.ts";
import { movePicture } from "./acts/move-picture.ts";
import { albumPath, toAlbumPath } from "./addresses.ts";
import { albumHere } from "./album-here.ts";
import { picturesOfOnePerson } from "./limits.ts";
import { AlbumPage } from "./pages/album-page.tsx";
import { findAlbumOf, findFile, findHiddenFile, listPictures } from "./picture-queries.ts";
import { addVideos } from "./videos/routes.tsx";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

const TYPES: Readonly<Record<string, MadeType>> = { webp: "webp", jpeg: "jpeg" };

export function routes(house: House): App {
  const app: App = new Hono<HttpEnvironment>();
  addAlbum(app, house);
  addFiles(app, house);
  addVideos(app, house);
  return app;
}

function addAlbum(app: App, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => albumPage(house, c, trouble);
  const done = (_: unknown, c: Ctx) => pathHere(c);
  const slowly = limited(house, picturesOfOnePerson, byPerson);
  app.get("/pictures/of/:kind/:id", (c) => albumPage(house, c));
  app.post(
    toAlbumPath(":kind", ":id", "add"),
    slowly,
    postAct(house, addPicture, {
      input: (form, c) => ({ ...form, ...c.req.param(), file: c.var.file }),
      done,
      doneBefore: pathHere,
      again,
    }),
  );
  const back = { done, again };
  app.post(toAlbumPath(":kind", ":id", "change"), slowly, postAct(house, changePicture, back));
  app.post(toAlbumPath(":kind", ":id", "move"), slowly, postAct(house, movePicture, back));
  app.post(
    toAlbumPath(":kind", ":id", "drop"),
    postAct(house, dropPicture, { ...back, doneBefore: pathHere }),
  );
}

const pathHere = (c: Ctx): string => {
  const { kind, id } = albumHere(c);
  return albumPath(kind, id);
};

async function albumPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  orRefused(mayInGoodStanding(c.var.actor));
  const { database: db } = house;
  const album = albumHere(c);
  const at = orNotFound(await house.albumAt(db, album), refusals.unknown);
  orRefused(await at.whyNotChanged(c.var.actor));
  const view = { album, at, pictures: await listPictures(db, album) };
  return show(c, <AlbumPage shell={shellOf(c)} view={view} trouble={trouble} />, trouble?.status);
}

function addFiles(app: App, house: House): void {
  const { database: db } = house;
  app.get("/pictures/files/:picture/:file", async (c) => {
    const id = numberInPath(c, "picture", refusals.noPicture);
    const [name, ending = "", ...more] = c.req.param("file").split(".");
    const type = more.length === 0 ? TYPES[ending] : undefined;
    const width = findNumber(name);
    // Asked each time, so that nobody sees it a moment longer than what it belongs to.
    const album = await findAlbumOf(db, id);
    const at = album && (await house.albumAt(db, album));
    const maySee = at !== undefined && (at.isOpen || (await at.isSeenBy(c.var.actor)));
    if (!maySee || type === undefined || width === undefined)
      return orNotFound(undefined, refusals.noPicture);
    const read = async () =>
      orNotFound(await findFile(db, { id, width, type }), refusals.noPicture);
    const file = { version: `picture ${id} ${width} ${type}`, type: `image/${type}` };
    if (at.isOpen) {
      shownElsewhere(c);
      return await sendVersion(c, file, read);
    }
    // What is not public yet stays on nobody's machine (ASVS 14.3.2).
    c.header("cache-control", "private, no-store");
    return c.body(new Uint8Array(await read()), 200, { "content-type": file.type });
  });
  app.get("/pictures/hidden/:key", async (c) => {
    c.header("x-robots-tag", "noindex");
    c.header("cache-control", "no-store");
    const key = c.req.param("key");
    // What no secret of ours holds is none: PostgreSQL takes no NUL.
    const found = /^[\w-]+$/.test(key) ? await findHiddenFile(db, key) : undefined;
    c.header("content-type", "image/webp");
    return c.body(new Uint8Array(orNotFound(found, refusals.noPicture)));
  });
}
