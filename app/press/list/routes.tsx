import type { Context, Hono } from "hono";
import { perform } from "../../../platform/act.ts";
import { aVisitor } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byNetwork, limited, waitingAfterFailures } from "../../../platform/http/limited.ts";
import { orNotFound } from "../../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { doing } from "../../../platform/http/routed-act.ts";
import { isRefusal, type Refusal } from "../../../platform/refusal.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { shellOf, show } from "../../../web/show.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { outOfListPath, pressListPath, readerPath } from "../addresses.ts";
import { askingsOfOneNetwork, leavingsOfOneNetwork, touchesOfOneNetwork } from "../limits.ts";
import { refusals } from "../words.ts";
import { askForReleases } from "./acts/ask-for-releases.ts";
import { chooseEarly } from "./acts/choose-early.ts";
import { confirmReader } from "./acts/confirm-reader.ts";
import { leaveList } from "./acts/leave-list.ts";
import { AskedPage, AskPage, LeftPage, ReaderPage } from "./pages/list-pages.tsx";
import { findReaderByKey } from "./reader-store.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** A link out of a letter says who somebody is to whoever has it: no browser keeps the page, and no search engine. */
function keyHere(c: Ctx): string {
  c.header("x-robots-tag", "noindex");
  c.header("cache-control", "no-store");
  return c.req.param("key") ?? "";
}

/** Whoever wants the releases by letter: asking, confirming by a letter's link, and leaving by one click. */
export function listRoutes(app: App, house: House): void {
  const askPage = async (c: Ctx, trouble?: Trouble) => {
    const { contactConfirmDays: days } = await rulesInForce(house.database);
    return show(c, <AskPage shell={shellOf(c)} days={days} trouble={trouble} />, trouble?.status);
  };
  app.get(pressListPath, (c) => askPage(c));
  app.post(
    "/press/list",
    limited(house, askingsOfOneNetwork, byNetwork),
    postAct(house, askForReleases, {
      done: (_, c) => show(c, <AskedPage shell={shellOf(c)} />),
      again: (trouble, c) => askPage(c, trouble),
    }),
  );
  addByLink(app, house);
}

function addByLink(app: App, house: House): void {
  const slowly = waitingAfterFailures(house, touchesOfOneNetwork, byNetwork);
  app.get("/press/list/:key", slowly, async (c) => {
    const key = keyHere(c);
    const found = await findReaderByKey(house.database, hashOfSecret(key), house.clock.now());
    const reader = orNotFound(found, refusals.list.unknown);
    return show(c, <ReaderPage shell={shellOf(c)} reader={reader} key_={key} />);
  });
  app.post(
    "/press/list/:key/confirm",
    slowly,
    postAct(house, confirmReader, { done: (_, c) => readerPath(keyHere(c)) }),
  );
  app.post(
    "/press/list/:key/early",
    slowly,
    postAct(house, chooseEarly, { done: (_, c) => readerPath(keyHere(c)) }),
  );
  const leaving = waitingAfterFailures(house, leavingsOfOneNetwork, byNetwork);
  app.post(
    "/press/list/:key/leave",
    leaving,
    postAct(house, leaveList, {
      done: (_, c) => leftPage(c),
      // What was only shown was sent by nobody.
      again: ({ refusal, status }, c) =>
        status === 200 ? c.body(null, 204) : leftAlready(c, refusal),
    }),
  );
  // As it was typed: what is no key leads to a page that says so.
  app.get(outOfListPath(":key"), (c) =>
    c.redirect(readerPath(encodeURIComponent(keyHere(c))), 303),
  );
  app.post(
    outOfListPath(":key"),
    leaving,
    doing(leaveList, (c: Ctx) => leaveByMachine(c, house)),
  );
}

/** RFC 8058, section 3.2: answered where it stands, and the form's one field is not read: the address says it all. */
async function leaveByMachine(c: Ctx, house: House): Promise<Response> {
  const outcome = await perform(house, leaveList, { key: keyHere(c) }, { actor: aVisitor });
  return isRefusal(outcome) ? leftAlready(c, outcome) : leftPage(c);
}

function leftPage(c: Ctx): Response | Promise<Response> {
  keyHere(c);
  return show(c, <LeftPage shell={shellOf(c)} />);
}

/** A mail program may post twice, or after a job deleted the address: either way it is off the list. */
function leftAlready(c: Ctx, refusal: Refusal): Response | Promise<Response> {
  if (refusal.code !== refusals.list.unknown.code) throw new Refused(refusal);
  return leftPage(c);
}
