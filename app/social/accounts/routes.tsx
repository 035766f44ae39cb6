import { type Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayAskFor } from "../../membership/door.ts";
import { accountsPath, toAccountPath } from "../addresses.ts";
import { listAccounts } from "./account-queries.ts";
import { connectAccount } from "./acts/connect-account.ts";
import { disconnectAccount } from "./acts/disconnect-account.ts";
import { offerAccount } from "./acts/offer-account.ts";
import { AccountsPage } from "./pages/accounts-page.tsx";
import { maySpeak, SPEAKING } from "./speaking.ts";

type Ctx = Context<HttpEnvironment>;

const MOST_LISTED = 30;

/** From where the party posts: for everybody to read, and for officers to connect and disconnect. */
export function accountRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const again = (trouble: Trouble, c: Ctx) => accountsPage(house, c, trouble);
  const done = () => accountsPath;
  app.get(accountsPath, (c) => accountsPage(house, c));
  app.post(accountsPath, postAct(house, offerAccount, { done, doneBefore: done, again }));
  app.post(
    toAccountPath(":id", "connect"),
    askAct(house, connectAccount, {
      input: (form, c) => ({ ...form, account: c.req.param("id") }),
      again,
    }),
  );
  app.post(toAccountPath(":id", "disconnect"), postAct(house, disconnectAccount, { done, again }));
  return app;
}

async function accountsPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { actor } = c.var;
  const all = await listAccounts(house.database, MOST_LISTED);
  const maySee = maySpeak(actor) === undefined;
  const page = {
    ...{ shell: shellOf(c), now: house.clock.now(), trouble },
    // What is only offered, or is over, is for those who have to do with it.
    accounts: all.filter(({ state }) => maySee || state === "connected" || state === "lost"),
    mayAsk: mayAskFor(actor, SPEAKING) === undefined,
    mayDisconnect: maySee,
    hasKey: house.accounts.key !== undefined,
  };
  return show(c, <AccountsPage {...page} />, trouble?.status);
}
