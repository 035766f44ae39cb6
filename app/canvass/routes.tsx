import { type Context, Hono } from "hono";
import { perform } from "../../platform/act.ts";
import { aVisitor } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byNetwork, byPerson, limited } from "../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import { isJson } from "../../platform/http/read-form.ts";
import { doing } from "../../platform/http/routed-act.ts";
import { newId } from "../../platform/ids.ts";
import { isRefusal, type Refusal, refuse, statusOf } from "../../platform/refusal.ts";
import { refusals as ofPlatform } from "../../platform/words.ts";
import { shellOf, show } from "../../web/show.ts";
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
  unreadPath,
} from "./addresses.ts";
import { ICON, manifestOf } from "./app-files.ts";
import { listHeard, listSaid } from "./grouping/heard-queries.ts";
import { heardLately } from "./grouping/view.ts";
import { openFacts, runFacts, whyClosed } from "./in-stall.ts";
import {
  sendingsOfOneLink,
  sendingsOfOneNetwork,
  stallsOfOnePerson,
  stallsReadByOnePerson,
} from "./limits.ts";
import { DeskPage } from "./pages/desk-page.tsx";
import { HeardPage } from "./pages/heard-page.tsx";
import { type PlainForm, StallPage } from "./pages/stall-page.tsx";
import { UnreadPage } from "./pages/unread-page.tsx";
import { findAsking, listLinks, readTally } from "./stall-queries.ts";
import { findStallOf } from "./view.ts";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

export function routes(house: House): App {
  const app: App = new Hono();
  app.get(canvassPath, async (c) =>
    show(
      c,
      <HeardPage shell={shellOf(c)} view={await heardLately(house.database, house.clock.now())} />,
    ),
  );
  addDesk(app, house);
  addReading(app, house);
  addApp(app, house);
  addLink(app, house);
  return app;
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

const UNREAD_SHOWN = 20;
const READ_SHOWN = 100;

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
  const page = { event, answers, isRead, groups, trouble };
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
  const [links, tally] = await Promise.all([
    asking === undefined ? [] : listLinks(db, asking.id),
    readTally(db, [id]),
  ]);
  const closed = whyClosed(event, now)?.says;
  c.header("cache-control", "no-store");
  const view = {
    event,
    closed,
    asking,
    links,
    tally,
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
      perform: (input) => takeOne(house, input),
      done: ({ outcomes }, c) => {
        const says = outcomes[0]?.is === "known" ? words.stall.known : words.stall.saved;
        return stallPage(house, c, { form: { id: newId(), says } });
      },
      again: (trouble, c) => {
        const { id = newId(), said } = trouble.values;
        const form = { id, said, says: trouble.refusal.says };
        return stallPage(house, c, { form, status: trouble.status });
      },
    }),
  );
}

const keyIn = (c: Ctx): string => c.req.param("key") ?? "";

async function stallPage(
  house: House,
  c: Ctx,
  { form = { id: newId() }, status }: { form?: PlainForm; status?: Trouble["status"] } = {},
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

const numberIn = (value: unknown): number => (/^\d{1,4}$/.test(String(value)) ? Number(value) : 0);

function oneAnswer(form: Readonly<Record<string, unknown>>, key: string, now: Date) {
  const at = now.toISOString();
  const row = {
    ...{ id: form.id, said: form.said, themes: [form.themes ?? []].flat(), savedAt: at },
    ...{ talkedTo: numberIn(form.talkedTo), leaflets: numberIn(form.leaflets) },
  };
  return { key, sentAt: at, rows: [row] };
}

/** One answer without the app: what is refused of it is said on the page. */
async function takeOne(house: House, input: unknown) {
  const outcome = await perform(house, takeAnswers, input, { actor: aVisitor });
  const first = isRefusal(outcome) || typeof outcome === "symbol" ? undefined : outcome.outcomes[0];
  return first?.is === "refused" ? refuse("invalid", refusals.whys[first.why], "said") : outcome;
}
