import { type Context, Hono } from "hono";
import type { AnyAct } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import {
  instantInQuery,
  numberInPath,
  numberInQuery,
  orNotFound,
  orRefused,
} from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayInGoodStanding, mayReadAsMember } from "../membership/door.ts";
import { eventPath, eventsPath, type ToEvent } from "./addresses.ts";
import { sayComing } from "./coming/acts/say-coming.ts";
import { byLinkRoutes } from "./coming/routes.tsx";
import { type Event, findScope, type Scope, scopeText } from "./event.ts";
import { feedRoutes } from "./finding/feeds.ts";
import { addHiding } from "./hiding/routes.ts";
import { back } from "./holding/acts/back.ts";
import { cancel } from "./holding/acts/cancel.ts";
import { change } from "./holding/acts/change.ts";
import { hold } from "./holding/acts/hold.ts";
import { move } from "./holding/acts/move.ts";
import { takeOver } from "./holding/acts/take-over.ts";
import { findEvent, listEvents, listOtherDates } from "./holding/event-queries.ts";
import { actsFor, isHost } from "./holding/may-hold.ts";
import { listHolders, namesOfHolders } from "./holding/scopes.ts";
import { hostRoutes } from "./hosting/routes.tsx";
import { eventsOfOnePerson, movesOfOnePerson } from "./limits.ts";
import { EditEventPage, NewEventPage } from "./pages/edit-page.tsx";
import { EventPage } from "./pages/event-page.tsx";
import { EventsPage } from "./pages/events-page.tsx";
import { eventView, maySee } from "./view.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

const EVENTS_A_PAGE = 30;
const PROPOSED_SHOWN = 20;

export function routes(house: House): App {
  const app: App = new Hono();
  app.get(eventsPath, (c) => eventsPage(house, c));
  feedRoutes(app, house);
  addHolding(app, house);
  addHiding(app, house);
  byLinkRoutes(app, house);
  hostRoutes(app, house);
  addEvent(app, house);
  return app;
}

async function eventsPage(house: House, c: Ctx): Promise<Response> {
  const { database: db, clock } = house;
  const { actor } = c.var;
  const now = clock.now();
  const scope = findScope(c.req.query("in"));
  const [startsAt, id] = [instantInQuery(c, "after"), numberInQuery(c, "id")];
  const after = startsAt === undefined || id === undefined ? undefined : { startsAt, id };
  const forMembers = mayReadAsMember(actor) === undefined;
  const wanted = { scope, forMembers, since: now };
  const [found, proposed, own] = await Promise.all([
    listEvents(db, { ...wanted, after, most: EVENTS_A_PAGE + 1 }),
    forMembers ? listEvents(db, { ...wanted, isProposed: true, most: PROPOSED_SHOWN }) : [],
    listHolders(db, actor, now),
  ]);
  const events = found.slice(0, EVENTS_A_PAGE);
  const scopes = [...events, ...proposed].map((event) => event.scope);
  const holders = await namesOfHolders(db, scope === undefined ? scopes : [...scopes, scope]);
  const last = found.length > EVENTS_A_PAGE ? events.at(-1) : undefined;
  const filters = new Map([...holders, ...own.map(({ key, name }) => [key, name] as const)]);
  const page = {
    ...{ now, events, proposed, holders, scope },
    filters: [...filters].map(([key, name]) => ({ key, name })),
    next: last && nextPath(last, scope),
    mayHold: mayInGoodStanding(actor) === undefined,
  };
  return show(c, <EventsPage shell={shellOf(c)} {...page} />);
}

function nextPath({ startsAt, id }: Event, scope: Scope | undefined): string {
  const after = { after: startsAt.toISOString(), id: String(id) };
  const query = scope === undefined ? after : { ...after, in: scopeText(scope) };
  return `${eventsPath}?${new URLSearchParams(query)}`;
}

function addHolding(app: App, house: House): void {
  const newPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayInGoodStanding(c.var.actor));
    const holders = await listHolders(house.database, c.var.actor, house.clock.now());
    const page = { shell: shellOf(c), holders, scope: c.req.query("scope"), trouble };
    return show(c, <NewEventPage {...page} />, trouble?.status);
  };
  app.get("/events/new", (c) => newPage(c));
  app.post(
    "/events/new",
    limited(house, eventsOfOnePerson, byPerson),
    postAct(house, hold, {
      done: () => eventsPath,
      doneBefore: () => eventsPath,
      again: (trouble, c) => newPage(c, trouble),
    }),
  );
  const editPage = async (c: Ctx, trouble?: Trouble) => {
    const event = await eventHere(house, c);
    const { actor } = c.var;
    const runs =
      isHost(event, actor) || (await actsFor(house.database, event, actor, house.clock.now()));
    orRefused(runs ? undefined : refuse("not-allowed", refusals.notYours));
    const others = await listOtherDates(house.database, event, house.clock.now());
    const hasLater = others.some(({ startsAt }) => startsAt > event.startsAt);
    const page = { event, hasLater, trouble };
    return show(c, <EditEventPage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get("/events/:id/edit", (c) => editPage(c));
  const changes: readonly (readonly [ToEvent, AnyAct])[] = [
    ["change", change],
    ["move", move],
    ["cancel", cancel],
  ];
  for (const [name, act] of changes)
    app.post(
      `/events/:id/${name}`,
      limited(house, act === change ? eventsOfOnePerson : movesOfOnePerson, byPerson),
      postAct(house, act, { done: backToEvent, again: (trouble, c) => editPage(c, trouble) }),
    );
}

/** The event of this address, for whoever may see it; of others it is not there. */
export async function eventHere(house: House, c: Ctx): Promise<Event> {
  const id = numberInPath(c, "id", refusals.unknown);
  const event = orNotFound(await findEvent(house.database, id), refusals.unknown);
  const isSeen = maySee(event, c.var.actor);
  // Of what is for members it is no secret that it is there: whoever was sent the address is told to sign in.
  if (!isSeen && !event.isProposed) orRefused(mayReadAsMember(c.var.actor));
  return orNotFound(isSeen ? event : undefined, refusals.unknown);
}

const backToEvent = (_: unknown, c: Ctx): string =>
  eventPath(numberInPath(c, "id", refusals.unknown));

function addEvent(app: App, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) => {
    const event = await eventHere(house, c);
    const view = await eventView(house, event, c.var.actor, { trouble });
    return show(c, <EventPage shell={shellOf(c)} view={view} url={house.url} />, trouble?.status);
  };
  app.get("/events/:id", (c) => page(c));
  const forms: readonly (readonly [ToEvent, AnyAct])[] = [
    ["say-coming", sayComing],
    ["back", back],
    ["take-over", takeOver],
  ];
  for (const [name, act] of forms)
    app.post(
      `/events/:id/${name}`,
      limited(house, eventsOfOnePerson, byPerson),
      postAct(house, act, {
        done: backToEvent,
        doneBefore: (c) => backToEvent(undefined, c),
        again: (trouble, c) => page(c, trouble),
      }),
    );
}
