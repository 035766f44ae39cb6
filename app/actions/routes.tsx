import { type Context, Hono } from "hono";
import type { AnyAct } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { countInQuery, numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { dayOf } from "../../platform/time/days.ts";
import { shellOf, show } from "../../web/show.ts";
import { listHolders } from "../events/door.ts";
import { mayInGoodStanding, mayReadAsMember } from "../membership/door.ts";
import { type Action, whyClosed, whyHidden } from "./action.ts";
import { actionPath, actionsPath, placesOfActionPath, type ToAction } from "./addresses.ts";
import { findAction, listActions } from "./calling/action-queries.ts";
import { askOnline } from "./calling/acts/ask-online.ts";
import { call } from "./calling/acts/call.ts";
import { callOff } from "./calling/acts/call-off.ts";
import { change } from "./calling/acts/change.ts";
import { mayCall } from "./calling/may-call.ts";
import { actionsOfOnePerson } from "./limits.ts";
import { offerPlace } from "./offering/acts/offer-place.ts";
import { ActionPage } from "./pages/action-page.tsx";
import { ActionsPage } from "./pages/actions-page.tsx";
import { AskOnlinePage } from "./pages/ask-online-page.tsx";
import { EditActionPage, NewActionPage } from "./pages/edit-action-page.tsx";
import { OfferPage } from "./pages/offer-page.tsx";
import { PlacesPage } from "./pages/place-list.tsx";
import { placeRoutes } from "./place-routes.tsx";
import { actionView, countPlaces, listPlaces, PLACES_A_PAGE, readPlaces } from "./view.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

const MOST_ACTIONS = 50;
const MOST_PAST = 20;

export function routes(house: House): App {
  const app: App = new Hono();
  app.get(actionsPath, (c) => actionsPage(house, c));
  addCalling(app, house);
  addAskingOnline(app, house);
  addOffering(app, house);
  placeRoutes(app, house);
  app.get("/actions/:id", async (c) => {
    const view = await actionView(house, await actionHere(house, c), c.var.actor);
    return show(c, <ActionPage shell={shellOf(c)} view={view} />);
  });
  app.get("/actions/:id/places", (c) => placesPage(house, c));
  return app;
}

export async function actionHere(house: House, c: Ctx): Promise<Action> {
  const id = numberInPath(c, "id", refusals.unknown);
  return orNotFound(await findAction(house.database, id), refusals.unknown);
}

async function actionsPage(house: House, c: Ctx): Promise<Response> {
  const { database: db, clock } = house;
  const now = clock.now();
  const today = dayOf(now);
  const [coming, past] = await Promise.all([
    listActions(db, { today, areOver: false, most: MOST_ACTIONS }),
    listActions(db, { today, areOver: true, most: MOST_PAST }),
  ]);
  const places = await countPlaces(
    db,
    [...coming, ...past].map(({ id }) => id),
    mayReadAsMember(c.var.actor) === undefined,
  );
  const page = { coming, past, places, mayCall: mayCall(c.var.actor) === undefined };
  return show(c, <ActionsPage shell={shellOf(c)} {...page} />);
}

async function placesPage(house: House, c: Ctx): Promise<Response> {
  const { database: db, clock } = house;
  const now = clock.now();
  const action = await actionHere(house, c);
  const isMember = mayReadAsMember(c.var.actor) === undefined;
  const { open } = await readPlaces(db, action.id, { now, isMember });
  const from = countInQuery(c, "from") ?? 0;
  const list = await listPlaces(db, open.slice(from, from + PLACES_A_PAGE), { from, now });
  const path = placesOfActionPath(action.id);
  const page = {
    ...{ action, list, now },
    next: from + PLACES_A_PAGE < open.length ? `${path}?from=${from + PLACES_A_PAGE}` : undefined,
    previous: from > 0 ? `${path}?from=${Math.max(0, from - PLACES_A_PAGE)}` : undefined,
  };
  return show(c, <PlacesPage shell={shellOf(c)} {...page} />);
}

const backToAction = (_: unknown, c: Ctx): string =>
  actionPath(numberInPath(c, "id", refusals.unknown));

function addCalling(app: App, house: House): void {
  const newPage = (c: Ctx, trouble?: Trouble) => {
    orRefused(mayCall(c.var.actor));
    return show(c, <NewActionPage shell={shellOf(c)} trouble={trouble} />, trouble?.status);
  };
  app.get("/actions/new", (c) => newPage(c));
  app.post(
    "/actions/new",
    limited(house, actionsOfOnePerson, byPerson),
    postAct(house, call, {
      done: ({ id }) => actionPath(id),
      doneBefore: () => actionsPath,
      again: (trouble, c) => newPage(c, trouble),
    }),
  );
  const editPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayCall(c.var.actor));
    const action = await actionHere(house, c);
    if (trouble === undefined) orRefused(whyClosed(action, house.clock.now()));
    const page = { shell: shellOf(c), action, trouble };
    return show(c, <EditActionPage {...page} />, trouble?.status);
  };
  app.get("/actions/:id/edit", (c) => editPage(c));
  const changes: readonly (readonly [ToAction, AnyAct])[] = [
    ["change", change],
    ["call-off", callOff],
  ];
  for (const [name, act] of changes)
    app.post(
      `/actions/:id/${name}`,
      limited(house, actionsOfOnePerson, byPerson),
      postAct(house, act, { done: backToAction, again: (trouble, c) => editPage(c, trouble) }),
    );
}

function addAskingOnline(app: App, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayCall(c.var.actor));
    const action = await actionHere(house, c);
    if (trouble === undefined) orRefused(whyClosed(action, house.clock.now()) ?? whyHidden(action));
    const shown = { shell: shellOf(c), action, trouble };
    return show(c, <AskOnlinePage {...shown} />, trouble?.status);
  };
  app.get("/actions/:id/ask-online", (c) => page(c));
  app.post(
    "/actions/:id/ask-online",
    limited(house, actionsOfOnePerson, byPerson),
    postAct(house, askOnline, { done: backToAction, again: (trouble, c) => page(c, trouble) }),
  );
}

function addOffering(app: App, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayInGoodStanding(c.var.actor));
    const action = await actionHere(house, c);
    if (trouble === undefined) orRefused(whyClosed(action, house.clock.now()) ?? whyHidden(action));
    const all = await listHolders(house.database, c.var.actor, house.clock.now());
    const holders = all.filter(({ key }) => key !== "party");
    const shown = { shell: shellOf(c), action, holders, trouble };
    return show(c, <OfferPage {...shown} />, trouble?.status);
  };
  app.get("/actions/:id/offer-place", (c) => page(c));
  app.post(
    "/actions/:id/offer-place",
    limited(house, actionsOfOnePerson, byPerson),
    postAct(house, offerPlace, {
      done: backToAction,
      doneBefore: (c) => backToAction(undefined, c),
      again: (trouble, c) => page(c, trouble),
    }),
  );
}
