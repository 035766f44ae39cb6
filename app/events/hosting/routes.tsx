import type { Context, Hono } from "hono";
import { inTransaction, type PerformOptions, perform } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byNetwork, byPerson, limited } from "../../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { makePicture, PICTURE_TYPE } from "../../../platform/pictures/make-picture.ts";
import { refuse } from "../../../platform/refusal.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { eventPath, hostLinkPath, hostPagePath } from "../addresses.ts";
import { listComing } from "../coming/coming-queries.ts";
import { secretHere } from "../coming/routes.tsx";
import { dayIsOverAt } from "../event.ts";
import { findEvent } from "../holding/event-queries.ts";
import { isHost } from "../holding/may-hold.ts";
import { eventsOfOnePerson, signUpsFromOneNetwork } from "../limits.ts";
import { HelperPage } from "../pages/by-link-pages.tsx";
import { DoorListPage, HostPage, type HostView } from "../pages/host-page.tsx";
import { addPhoto } from "../photos/acts/add-photo.ts";
import { dropPhoto } from "../photos/acts/drop-photo.ts";
import { findPhotoBytes } from "../photos/photo-store.ts";
import { firstNameOf, maySee } from "../view.ts";
import { refusals } from "../words.ts";
import { checkIn } from "./acts/check-in.ts";
import { checkInByLink } from "./acts/check-in-by-link.ts";
import { makeHostLink } from "./acts/make-host-link.ts";
import { tidyCode } from "./at-door.ts";
import { findByHostLink, hasHostLink, listLooks, noteLook } from "./link-store.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** Whole, and no larger than a screen. In pixels. */
const PHOTO = { width: 1600, height: 1600, fit: "inside" } as const;

/** What only the host sees and does, and what whoever helps them does by a link. */
export function hostRoutes(app: App, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => hostPage(house, c, { trouble });
  const toHost = (_: unknown, c: Ctx) => hostPagePath(numberInPath(c, "id", refusals.unknown));
  const oncePerson = limited(house, eventsOfOnePerson, byPerson);
  app.get("/events/:id/host", (c) => hostPage(house, c));
  app.get("/events/:id/door-list", async (c) =>
    show(c, <DoorListPage shell={shellOf(c)} view={await hostView(house, c, {})} />),
  );
  app.post("/events/:id/check-in", oncePerson, postAct(house, checkIn, { done: toHost, again }));
  app.post(
    "/events/:id/make-host-link",
    oncePerson,
    postAct(house, makeHostLink, {
      done: ({ secret }, c) => hostPage(house, c, { link: house.url + hostLinkPath(secret) }),
      again,
    }),
  );
  addHelping(app, house);
  addPhotos(app, house, again);
}

interface Shown {
  readonly trouble?: Trouble;
  readonly link?: string;
}

async function hostView(house: House, c: Ctx, { trouble, link }: Shown): Promise<HostView> {
  const { database: db, clock } = house;
  orRefused(mayInGoodStanding(c.var.actor));
  const id = numberInPath(c, "id", refusals.unknown);
  const event = orNotFound(await findEvent(db, id), refusals.unknown);
  orRefused(isHost(event, c.var.actor) ? undefined : refuse("not-allowed", refusals.hostAlone));
  const [coming, looks, hasLink] = await Promise.all([
    listComing(db, id),
    listLooks(db, id),
    hasHostLink(db, id),
  ]);
  const named = await house.namedOf(coming.flatMap(({ personId }) => personId ?? []));
  const guests = coming.map((one) => ({
    ...one,
    who: one.guest === undefined ? named(one.personId) : { name: one.guest.name, marks: [] },
  }));
  const code = tidyCode(c.req.query("code") ?? "").slice(0, 8);
  return { event, now: clock.now(), guests, looks, hasLink, link, code, trouble };
}

async function hostPage(house: House, c: Ctx, shown: Shown = {}): Promise<Response> {
  c.header("cache-control", "no-store");
  const view = await hostView(house, c, shown);
  return show(c, <HostPage shell={shellOf(c)} view={view} />, shown.trouble?.status);
}

function addHelping(app: App, house: House): void {
  app.get("/events/door/:key", (c) => helperPage(house, c));
  app.post(
    "/events/door/:key",
    limited(house, signUpsFromOneNetwork, byNetwork),
    postAct(house, checkInByLink, {
      done: (_, c) => hostLinkPath(secretHere(c)),
      again: (trouble, c) => helperPage(house, c, trouble),
    }),
  );
}

async function helperPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  const key = secretHere(c);
  const event = orNotFound(await findByHostLink(db, hashOfSecret(key)), refusals.unknownLink);
  const isOver = clock.now() >= dayIsOverAt(event);
  orRefused(isOver ? refuse("gone", refusals.oldLink) : undefined);
  await inTransaction(house, (tx, now) => noteLook(tx, event.id, now));
  const comes = (await listComing(db, event.id)).filter(({ place }) => place === "in");
  const agreed = comes.filter(({ showsName }) => showsName);
  const named = await house.namedOf(agreed.flatMap(({ personId }) => personId ?? []));
  const seen = agreed.map(({ id, guest, personId, plus, cameAt }) => ({
    ...{ id, plus, hasCome: cameAt !== undefined },
    firstName: firstNameOf(guest?.name ?? named(personId).name),
  }));
  const page = { event, key_: key, seen, unseen: comes.length - agreed.length, trouble };
  return show(c, <HelperPage shell={shellOf(c)} {...page} />, trouble?.status);
}

function addPhotos(app: App, house: House, again: (trouble: Trouble, c: Ctx) => Promise<Response>) {
  const toEvent = (_: unknown, c: Ctx) => eventPath(numberInPath(c, "id", refusals.unknown));
  app.post(
    "/events/:id/add-photo",
    limited(house, eventsOfOnePerson, byPerson),
    postAct(house, addPhoto, {
      input: (form, c) => ({ ...form, id: c.req.param("id"), photo: c.var.file }),
      perform: (input, options) => performWithPhoto(house, input, options),
      done: toEvent,
      again,
    }),
  );
  app.post(
    "/events/:id/drop-photo",
    limited(house, eventsOfOnePerson, byPerson),
    postAct(house, dropPhoto, { done: toEvent }),
  );
  app.get("/events/:id/photos/:photo", async (c) => {
    const id = numberInPath(c, "id", refusals.unknown);
    const event = await findEvent(house.database, id);
    const isSeen = event !== undefined && maySee(event, c.var.actor);
    const photo = numberInPath(c, "photo", refusals.photos.unknown);
    const found = isSeen ? await findPhotoBytes(house.database, id, photo) : undefined;
    c.header("content-type", PICTURE_TYPE);
    return c.body(new Uint8Array(orNotFound(found, refusals.photos.unknown)));
  });
}

/** The photo is made anew before anything of it is kept, and before a transaction waits for it. */
async function performWithPhoto(house: House, input: unknown, options: PerformOptions) {
  const sent = input as { readonly photo?: Uint8Array };
  const whyNot = mayInGoodStanding(options.actor);
  if (whyNot !== undefined) return whyNot;
  if (sent.photo === undefined) return perform(house, addPhoto, sent, options);
  const photo = await makePicture(sent.photo, PHOTO);
  return photo === undefined
    ? refuse("invalid", refusals.photos.noPicture, "photo")
    : perform(house, addPhoto, { ...sent, photo }, options);
}
