import type { Context, Hono } from "hono";
import { type AnyAct, type PerformOptions, perform } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { makePicture, PICTURE_TYPE } from "../../platform/pictures/make-picture.ts";
import { refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { back, findEvent, takeOver } from "../events/door.ts";
import { findImprint } from "../imprint/door.ts";
import { mayInGoodStanding } from "../membership/door.ts";
import { type Action, whyHidden } from "./action.ts";
import { actionPath, actionPlacePath, type ToActionPlace } from "./addresses.ts";
import { findAction } from "./calling/action-queries.ts";
import { imprintOnPaper } from "./imprinted.ts";
import { actionsOfOnePerson } from "./limits.ts";
import { countLeaflets } from "./offering/acts/count-leaflets.ts";
import { notePermission } from "./offering/acts/note-permission.ts";
import { stopLeading } from "./offering/acts/stop-leading.ts";
import { writeRisks } from "./offering/acts/write-risks.ts";
import { whyUnseen } from "./offering/in-place.ts";
import { findPaper, findPlace } from "./offering/place-queries.ts";
import { PlacePage } from "./pages/place-page.tsx";
import { KitListPage, LeafletPage, PosterPage, RotaPage } from "./pages/prints.tsx";
import { addKit } from "./staffing/acts/add-kit.ts";
import { addShift } from "./staffing/acts/add-shift.ts";
import { bringKit } from "./staffing/acts/bring-kit.ts";
import { dropKit } from "./staffing/acts/drop-kit.ts";
import { dropShift } from "./staffing/acts/drop-shift.ts";
import { leaveShift } from "./staffing/acts/leave-shift.ts";
import { takeShift } from "./staffing/acts/take-shift.ts";
import { placeView } from "./view.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** The whole paper, to be read on a screen. In pixels. */
const PAPER = { width: 2000, height: 2000, fit: "inside" } as const;

/** One place of an action: for whoever helps there, and its lead's desk. */
export function placeRoutes(app: App, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) => {
    const view = await placeView(house, await placeHere(house, c), c.var.actor, trouble);
    if (view.runs) c.header("cache-control", "no-store");
    const shown = { shell: shellOf(c), view, url: house.url };
    return show(c, <PlacePage {...shown} />, trouble?.status);
  };
  app.get("/actions/:id/places/:event", (c) => page(c));
  const again = (trouble: Trouble, c: Ctx) => page(c, trouble);
  addDesk(app, house, again);
  addPaper(app, house, again);
  addPrints(app, house);
}

/** The place of this address, for whoever may see its event; of others it is not there. */
async function placeHere(house: House, c: Ctx) {
  const { database: db } = house;
  const id = numberInPath(c, "id", refusals.unknown);
  const eventId = numberInPath(c, "event", refusals.noPlace);
  const [action, event, found] = await Promise.all([
    findAction(db, id),
    findEvent(db, eventId),
    findPlace(db, eventId),
  ]);
  const here = {
    place: orNotFound(found?.actionId === id ? found : undefined, refusals.noPlace),
    event: orNotFound(event, refusals.noPlace),
    action: orNotFound(action, refusals.unknown),
  };
  orRefused(whyUnseen(here.event, c.var.actor));
  return here;
}

type Again = (trouble: Trouble, c: Ctx) => Promise<Response>;

const backToPlace = (_: unknown, c: Ctx): string =>
  actionPlacePath(
    numberInPath(c, "id", refusals.unknown),
    numberInPath(c, "event", refusals.noPlace),
  );

function addDesk(app: App, house: House, again: Again): void {
  const acts: readonly (readonly [ToActionPlace, AnyAct])[] = [
    ["add-kit", addKit],
    ["add-shift", addShift],
    ["bring-kit", bringKit],
    ["count-leaflets", countLeaflets],
    ["drop-kit", dropKit],
    ["drop-shift", dropShift],
    ["leave-shift", leaveShift],
    ["stop-leading", stopLeading],
    ["take-shift", takeShift],
    ["write-risks", writeRisks],
  ];
  const answers = { done: backToPlace, doneBefore: (c: Ctx) => backToPlace(undefined, c), again };
  for (const [name, act] of acts)
    app.post(
      `/actions/:id/places/:event/${name}`,
      limited(house, actionsOfOnePerson, byPerson),
      postAct(house, act, answers),
    );
  // A place is an event: its branch opens it, and somebody takes it over, as of any other.
  const ofEvents: readonly (readonly [ToActionPlace, AnyAct])[] = [
    ["back", back],
    ["take-over", takeOver],
  ];
  for (const [name, act] of ofEvents)
    app.post(
      `/actions/:id/places/:event/${name}`,
      limited(house, actionsOfOnePerson, byPerson),
      postAct(house, act, { ...answers, input: (_, c) => ({ id: c.req.param("event") }) }),
    );
}

function addPaper(app: App, house: House, again: Again): void {
  app.post(
    "/actions/:id/places/:event/note-permission",
    limited(house, actionsOfOnePerson, byPerson),
    postAct(house, notePermission, {
      input: (form, c) => ({ ...form, event: c.req.param("event"), paper: c.var.file }),
      perform: (input, options) => performWithPaper(house, input, options),
      done: backToPlace,
      again,
    }),
  );
  app.get("/actions/:id/places/:event/paper", async (c) => {
    const { event, runs } = await placeView(house, await placeHere(house, c), c.var.actor);
    orRefused(runs ? undefined : refuse("not-allowed", refusals.notYours));
    const paper = orNotFound(await findPaper(house.database, event.id), refusals.permission.none);
    c.header("cache-control", "no-store");
    c.header("content-type", PICTURE_TYPE);
    return c.body(new Uint8Array(paper));
  });
}

/** The photo of the paper is made anew before anything of it is kept, and before a transaction waits for it. */
async function performWithPaper(house: House, input: unknown, options: PerformOptions) {
  const sent = input as { readonly paper?: Uint8Array };
  const whyNot = mayInGoodStanding(options.actor);
  if (whyNot !== undefined) return whyNot;
  if (sent.paper === undefined) return perform(house, notePermission, sent, options);
  const paper = await makePicture(sent.paper, PAPER);
  return paper === undefined
    ? refuse("invalid", refusals.permission.noPicture, "paper")
    : perform(house, notePermission, { ...sent, paper }, options);
}

/** What the law wants on anything printed. Without it there is no file to print. */
async function imprintFor(house: House, action: Action): Promise<string> {
  const found = await findImprint(house.database);
  const imprint = imprintOnPaper(found?.imprint, action);
  if (imprint === undefined) orRefused(refuse("conflict", refusals.leaflet.noImprint));
  return imprint ?? "";
}

function addPrints(app: App, house: House): void {
  app.get("/actions/:id/leaflet", async (c) => {
    const id = numberInPath(c, "id", refusals.unknown);
    const action = orNotFound(await findAction(house.database, id), refusals.unknown);
    const { leafletTitle: title, leafletText: text } = action;
    if (title === undefined || text === undefined)
      orRefused(refuse("not-found", refusals.leaflet.none));
    const imprint = await imprintFor(house, action);
    const page = { action, imprint, join: house.url + actionPath(id) };
    return show(c, <LeafletPage shell={shellOf(c)} {...page} />);
  });
  app.get("/actions/:id/places/:event/poster", async (c) => {
    const here = await placeHere(house, c);
    // Nothing is printed with what two keys hide.
    orRefused(whyHidden(here.action));
    const imprint = await imprintFor(house, here.action);
    const join = house.url + actionPlacePath(here.action.id, here.event.id);
    return show(c, <PosterPage shell={shellOf(c)} {...{ ...here, imprint, join }} />);
  });
  const ofLead = [
    ["rota", RotaPage],
    ["kit-list", KitListPage],
  ] as const;
  for (const [name, Print] of ofLead)
    app.get(`/actions/:id/places/:event/${name}`, async (c) => {
      const view = await placeView(house, await placeHere(house, c), c.var.actor);
      orRefused(view.isLead ? undefined : refuse("not-allowed", refusals.leadAlone));
      c.header("cache-control", "no-store");
      return show(c, <Print shell={shellOf(c)} view={view} />);
    });
}
