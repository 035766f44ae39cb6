import type { Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { freshly } from "../../platform/http/fresh.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { askEmailChange } from "./acts/ask-email-change.ts";
import { confirmEmailChange } from "./acts/confirm-email-change.ts";
import { byMailbox, emailChangesOfOnePerson, joinsForOneMailbox } from "./limits.ts";
import { recordHere } from "./own-routes.tsx";
import {
  EmailConfirmPage,
  EmailPage,
  EmailSentPage,
  EmailUnknownPage,
} from "./pages/email-page.tsx";
import { personHere } from "./person-here.ts";

type Ctx = Context<HttpEnvironment>;

/** Changing the address that one signs in with: asked for here, confirmed from the new mailbox. */
export function addEmailRoutes(app: Hono<HttpEnvironment>, house: House): void {
  const emailPage = async (c: Ctx, trouble?: Trouble) => {
    const { email } = await recordHere(c, house);
    return show(c, <EmailPage {...{ shell: shellOf(c), email, trouble }} />, trouble?.status);
  };
  app.use("/me/email", freshly(house));
  app.get("/me/email", (c) => emailPage(c));
  app.post(
    "/me/email",
    limited(house, emailChangesOfOnePerson, byPerson),
    limited(house, joinsForOneMailbox, byMailbox),
    postAct(house, askEmailChange, {
      done: () => "/me/email/sent",
      doneBefore: () => "/me/email/sent",
      again: (trouble, c) => emailPage(c, trouble),
    }),
  );
  app.get("/me/email/sent", (c) => {
    personHere(c);
    return show(c, <EmailSentPage shell={shellOf(c)} />);
  });
  app.get("/me/email/confirm", (c) => {
    personHere(c);
    const secret = c.req.query("key");
    if (secret === undefined) return show(c, <EmailUnknownPage shell={shellOf(c)} />, 404);
    return show(c, <EmailConfirmPage shell={shellOf(c)} secret={secret} />);
  });
  app.post(
    "/me/email/confirm",
    postAct(house, confirmEmailChange, {
      done: () => "/me",
      again: ({ status }, c) => show(c, <EmailUnknownPage shell={shellOf(c)} />, status),
    }),
  );
}
