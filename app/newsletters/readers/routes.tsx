import type { Context, Hono } from "hono";
import { perform } from "../../../platform/act.ts";
import { aVisitor } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byNetwork, limited } from "../../../platform/http/limited.ts";
import { numberInQuery } from "../../../platform/http/params.ts";
import { postAct, Refused } from "../../../platform/http/post-act.ts";
import { doing } from "../../../platform/http/routed-act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { choicesByLetterPath, outPath } from "../addresses.ts";
import { leavingsOfOneNetwork } from "../limits.ts";
import { words } from "../words.ts";
import { choose } from "./acts/choose.ts";
import { comeBack } from "./acts/come-back.ts";
import { leave } from "./acts/leave.ts";
import { ChoicesPage, LeftPage } from "./pages/choices-page.tsx";
import { pathsOf } from "./paths.ts";
import { findChoice } from "./reader-store.ts";
import { readerOf } from "./whose.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** A link out of a letter says who somebody is to whoever has it: no browser keeps the page, and no search engine. */
function keyHere(c: Ctx): string | undefined {
  c.header("x-robots-tag", "noindex");
  c.header("cache-control", "no-store");
  return c.req.param("key");
}

/** What readers want, signed in or by the link of a letter; and a letter's way out for mail programs. */
export function readerRoutes(app: App, house: House): void {
  const limit = limited(house, leavingsOfOneNetwork, byNetwork);
  for (const key of [undefined, ":key"]) {
    const { choices, comeBack: back, leave: out } = pathsOf(key);
    app.get(choices, (c) => choicesPage(c, house));
    const saved = (c: Ctx) => `${pathsOf(keyHere(c)).choices}?saved=yes`;
    app.post(choices, postAct(house, choose, { done: (_, c) => saved(c) }));
    app.post(back, postAct(house, comeBack, { done: (_, c) => saved(c) }));
    app.post(out, limit, postAct(house, leave, { done: (_, c) => leftPage(c) }));
  }
  const out = outPath(":id", ":key");
  app.get(out, (c) => {
    const key = encodeURIComponent(keyHere(c) ?? "");
    const query = new URLSearchParams({
      from: c.req.param("id") ?? "",
      lang: c.req.query("lang") ?? "",
    });
    return c.redirect(`${choicesByLetterPath(key)}?${query}`, 303);
  });
  app.post(
    out,
    limit,
    doing(leave, (c: Ctx) => leaveByMachine(c, house)),
  );
}

async function choicesPage(c: Ctx, house: House): Promise<Response> {
  const letterKey = keyHere(c);
  const reader = await readerOf(house.database, letterKey, c.var.actor);
  if (isRefusal(reader)) throw new Refused(reader);
  const choice = await findChoice(house.database, reader.personId, reader.emailKey);
  const notice = { tone: "good", says: words.choices.saved } as const;
  const shell = c.req.query("saved") === "yes" ? { ...shellOf(c), notice } : shellOf(c);
  const page = { choice, letterKey, from: numberInQuery(c, "from") };
  return show(c, <ChoicesPage shell={shell} {...page} />);
}

const leftPage = (c: Ctx) => show(c, <LeftPage shell={shellOf(c)} letterKey={keyHere(c)} />);

/** RFC 8058, section 3.2: answered where it stands, and the form's one field is not read: the address says it all. */
async function leaveByMachine(c: Ctx, house: House): Promise<Response> {
  const input = { key: keyHere(c), from: c.req.param("id") };
  const outcome = await perform(house, leave, input, { actor: aVisitor });
  if (isRefusal(outcome)) throw new Refused(outcome);
  return await leftPage(c);
}
