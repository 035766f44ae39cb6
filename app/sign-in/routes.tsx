import { Hono, type MiddlewareHandler } from "hono";
import { whyRefused } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byNetwork, waitingAfterFailures } from "../../platform/http/limited.ts";
import { postAct } from "../../platform/http/post-act.ts";
import type { Refusal } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { welcomePath } from "../me/addresses.ts";
import { joinWaitingPath } from "../membership/addresses.ts";
import { confirm } from "../membership/door.ts";
import { confirmJoiningPath } from "./addresses.ts";
import { confirmJoining } from "./codes/acts/confirm-joining.ts";
import { wrongAnswersFromOneNetwork } from "./codes/limits.ts";
import { ConfirmPage, ConfirmUnknownPage } from "./codes/pages/confirm-page.tsx";
import { addCodeRoutes } from "./codes/routes.tsx";
import { ensureBrowser, giveSession, takeSession } from "./cookies.ts";
import { addPasskeyRoutes, addPasskeySignIn } from "./passkeys/routes.tsx";
import { placeOf } from "./place-of.ts";
import { signOut } from "./sessions/acts/sign-out.ts";
import { addSessionRoutes } from "./sessions/routes.tsx";
import { forgetUnsentHere } from "./unsent/keeping.ts";

const neverKept: MiddlewareHandler<HttpEnvironment> = async (c, next) => {
  c.header("cache-control", "private, no-store");
  await next();
};

/** A link that leads nowhere: one that was there says so, and one that is cut off in the letter is like any other. */
const statusOfDead = (refusal: Refusal | undefined): number =>
  refusal?.kind === "gone" ? 410 : 404;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  // They show an address or hold a secret before anybody is signed in: no cache may keep them (ASVS 14.3.2).
  for (const path of ["/sign-in/*", confirmJoiningPath]) app.use(path, neverKept);
  addCodeRoutes(app, house);
  addPasskeySignIn(app, house);
  addPasskeyRoutes(app, house);
  addSessionRoutes(app, house);

  app.get("/join/confirm", async (c) => {
    const secret = c.req.query("key");
    const shell = shellOf(c);
    const refusal = await whyRefused(house, confirm, { key: secret }, { actor: c.var.actor });
    if (secret === undefined || refusal !== undefined) {
      return show(c, <ConfirmUnknownPage shell={shell} />, statusOfDead(refusal));
    }
    return show(c, <ConfirmPage shell={shell} secret={secret} />);
  });
  app.post(
    "/join/confirm",
    waitingAfterFailures(house, wrongAnswersFromOneNetwork, byNetwork),
    postAct(house, confirmJoining, {
      input: (form, c) => ({ ...form, browser: ensureBrowser(c, house), ...placeOf(c) }),
      done: ({ secret, waits }, c) => {
        if (waits) return joinWaitingPath;
        giveSession(c, house, secret);
        return welcomePath;
      },
      again: ({ status }, c) => show(c, <ConfirmUnknownPage shell={shellOf(c)} />, status),
    }),
  );
  app.post(
    "/sign-out",
    postAct(house, signOut, {
      input: (_form, c) => ({ session: c.var.sessionId }),
      done: async (_change, c) => {
        takeSession(c, house);
        await forgetUnsentHere(c, house);
        return "/";
      },
    }),
  );

  return app;
}
