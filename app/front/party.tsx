import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { isDatabaseAway } from "../../platform/database/away.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { leadsToOneOf, takesRaw } from "../../platform/http/form-size.ts";
import { bodyGuard, formGuard, headersGuard } from "../../platform/http/guards.ts";
import {
  formsOfMembers,
  formsOfVisitors,
  limitedInWhatIsTaken,
  membersForms,
  visitorsNetwork,
  waiting,
} from "../../platform/http/limited.ts";
import { networkOf } from "../../platform/http/network-address.ts";
import { Refused } from "../../platform/http/post-act.ts";
import { requestLog } from "../../platform/http/request-log.ts";
import { isOnlyShown } from "../../platform/http/unsent.ts";
import { factsOfError } from "../../platform/log/log.ts";
import { statusOf } from "../../platform/refusal.ts";
import { ErrorPage, type ErrorStatus, isErrorStatus } from "../../web/error-page.tsx";
import { shellOf, show } from "../../web/show.ts";
import { signInThenPath } from "../sign-in/addresses.ts";
import { forgetSent, keepUnsent, unsentRoutes } from "../sign-in/door.ts";
import { allLargeForms, allUnseen, ROOMS } from "../wiring/rooms.ts";
import { followGlance } from "./follow-glance.ts";
import { health } from "./health.ts";
import { imprintGlanceOf } from "./imprint-glance.ts";
import { lookRoutes } from "./look.tsx";
import { repairGlanceOf } from "./repair-glance.ts";
import { sealGlanceOf } from "./seal-glance.ts";
import { type ShellFacts, shellFor } from "./shell.ts";
import { sitemapRoutes } from "./sitemap.ts";
import { languageRoutes, speaking, speakingAsTheyDo } from "./speaking.ts";
import { actorOf } from "./visitor.ts";

type Ctx = Parameters<Parameters<Hono<HttpEnvironment>["notFound"]>[0]>[0];

/** Opens every room: one application that answers all that the party's address is asked for. */
export function openParty(
  house: House,
  facts: ShellFacts,
  trustedProxies = 0,
): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const largeForms = allLargeForms();
  const isRaw = takesRaw(largeForms);
  const isUnseen = leadsToOneOf(allUnseen().map((path) => ({ path })));
  app.onError((error, c) => answerTo(error, c, house));
  app.notFound((c) => show(c, <ErrorPage shell={shellOf(c)} status={404} />, 404));

  app.route("/", health(house));
  app.use(requestLog(house.log));
  app.use(headersGuard(house.url.startsWith("https:")));
  app.use((_c, next) => house.underConstitution(house.database, next));
  app.use(speaking(house));
  const glance = sealGlanceOf(house);
  const repairs = repairGlanceOf(house);
  const imprint = imprintGlanceOf(house);
  app.use(async (c, next) => {
    c.set("actor", { kind: "visitor" });
    c.set("network", networkOf(c, trustedProxies));
    c.set("isRaw", c.req.method === "POST" && isRaw(c.req.path));
    c.set(
      "shell",
      onceFor(() =>
        shellFor(c, facts, {
          footNote: glance.footNote(),
          imprint: imprint.sentence(),
          notice: repairs.notice(),
        }),
      ),
    );
    for (const looking of [glance.refresh(), repairs.refresh(), imprint.refresh()]) {
      if (looking !== undefined) await looking;
    }
    await next();
  });
  app.use(bodyGuard(largeForms));
  app.use(formGuard(house.url, largeForms));
  app.use(async (c, next) => {
    if (c.var.isRaw !== true && !isUnseen(c.req.path)) await actorOf(c, house);
    c.set("follow", await followGlance(c, house));
    await next();
  });
  app.use(async (c, next) => {
    await next();
    const hasSent = c.req.method === "POST" && c.var.actor.kind === "person" && !isOnlyShown(c);
    if (hasSent && c.res.status < 400) await forgetSent(c, house);
  });
  app.use(speakingAsTheyDo(house));
  app.use(waiting(house, formsOfVisitors, visitorsNetwork));
  app.use(limitedInWhatIsTaken(house, formsOfMembers, membersForms));
  app.route("/", languageRoutes(house));
  app.route("/", lookRoutes(house, facts.look));
  app.route("/", sitemapRoutes(house));
  app.route(
    "/",
    unsentRoutes(house, (request, surroundings) => app.fetch(request, surroundings)),
  );
  for (const room of ROOMS) if (room.routes !== undefined) app.route("/", room.routes(house));
  return app;
}

/** The frame is made when a page asks for it, by when it is known who is looking. */
function onceFor<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A database that is started again takes about as long. */
const SECONDS_UNTIL_BACK = "30";

/**
 * A refusal has its page and its status. So has a database that is away for a while. Anything else is a bug: reported,
 * and nothing of it shown.
 */
async function answerTo(error: Error, c: Ctx, house: House): Promise<Response> {
  if (error instanceof Refused) {
    const { kind, says, code } = error.refusal;
    if (c.var.isRaw === true) return c.json({ code, says }, statusOf(kind));
    if (kind !== "not-signed-in") return errorPage(c, statusOf(kind), says);
    return c.redirect(signInThenPath(await wayBack(c, house)), 303);
  }
  if (error instanceof HTTPException) return errorPage(c, error.status);
  if (isDatabaseAway(error)) {
    house.log.debug("database.asked-in-vain", { for: c.req.method });
    c.header("retry-after", SECONDS_UNTIL_BACK);
    if (c.var.isRaw === true) return c.json({ code: "platform.away", says: "" }, 503);
    return errorPage(c, 503);
  }
  house.log.error("http.bug", { method: c.req.method, ...factsOfError(error) });
  return errorPage(c, 500);
}

/** Where to go once signed in: the page that was asked for, or the form that was sent, with what was typed. */
async function wayBack(c: Ctx, house: House): Promise<string> {
  if (c.req.method === "POST" && !isOnlyShown(c)) return keepUnsent(c, house);
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}

function errorPage(c: Ctx, status: number, says?: string): Response {
  const known: ErrorStatus = isErrorStatus(status) ? status : 400;
  const { follow: _, ...shell } = shellOf(c);
  return show(c, <ErrorPage shell={shell} status={known} says={says} />, known);
}
