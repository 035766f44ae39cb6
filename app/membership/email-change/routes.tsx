import type { Context, Hono } from "hono";
import { whyRefused } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { freshly } from "../../../platform/http/fresh.ts";
import { byPerson, limited, paced } from "../../../platform/http/limited.ts";
import { orNotFound } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { shellOf, show } from "../../../web/show.ts";
import { emailPath, emailSentPath } from "../addresses.ts";
import { byMailbox, emailChangesOfOnePerson, joinsForOneMailbox } from "../joining/limits.ts";
import { detailsHere } from "../joining/routes.tsx";
import { personHere } from "../standing/person-here.ts";
import { refusals } from "../words.ts";
import { askEmailChange } from "./acts/ask-email-change.ts";
import { confirmEmailChange } from "./acts/confirm-email-change.ts";
import { stopEmailChange } from "./acts/stop-email-change.ts";
import {
  EmailConfirmPage,
  EmailPage,
  EmailSentPage,
  EmailStopPage,
  EmailStoppedPage,
  EmailUnknownPage,
} from "./pages/email-page.tsx";
import { findEmailChange, findEmailChangeToStop } from "./store.ts";

type Ctx = Context<HttpEnvironment>;

/** Changing the address that one signs in with: asked for here, confirmed from the new mailbox. */
export function addEmailRoutes(app: Hono<HttpEnvironment>, house: House): void {
  const emailPage = async (c: Ctx, trouble?: Trouble) => {
    const { id, email = "" } = await detailsHere(c, house);
    const change = await findEmailChange(house.database, id);
    const page = { shell: shellOf(c), email, change, now: house.clock.now(), trouble };
    return show(c, <EmailPage {...page} />, trouble?.status);
  };
  app.use("/me/email", freshly(house));
  app.get("/me/email", (c) => emailPage(c));
  app.post(
    "/me/email",
    limited(house, emailChangesOfOnePerson, byPerson),
    paced(house, joinsForOneMailbox, byMailbox),
    postAct(house, askEmailChange, {
      done: () => emailSentPath,
      doneBefore: () => emailSentPath,
      again: (trouble, c) => emailPage(c, trouble),
    }),
  );
  app.get("/me/email/sent", (c) => {
    personHere(c);
    return show(c, <EmailSentPage shell={shellOf(c)} />);
  });
  app.get("/me/email/confirm", async (c) => {
    personHere(c);
    const secret = c.req.query("key");
    const refusal = await whyRefused(house, confirmEmailChange, { key: secret }, c.var);
    if (secret === undefined || refusal !== undefined) {
      const status = refusal?.kind === "gone" ? 410 : 404;
      return show(c, <EmailUnknownPage shell={shellOf(c)} />, status);
    }
    return show(c, <EmailConfirmPage shell={shellOf(c)} secret={secret} />);
  });
  app.post(
    "/me/email/confirm",
    postAct(house, confirmEmailChange, {
      input: ({ key }, c) => ({ key, session: c.var.sessionId }),
      done: () => emailPath,
      again: ({ status }, c) => show(c, <EmailUnknownPage shell={shellOf(c)} />, status),
    }),
  );
  app.post(
    "/me/email/stop",
    postAct(house, stopEmailChange, {
      input: (_form, c) => ({ session: c.var.sessionId }),
      done: () => emailPath,
    }),
  );
  addStopping(app, house);
}

/** For the reader of the old address, who need not be signed in. */
function addStopping(app: Hono<HttpEnvironment>, house: House): void {
  app.use("/email/*", async (c, next) => {
    // The address holds a secret: no cache may keep the page (ASVS 14.3.2).
    c.header("cache-control", "private, no-store");
    await next();
  });
  app.get("/email/stop", async (c) => {
    const key = c.req.query("key") ?? "";
    const change = await findEmailChangeToStop(house.database, hashOfSecret(key));
    orNotFound(change, refusals.email.nothingToStop);
    return show(c, <EmailStopPage shell={shellOf(c)} secret={key} />);
  });
  app.post(
    "/email/stop",
    postAct(house, stopEmailChange, {
      input: ({ key }) => ({ key: key ?? "" }),
      done: (_change, c) => show(c, <EmailStoppedPage shell={shellOf(c)} />),
    }),
  );
}
