import type { Context, Hono } from "hono";
import type { AnyAct } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayAskFor } from "../../membership/door.ts";
import { draftsPath, releasePath } from "../addresses.ts";
import { countReaders } from "../list/reader-store.ts";
import { SPEAKING, whyNotEarly, whyNotWriter } from "../may.ts";
import { refusals } from "../words.ts";
import { changeRelease } from "./acts/change-release.ts";
import { correct } from "./acts/correct.ts";
import { dropRelease } from "./acts/drop-release.ts";
import { publish } from "./acts/publish.ts";
import { writeRelease } from "./acts/write-release.ts";
import { DraftsPage, EditReleasePage, ReleasePage } from "./pages/release-page.tsx";
import { isOut, type Release } from "./release.ts";
import { findRelease, listCorrections, listNotOut } from "./release-queries.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

const idIn = (c: Ctx): number => numberInPath(c, "id", refusals.release.unknown);

const releaseHere = async ({ database }: House, c: Ctx): Promise<Release> =>
  orNotFound(await findRelease(database, idIn(c)), refusals.release.unknown);

/** Releases: read by all once they are out, and before by those who write and sign them. */
export function releaseRoutes(app: App, house: House): void {
  app.get("/press/releases/:id", (c) => releasePage(house, c));
  addDrafts(app, house);
  const asks: readonly (readonly [string, AnyAct])[] = [
    ["publish", publish],
    ["correct", correct],
  ];
  for (const [name, act] of asks)
    app.post(
      `/press/drafts/:id/${name}`,
      askAct(house, act, { again: (trouble, c) => releasePage(house, c, trouble) }),
    );
}

async function releasePage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  const { actor } = c.var;
  const now = clock.now();
  const release = await releaseHere(house, c);
  if (!isOut(release, now)) {
    // Nobody else is told that there is one.
    orNotFound((await whyNotEarly(db, actor)) ? undefined : release, refusals.release.unknown);
    c.header("cache-control", "no-store");
  }
  const view = {
    release,
    corrections: await listCorrections(db, release.id),
    imprint: (await house.findImprint(db))?.inWords(),
    isWriter: (await whyNotWriter(db, actor)) === undefined,
    mayAsk: mayAskFor(actor, SPEAKING) === undefined,
  };
  const page = { now, view, trouble };
  return show(c, <ReleasePage shell={shellOf(c)} {...page} />, trouble?.status);
}

function addDrafts(app: App, house: House): void {
  const { database: db, clock } = house;
  const toWriter = async (c: Ctx) => {
    orRefused(await whyNotWriter(db, c.var.actor));
    c.header("cache-control", "no-store");
  };
  const newPage = async (c: Ctx, trouble?: Trouble) => {
    await toWriter(c);
    return show(c, <EditReleasePage shell={shellOf(c)} trouble={trouble} />, trouble?.status);
  };
  const editPage = async (c: Ctx, trouble?: Trouble) => {
    await toWriter(c);
    const page = { release: await releaseHere(house, c), trouble };
    return show(c, <EditReleasePage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get(draftsPath, async (c) => {
    orRefused(await whyNotEarly(db, c.var.actor));
    c.header("cache-control", "no-store");
    const now = clock.now();
    const releases = await listNotOut(db, now);
    const isWriter = (await whyNotWriter(db, c.var.actor)) === undefined;
    const { confirmed: readers } = await countReaders(db, now);
    return show(c, <DraftsPage shell={shellOf(c)} {...{ now, releases, isWriter, readers }} />);
  });
  app.get("/press/drafts/new", (c) => newPage(c));
  app.post(
    "/press/drafts/new",
    postAct(house, writeRelease, {
      done: () => draftsPath,
      again: (trouble, c) => newPage(c, trouble),
    }),
  );
  app.get("/press/drafts/:id/edit", (c) => editPage(c));
  app.post(
    "/press/drafts/:id/change",
    postAct(house, changeRelease, {
      done: ({ id }) => releasePath(id),
      again: (trouble, c) => editPage(c, trouble),
    }),
  );
  app.post("/press/drafts/:id/drop", postAct(house, dropRelease, { done: () => draftsPath }));
}
