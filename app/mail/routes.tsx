import { type Context, Hono } from "hono";
import { safeParse } from "valibot";
import { perform } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byNetwork, limited } from "../../platform/http/limited.ts";
import { numberInPath } from "../../platform/http/params.ts";
import { postAct, Refused } from "../../platform/http/post-act.ts";
import { doing } from "../../platform/http/routed-act.ts";
import { isRefusal, refuse } from "../../platform/refusal.ts";
import { itemNumber } from "../../platform/text/fields.ts";
import { shellOf, show } from "../../web/show.ts";
import { chooseNotices } from "./acts/choose-notices.ts";
import { unsubscribe, unsubscribeKey } from "./acts/unsubscribe.ts";
import { noticesPath } from "./addresses.ts";
import { findStopped } from "./bounces/bounce-store.ts";
import { NOTICES_BY_DEFAULT } from "./letter.ts";
import { unsubscribesFromOneNetwork } from "./limits.ts";
import { NoticesPage } from "./pages/notices-page.tsx";
import { LetterPage, OutboxPage } from "./pages/outbox-page.tsx";
import { UnsubscribedPage, UnsubscribePage } from "./pages/unsubscribe-page.tsx";
import { findLetter, isKnownKey, listLetters, noticesOf, wasPosted } from "./queries.ts";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();

  app.get("/me/notices", (c) => showNotices(c, house));
  app.post(
    "/me/notices",
    postAct(house, chooseNotices, {
      done: () => `${noticesPath}?saved=yes`,
      again: (trouble, c) => {
        const page = { shell: shellOf(c), notices: NOTICES_BY_DEFAULT, stopped: [], trouble };
        return show(c, <NoticesPage {...page} />, trouble.status);
      },
    }),
  );

  app.get("/mail/unsubscribe/:key", (c) => askToUnsubscribe(c, house));
  app.post(
    "/mail/unsubscribe/:key",
    limited(house, unsubscribesFromOneNetwork, byNetwork),
    doing(unsubscribe, (c: Ctx) => stopNotices(c, house)),
  );

  if (house.isDemonstration) {
    app.get("/demo/outbox", (c) => showOutbox(c, house));
    app.get("/demo/outbox/:id", (c) => showLetter(c, house));
  }
  return app;
}

async function showNotices(c: Ctx, house: House): Promise<Response> {
  const { actor } = c.var;
  if (actor.kind !== "person") throw new Refused(refuse("not-signed-in", refusals.signIn));
  const [notices, stopped] = await Promise.all([
    noticesOf(house.database, actor.personId),
    findStopped(house.database, actor.personId),
  ]);
  const notice = { tone: "good", says: words.notices.saved } as const;
  const shell = c.req.query("saved") === "yes" ? { ...shellOf(c), notice } : shellOf(c);
  return show(c, <NoticesPage shell={shell} notices={notices} stopped={stopped} />);
}

const noSuchKey = () => new Refused(refuse("not-found", refusals.unsubscribe.unknown));

async function askToUnsubscribe(c: Ctx, { database }: House): Promise<Response> {
  const key = safeParse(unsubscribeKey, c.req.param("key"));
  if (!key.success || !(await isKnownKey(database, key.output))) throw noSuchKey();
  return show(c, <UnsubscribePage shell={shellOf(c)} unsubscribeKey={key.output} />);
}

/**
 * RFC 8058 §3.2: answered where it stands, since a mail program need not follow a redirect. The form's one field,
 * `List-Unsubscribe=One-Click`, says nothing that the address does not: it is not read, in whatever form it comes.
 */
async function stopNotices(c: Ctx, house: House): Promise<Response> {
  const input = { key: c.req.param("key") };
  const outcome = await perform(house, unsubscribe, input, { actor: { kind: "visitor" } });
  if (isRefusal(outcome)) throw noSuchKey();
  return show(c, <UnsubscribedPage shell={shellOf(c)} />);
}

const MOST_IN_ADDRESS = 254;

async function showOutbox(c: Ctx, house: House): Promise<Response> {
  const { actor } = c.var;
  const before = safeParse(itemNumber, c.req.query("before"));
  const wanted = c.req.query("to")?.replaceAll("\0", "").trim().slice(0, MOST_IN_ADDRESS);
  const filter = {
    to: wanted === "" ? undefined : wanted,
    isMine: actor.kind === "person" && c.req.query("mine") === "yes",
  };
  const outbox = await listLetters(house.database, {
    to: filter.to,
    personId: filter.isMine && actor.kind === "person" ? actor.personId : undefined,
    before: before.success ? before.output : undefined,
  });
  const page = { shell: shellOf(c), now: house.clock.now(), outbox, filter };
  return show(c, <OutboxPage {...page} isSending={house.mail !== undefined} />);
}

async function showLetter(c: Ctx, { database, clock }: House): Promise<Response> {
  const { unknown, gone } = refusals.outbox;
  const id = numberInPath(c, "id", unknown);
  const letter = await findLetter(database, id);
  if (letter === undefined) {
    const refusal = (await wasPosted(database, id))
      ? refuse("gone", gone)
      : refuse("not-found", unknown);
    throw new Refused(refusal);
  }
  return show(c, <LetterPage shell={shellOf(c)} now={clock.now()} letter={letter} />);
}
