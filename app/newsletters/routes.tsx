import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import { isRefusal, refuse } from "../../platform/refusal.ts";
import { addDays } from "../../platform/time/days.ts";
import { shellOf, show } from "../../web/show.ts";
import { findBranches, listBranchesOf } from "../branches/door.ts";
import { countOfList } from "../mail/door.ts";
import { mayAskFor, mayReadAsMember } from "../membership/door.ts";
import type { BranchPower } from "../rulebook/door.ts";
import { change } from "./acts/change.ts";
import { drop } from "./acts/drop.ts";
import { testLetter } from "./acts/test-letter.ts";
import { write } from "./acts/write.ts";
import { newsletterPath, newslettersPath } from "./addresses.ts";
import { countAudience, nameOfArea } from "./audience.ts";
import { hasDesk, mayWriteAtAll } from "./desk.ts";
import { askKey } from "./letting-out/acts/ask-key.ts";
import { send } from "./letting-out/acts/send.ts";
import { stop } from "./letting-out/acts/stop.ts";
import { turnKey } from "./letting-out/acts/turn-key.ts";
import { composed } from "./letting-out/composing.ts";
import { factOfNewsletter } from "./letting-out/sending.ts";
import { testsOfOnePerson } from "./limits.ts";
import { deskOf, officeFor, WRITING, whyNotRead } from "./may.ts";
import type { Newsletter } from "./newsletter.ts";
import { EditPage } from "./pages/edit-page.tsx";
import { ListPage } from "./pages/list-page.tsx";
import { LOOKS, type Look, NewsletterPage } from "./pages/newsletter-page.tsx";
import { readerRoutes } from "./readers/routes.tsx";
import { findNewsletter, listSent, listUnsent } from "./store.ts";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

export function routes(house: House): App {
  const app: App = new Hono();
  app.get("/newsletters", (c) => listPage(c, house));
  addWriting(app, house);
  readerRoutes(app, house);
  app.get("/newsletters/:id", (c) => newsletterPage(c, house));
  app.get("/newsletters/:id/letter", (c) => letterAlone(c, house));
  addLettingOut(app, house);
  return app;
}

async function listPage(c: Ctx, { database: db, clock }: House): Promise<Response> {
  const { actor } = c.var;
  const now = clock.now();
  const desk = await deskOf(db, actor, now);
  const mayRead = mayReadAsMember(actor) === undefined;
  const mine =
    mayRead && actor.kind === "person" ? [...(await listBranchesOf(db, actor.personId))] : [];
  const sent = await listSent(db, [...mine, ...desk.keys]);
  const keys = [...new Set([...desk.keys, ...desk.branches.map(({ id }) => id)])];
  const unsent = await listUnsent(db, { isPartys: desk.isPartys, branches: keys });
  const ids = [...sent, ...unsent].flatMap(({ branchId }) => branchId ?? []);
  const branches = await findBranches(db, ids);
  const areas = new Map([...branches.values()].map(({ id, name }) => [id, name]));
  const view = { sent, unsent, desk, mayRead, areas };
  if (hasDesk(desk)) c.header("cache-control", "no-store");
  return show(c, <ListPage shell={shellOf(c)} now={now} view={view} />);
}

const newsletterHere = async ({ database }: House, c: Ctx): Promise<Newsletter> =>
  orNotFound(
    await findNewsletter(database, numberInPath(c, "id", refusals.unknown)),
    refusals.unknown,
  );

function addWriting(app: App, house: House): void {
  const editPage = async (c: Ctx, isNew: boolean, trouble?: Trouble) => {
    const { database: db, clock } = house;
    const now = clock.now();
    const desk = await deskOf(db, c.var.actor, now);
    if (!mayWriteAtAll(desk)) throw new Refused(refuse("not-allowed", refusals.notYours));
    const newsletter = isNew ? undefined : await newsletterHere(house, c);
    if (newsletter !== undefined) {
      const how = { power: "write-letter", now } as const;
      const office = await officeFor(db, c.var.actor, newsletter, how);
      if (isRefusal(office)) throw new Refused(office);
      if (newsletter.begunAt !== undefined) throw new Refused(refuse("conflict", refusals.isOut));
    }
    c.header("cache-control", "no-store");
    const page = { desk, newsletter, trouble };
    return show(c, <EditPage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get("/newsletters/new", (c) => editPage(c, true));
  app.post(
    "/newsletters/new",
    postAct(house, write, {
      done: () => newslettersPath,
      again: (trouble, c) => editPage(c, true, trouble),
    }),
  );
  app.get("/newsletters/:id/edit", (c) => editPage(c, false));
  app.post(
    "/newsletters/:id/change",
    postAct(house, change, {
      done: ({ id }) => newsletterPath(id),
      again: (trouble, c) => editPage(c, false, trouble),
    }),
  );
  app.post("/newsletters/:id/drop", postAct(house, drop, { done: () => newslettersPath }));
}

function addLettingOut(app: App, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => newsletterPage(c, house, trouble);
  const toIt = ({ newsletter }: { readonly newsletter: Newsletter }) =>
    newsletterPath(newsletter.id);
  app.post(
    "/newsletters/:id/test",
    limited(house, testsOfOnePerson, byPerson),
    postAct(house, testLetter, { done: (done) => `${toIt(done)}?tested=yes`, again }),
  );
  app.post("/newsletters/:id/send", askAct(house, send, { again }));
  app.post("/newsletters/:id/ask-key", postAct(house, askKey, { done: toIt, again }));
  app.post("/newsletters/:id/turn-key", postAct(house, turnKey, { done: toIt, again }));
  app.post("/newsletters/:id/stop", postAct(house, stop, { done: toIt, again }));
}

/** The outbox forgets its letters a month after: until then they are counted as it is looked at. */
const DAYS_COUNTED_LIVE = 28;

async function newsletterPage(c: Ctx, house: House, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  const { actor } = c.var;
  const now = clock.now();
  const found = await newsletterHere(house, c);
  orRefused(await whyNotRead(db, actor, found, now));
  c.header("cache-control", "no-store");
  const may = async (power: BranchPower) =>
    !isRefusal(await officeFor(db, actor, found, { power, now }));
  const isLive = found.begunAt !== undefined && found.begunAt > addDays(now, -DAYS_COUNTED_LIVE);
  const became = isLive ? await countOfList(db, factOfNewsletter(found)) : undefined;
  const newsletter = { ...found, numbers: { ...found.numbers, ...became } };
  const view = {
    newsletter,
    area: await nameOfArea(db, found),
    count: found.begunAt === undefined ? await countAudience(db, found, now) : undefined,
    text: (await composed(db, house, found, now)).text,
    may: {
      write: await may("write-letter"),
      turn: await may("turn-key"),
      ask: mayAskFor(actor, WRITING) === undefined,
    },
    isOwnKey: actor.kind === "person" && actor.personId === found.askedBy,
    isOnItsWay: found.state === "sending" || (found.state === "sent" && (became?.waiting ?? 0) > 0),
  };
  const notice = { tone: "good", says: words.test.done } as const;
  const shell = c.req.query("tested") === "yes" ? { ...shellOf(c), notice } : shellOf(c);
  const page = { now, view, trouble };
  return show(c, <NewsletterPage shell={shell} {...page} />, trouble?.status);
}

/** Nothing but the letter's own styles, which stand on its elements. */
const LETTER_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'";

/** The letter's HTML as it leaves, in a light or a dark program, or in one that knows no styles. */
async function letterAlone(c: Ctx, house: House): Promise<Response> {
  const { database: db, clock } = house;
  const now = clock.now();
  const newsletter = await newsletterHere(house, c);
  orRefused(await whyNotRead(db, c.var.actor, newsletter, now));
  const { html } = await composed(db, house, newsletter, now);
  const asked = c.req.query("look");
  const look: Look = LOOKS.find((one) => one === asked) ?? "light";
  c.header("content-security-policy", LETTER_POLICY);
  c.header("cache-control", "no-store");
  c.header("x-robots-tag", "noindex");
  return c.html(lookedAt(html, look));
}

const lookedAt = (html: string, look: Look): string =>
  look === "plain"
    ? html.replace(/ style="[^"]*"/, "")
    : html.replace('content="light dark"', `content="${look}"`);
