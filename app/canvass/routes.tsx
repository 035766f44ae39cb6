import { type Context, Hono } from "hono";
import { perform } from "../../platform/act.ts";
import { aVisitor } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byNetwork, byPerson, limited } from "../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import { isJson, readForm } from "../../platform/http/read-form.ts";
import { doing } from "../../platform/http/routed-act.ts";
import { isRefusal, type Refusal, refuse, statusOf } from "../../platform/refusal.ts";
import { refusals as ofPlatform } from "../../platform/words.ts";
import { shellOf, show } from "../../web/show.ts";
import { titleInWords } from "../events/door.ts";
import { mayInGoodStanding } from "../membership/door.ts";
import { endLink } from "./acts/end-link.ts";
import { groupAnswer } from "./acts/group-answer.ts";
import { makeLink } from "./acts/make-link.ts";
import { openStall } from "./acts/open-stall.ts";
import { takeAnswers } from "./acts/take-answers.ts";
import {
  canvassPath,
  stallAppPath,
  stallDeskPath,
  stallIconPath,
  stallLinkPath,
  stallManifestPath,
  toStallPath,
  unreadPath,
} from "./addresses.ts";
import { ICON, manifestOf } from "./app-files.ts";
import { listHeard, listSaid } from "./grouping/heard-queries.ts";
import { READ_SHOWN, UNREAD_SHOWN } from "./grouping/reading.ts";
import { askedLately, heardLately } from "./grouping/view.ts";
import { openFacts, runFacts, whyClosed } from "./in-stall.ts";
import { leadingRoutes } from "./leading/routes.tsx";
import {
  sendingsOfOneLink,
  sendingsOfOneNetwork,
  stallsOfOnePerson,
  stallsReadByOnePerson,
} from "./limits.ts";
import { findMonthlyOf } from "./monthly/of-event.ts";
import { monthlyRoutes } from "./monthly/routes.tsx";
import { onlineRoutes } from "./online/routes.tsx";
import { DeskPage } from "./pages/desk-page.tsx";
import { HeardPage } from "./pages/heard-page.tsx";
import { StallPage } from "./pages/stall-page.tsx";
import { UnreadPage } from "./pages/unread-page.tsx";
import { paperRoutes } from "./paper/routes.tsx";
import { findAsking, listLinks, readTallyAt } from "./stall-queries.ts";
import {
  freshForm,
  type OneAnswer,
  oneAnswer,
  type PlainForm,
  takeOne,
  typedAgain,
} from "./taking/plain-form.ts";
import { touchOf, touchRoutes } from "./touch/routes.tsx";
import { findStallOf } from "./view.ts";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

export function routes(house: House): App {
  const app: App = new Hono();
  app.get(canvassPath, (c) => heardPage(house, c));
  addDesk(app, house);
  addReading(app, house);
  addApp(app, house);
  addLink(app, house);
  touchRoutes(app, house);
  leadingRoutes(app, house);
  onlineRoutes(app, house);
  monthlyRoutes(app, house);
  paperRoutes(app, house);
  return app;
}

async function heardPage(house: House, c: Ctx): Promise<Response> {
  const now = house.clock.now();
  const [view, asked] = await Promise.all([
    heardLately(house.database, now),
    askedLately(house.database, now),
  ]);
  const { days, months } = asked;
  const titles = await house.titlesOf([...days, ...months].map(({ about }) => about));
  return show(c, <HeardPage shell={shellOf(c)} {...{ view, days, months, titles, now }} />);
}

function addDesk(app: App, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => deskPage(house, c, { trouble });
  const toDesk = (_: unknown, c: Ctx) => stallDeskPath(eventIdIn(c));
  const oncePerson = limited(house, stallsOfOnePerson, byPerson);
  app.get("/canvass/stalls/:id", (c) => deskPage(house, c));
  app.post(
    "/canvass/stalls/:id/open",
    oncePerson,
    postAct(house, openStall, { done: toDesk, again }),
  );
  app.post(
    "/canvass/stalls/:id/make-link",
    oncePerson,
    postAct(house, makeLink, {
      done: ({ number, secret }, c) =>
        deskPage(house, c, { made: { number, address: house.url + stallLinkPath(secret) } }),
      doneBefore: (c) => stallDeskPath(eventIdIn(c)),
      again,
    }),
  );
  app.post(
    "/canvass/stalls/:id/end-link",
    oncePerson,
    postAct(house, endLink, { done: toDesk, again }),
  );
}

function addReading(app: App, house: House): void {
  app.get("/canvass/stalls/:id/answers", (c) => unreadPage(house, c));
  app.post(
    "/canvass/stalls/:id/group-answer",
    limited(house, stallsReadByOnePerson, byPerson),
    postAct(house, groupAnswer, {
      done: (_, c) => unreadPath(eventIdIn(c)),
      again: (trouble, c) => unreadPage(house, c, trouble),
    }),
  );
}

async function unreadPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  orRefused(mayInGoodStanding(c.var.actor));
  const open = await openFacts(db, eventIdIn(c), { actor: c.var.actor, now: clock.now() });
  if (isRefusal(open)) throw new Refused(open);
  const { event, asking } = open;
  const isRead = c.req.query("read") === "yes";
  const [answers, groups] = await Promise.all([
    listSaid(db, asking.id, { isRead, most: isRead ? READ_SHOWN : UNREAD_SHOWN }),
    listHeard(db),
  ]);
  c.header("cache-control", "no-store");
  const of = {
    title: titleInWords(event),
    back: { label: words.desk.title, href: stallDeskPath(event.id) },
    path: unreadPath(event.id),
    action: toStallPath(event.id, "group-answer"),
    nothingSays: words.unread.nothingSays,
  };
  const page = { of, answers, isRead, groups, trouble };
  return show(c, <UnreadPage shell={shellOf(c)} {...page} />, trouble?.status);
}

const eventIdIn = (c: Ctx): number => numberInPath(c, "id", refusals.unknown);

interface Shown {
  readonly trouble?: Trouble;
  readonly made?: { readonly number: number; readonly address: string };
}

async function deskPage(house: House, c: Ctx, { trouble, made }: Shown = {}): Promise<Response> {
  const { database: db, clock } = house;
  const { actor } = c.var;
  orRefused(mayInGoodStanding(actor));
  const id = eventIdIn(c);
  const now = clock.now();
  const event = await runFacts(db, id, { actor, now });
  if (isRefusal(event)) throw new Refused(event);
  const asking = await findAsking(db, id);
  const [links, tally, touch, monthly] = await Promise.all([
    asking === undefined ? [] : listLinks(db, asking.id),
    readTallyAt(db, id),
    asking && touchOf(db, asking.id),
    asking === undefined ? findMonthlyOf(db, event) : undefined,
  ]);
  const closed = whyClosed(event, now)?.says;
  c.header("cache-control", "no-store");
  const view = {
    event,
    closed,
    asking,
    links,
    tally,
    touch,
    monthly,
    made,
    trouble,
    question: c.req.query("question"),
  };
  return show(c, <DeskPage shell={shellOf(c)} view={view} />, trouble?.status);
}

/** What stays on the phone: in it stands nothing of a stall and of nobody. */
function addApp(app: App, house: House): void {
  app.get(stallAppPath, (c) => show(c, <StallPage shell={shellOf(c)} />));
  app.get(stallManifestPath, (c) =>
    c.json(manifestOf(house.partyName), 200, { "content-type": "application/manifest+json" }),
  );
  app.get(stallIconPath, (c) => c.body(ICON, 200, { "content-type": "image/svg+xml" }));
}

function addLink(app: App, house: House): void {
  const onceNetwork = limited(house, sendingsOfOneNetwork, byNetwork);
  const onceLink = limited(house, sendingsOfOneLink, (c) => c.req.param("key"));
  app.get("/canvass/stall/:key", (c) => stallPage(house, c));
  app.get("/canvass/stall/:key/about", onceNetwork, async (c) => {
    c.header("cache-control", "no-store");
    const about = await findStallOf(house, keyIn(c));
    return about === undefined
      ? answerNo(c, refuse("not-found", refusals.unknownLink))
      : c.json(about);
  });
  app.post(
    "/canvass/stall/:key/answers",
    onceNetwork,
    onceLink,
    doing(takeAnswers, (c: Ctx) => takeSending(house, c)),
  );
  app.post(
    "/canvass/stall/:key",
    onceNetwork,
    postAct(house, takeAnswers, {
      input: (form, c) => oneAnswer(form, keyIn(c), house.clock.now()),
      perform: (input) => takeOne(house, input as OneAnswer),
      done: ({ outcomes }, c) => {
        const [one] = outcomes;
        const taken = one?.is === "known" ? words.stall.known : words.stall.saved;
        const isWithout = one?.is === "accepted" && one.contact === "refused";
        const says = isWithout ? `${taken} ${words.touch.enough}` : taken;
        return stallPage(house, c, { form: freshForm(says) });
      },
      again: async (trouble, c) => {
        const sent = await readForm(c);
        const form = typedAgain(isRefusal(sent) ? trouble.values : sent, trouble.refusal.says);
        return stallPage(house, c, { form, status: trouble.status });
      },
    }),
  );
}

const keyIn = (c: Ctx): string => c.req.param("key") ?? "";

async function stallPage(
  house: House,
  c: Ctx,
  { form = freshForm(), status }: { form?: PlainForm; status?: Trouble["status"] } = {},
): Promise<Response> {
  const key = keyIn(c);
  const about = orNotFound(await findStallOf(house, key), refusals.unknownLink);
  c.header("cache-control", "no-store");
  return show(c, <StallPage shell={shellOf(c)} stall={{ about, key, form }} />, status);
}

function answerNo(c: Ctx, { kind, code, says }: Refusal): Response {
  return c.json({ code, says }, statusOf(kind));
}

/** What a phone sends: JSON with `sentAt` and `rows`. Each row is answered in its place. */
async function takeSending(house: House, c: Ctx): Promise<Response> {
  c.header("cache-control", "no-store");
  if (!isJson(c)) return answerNo(c, refuse("wrong-type", ofPlatform["form-unknown"]));
  const sent: unknown = await c.req.json().catch(() => undefined);
  if (typeof sent !== "object" || sent === null)
    return answerNo(c, refuse("invalid", ofPlatform["form-broken"]));
  const input = { ...sent, key: keyIn(c) };
  const outcome = await perform(house, takeAnswers, input, { actor: aVisitor });
  if (typeof outcome === "symbol") return c.json({ outcomes: [] });
  if (isRefusal(outcome)) return answerNo(c, outcome);
  return c.json({ now: house.clock.now().toISOString(), outcomes: outcome.outcomes });
}
