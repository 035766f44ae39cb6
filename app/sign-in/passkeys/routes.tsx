import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { freshly } from "../../../platform/http/fresh.ts";
import { waiting, waitingAfterFailures } from "../../../platform/http/limited.ts";
import { ownPath } from "../../../platform/http/own-path.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { personHere } from "../../membership/door.ts";
import { passkeysPath } from "../addresses.ts";
import { byKnownBrowserOrNetwork, rememberBrowser } from "../codes/known-browsers.ts";
import { passkeysAskedFromOneNetwork, wrongAnswersFromOneNetwork } from "../codes/limits.ts";
import { ensureAttempt, findAttempt, giveSession } from "../cookies.ts";
import { passkeyIdField } from "../fields.ts";
import { SignInPage } from "../pages/sign-in-page.tsx";
import { placeOf } from "../place-of.ts";
import { troubleAt } from "../trouble.ts";
import { refusals } from "../words.ts";
import { addPasskey } from "./acts/add-passkey.ts";
import { askNewPasskey } from "./acts/ask-new-passkey.ts";
import { askPasskey } from "./acts/ask-passkey.ts";
import { removePasskey } from "./acts/remove-passkey.ts";
import { renamePasskey } from "./acts/rename-passkey.ts";
import { usePasskey } from "./acts/use-passkey.ts";
import { idInPath } from "./id-in-path.ts";
import { byNetworkWithoutQuestion } from "./limit-key.ts";
import { PasskeysPage } from "./pages/passkeys-page.tsx";
import { listPasskeys } from "./queries.ts";

type Ctx = Context<HttpEnvironment>;

/** Signing in with a passkey: the island asks, the authenticator signs, and an ordinary form brings the answer. */
export function addPasskeySignIn(app: Hono<HttpEnvironment>, house: House): void {
  const signInPage = (c: Ctx, trouble: Trouble) => {
    const after = ownPath(c.req.query("after"));
    ensureAttempt(c, house);
    return show(c, <SignInPage {...{ shell: shellOf(c), after, trouble }} />, trouble.status);
  };
  app.post(
    "/sign-in/passkey/ask",
    waiting(house, passkeysAskedFromOneNetwork, byKnownBrowserOrNetwork(house)),
    postAct(house, askPasskey, {
      input: (_form, c) => ({ attempt: ensureAttempt(c, house) }),
      done: ({ options }, c) => c.json(options),
    }),
  );
  app.post(
    "/sign-in/passkey",
    waitingAfterFailures(house, wrongAnswersFromOneNetwork, byNetworkWithoutQuestion(house)),
    postAct(house, usePasskey, {
      input: ({ response }, c) => ({ response, attempt: findAttempt(c, house), ...placeOf(c) }),
      done: async ({ signed }, c) => {
        if (signed === undefined) return signInPage(c, troubleAt("", refusals.passkeys.notKnown));
        giveSession(c, house, signed.beginning.secret);
        await rememberBrowser(c, house, signed.beginning.personId);
        return ownPath(c.req.query("after"));
      },
      again: (trouble, c) => signInPage(c, trouble),
    }),
  );
}

/** One's own passkeys: add, rename, remove. */
export function addPasskeyRoutes(app: Hono<HttpEnvironment>, house: House): void {
  const passkeysPage = async (c: Ctx, trouble?: Trouble, renamed?: string) => {
    const { personId } = personHere(c);
    const passkeys = await listPasskeys(house.database, personId);
    const now = house.clock.now();
    const page = <PasskeysPage {...{ shell: shellOf(c), passkeys, now, trouble, renamed }} />;
    return show(c, page, trouble?.status);
  };
  app.use("/me/passkeys", freshly(house));
  app.use("/me/passkeys/*", freshly(house));
  app.get("/me/passkeys", (c) => passkeysPage(c));
  app.post(
    "/me/passkeys/ask",
    postAct(house, askNewPasskey, {
      input: (_form, c) => ({ attempt: ensureAttempt(c, house) }),
      done: ({ options }, c) => c.json(options),
    }),
  );
  app.post(
    "/me/passkeys",
    postAct(house, addPasskey, {
      input: ({ response }, c) => ({ response, attempt: findAttempt(c, house), ...placeOf(c) }),
      done: ({ credential }, c) =>
        credential === undefined
          ? passkeysPage(c, troubleAt("", refusals.passkeys.notAccepted))
          : passkeysPath,
      again: (trouble, c) => passkeysPage(c, trouble),
    }),
  );
  app.post(
    "/me/passkeys/:id/rename",
    postAct(house, renamePasskey, {
      input: (form, c) => ({ ...form, id: idInPath(c, passkeyIdField) }),
      done: () => passkeysPath,
      again: (trouble, c) => passkeysPage(c, trouble, c.req.param("id")),
    }),
  );
  app.post(
    "/me/passkeys/:id/remove",
    postAct(house, removePasskey, {
      input: (_form, c) => ({ id: idInPath(c, passkeyIdField) }),
      done: () => passkeysPath,
    }),
  );
}
