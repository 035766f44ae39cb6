import { spoken } from "@breakthrough/languages";
import type { Context, Hono } from "hono";
import { safeParse } from "valibot";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byNetwork, limited, paced } from "../../../platform/http/limited.ts";
import { numberInPath, orNotFound } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { shellOf, show } from "../../../web/show.ts";
import { byMailbox } from "../../membership/door.ts";
import { answerPath, eventPath } from "../addresses.ts";
import type { Event } from "../event.ts";
import { answerEntries } from "../fields.ts";
import { findEvent } from "../holding/event-queries.ts";
import { signUpsForOneMailbox, signUpsFromOneNetwork } from "../limits.ts";
import { AnswerPage, RemovedPage, SentPage } from "../pages/by-link-pages.tsx";
import { EventPage } from "../pages/event-page.tsx";
import { eventView, maySee } from "../view.ts";
import { refusals } from "../words.ts";
import { answer } from "./acts/answer.ts";
import { signUp } from "./acts/sign-up.ts";
import { findByKey } from "./coming-queries.ts";

type Ctx = Context<HttpEnvironment>;

/** A link out of a letter says who somebody is to whoever has it: no browser keeps the page, and no search engine. */
export function secretHere(c: Ctx): string {
  c.header("x-robots-tag", "noindex");
  c.header("cache-control", "no-store");
  const key = c.req.param("key") ?? "";
  // What no secret of ours holds is none: it is compared with what PostgreSQL keeps, which takes no NUL.
  return /^[\w-]*$/.test(key) ? key : "";
}

/** Coming without an account: the letter that is asked for, and the page that its link leads to. */
export function byLinkRoutes(app: Hono<HttpEnvironment>, house: House): void {
  app.post(
    "/events/:id/sign-up",
    limited(house, signUpsFromOneNetwork, byNetwork),
    paced(house, signUpsForOneMailbox, byMailbox),
    postAct(house, signUp, {
      input: (form, c) => ({ ...form, id: c.req.param("id"), language: languageHere() }),
      done: (_, c) => sentPage(c),
      doneBefore: (c) => eventPath(numberInPath(c, "id", refusals.unknown)),
      again: (trouble, c) => eventPageAgain(house, c, trouble),
    }),
  );
  app.get("/events/answer/:key", (c) => answerPage(house, c));
  app.post(
    "/events/answer/:key",
    limited(house, signUpsFromOneNetwork, byNetwork),
    postAct(house, answer, {
      done: ({ event, held, said }, c) =>
        said.answer === "no" && held.guest !== undefined
          ? removedPage(c, event)
          : `${answerPath(secretHere(c))}?saved=yes`,
      again: (trouble, c) => answerPage(house, c, trouble),
    }),
  );
}

const languageHere = () => (spoken() === "cy" ? "cy" : "en");

const sentPage = (c: Ctx): Response =>
  show(c, <SentPage shell={shellOf(c)} id={numberInPath(c, "id", refusals.unknown)} />);

const removedPage = (c: Ctx, event: Event): Response =>
  show(c, <RemovedPage shell={shellOf(c)} event={event} />);

async function eventPageAgain(house: House, c: Ctx, trouble: Trouble): Promise<Response> {
  const id = numberInPath(c, "id", refusals.unknown);
  const found = await findEvent(house.database, id);
  const event = orNotFound(
    found !== undefined && maySee(found, c.var.actor) ? found : undefined,
    refusals.unknown,
  );
  const view = await eventView(house, event, c.var.actor, { trouble });
  return show(c, <EventPage shell={shellOf(c)} view={view} url={house.url} />, trouble.status);
}

async function answerPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const key = secretHere(c);
  const mine = orNotFound(await findByKey(house.database, hashOfSecret(key)), refusals.unknownLink);
  const event = orNotFound(await findEvent(house.database, mine.eventId), refusals.unknownLink);
  const view = await eventView(house, event, { kind: "visitor" }, { trouble, by: mine });
  const asked = safeParse(answerEntries.answer, c.req.query("answer"));
  const page = {
    ...{ view, mine, key_: key, url: house.url },
    proposed: asked.success ? asked.output : undefined,
    isSaved: trouble === undefined && c.req.query("saved") === "yes",
  };
  return show(c, <AnswerPage shell={shellOf(c)} {...page} />, trouble?.status);
}
