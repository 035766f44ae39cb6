import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { freshly } from "../../platform/http/fresh.ts";
import { byPerson, limited, paced } from "../../platform/http/limited.ts";
import { orNotFound } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { hashOfSecret } from "../../platform/secrets.ts";
import { shellOf, show } from "../../web/show.ts";
import {
  byMailbox,
  emailChangesOfOnePerson,
  findChosen,
  findDetails,
  joinsForOneMailbox,
  listOtherMailboxes,
  listPeopleToChoose,
  mayAskFor,
  personHere,
} from "../membership/door.ts";
import { ask } from "./acts/ask.ts";
import { confirm } from "./acts/confirm.ts";
import { stop } from "./acts/stop.ts";
import { JOINING, uniteByRequest } from "./acts/unite-by-request.ts";
import { otherAccountPath, otherAccountSentPath } from "./addresses.ts";
import { OfficePage } from "./pages/office-page.tsx";
import {
  ConfirmPage,
  NotConfirmedPage,
  OwnPage,
  SentPage,
  StopPage,
  StoppedPage,
} from "./pages/own-pages.tsx";
import { findPairToStop, listPairsOf } from "./store.ts";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

export function routes(house: House): App {
  const app: App = new Hono();
  addOwnRoutes(app, house);
  addStopping(app, house);
  const officePage = async (c: Ctx, trouble?: Trouble) => {
    const mayAsk = mayAskFor(c.var.actor, JOINING) === undefined;
    const wanted = (name: string) => trouble?.values[name] ?? c.req.query(name);
    const query = c.req.query("q") ?? "";
    const page = {
      ...{ mayAsk, query, trouble },
      kept: mayAsk ? await findChosen(house, wanted("person")) : undefined,
      other: mayAsk ? await findChosen(house, wanted("other")) : undefined,
      found: mayAsk ? await listPeopleToChoose(house, query) : [],
    };
    return show(c, <OfficePage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get("/party/doubles", (c) => officePage(c));
  const again = (trouble: Trouble, c: Ctx) => officePage(c, trouble);
  app.post("/party/doubles", askAct(house, uniteByRequest, { again }));
  return app;
}

function addOwnRoutes(app: App, house: House): void {
  const db = house.database;
  const ownPage = async (c: Ctx, trouble?: Trouble) => {
    const { personId } = personHere(c);
    const details = orNotFound(await findDetails(db, personId), refusals.gone);
    const [pair] = await listPairsOf(db, [personId]);
    const page = {
      ...{ email: details.email, others: await listOtherMailboxes(db, personId), trouble },
      waits: pair && { isKept: pair.kept === personId, joinsAt: pair.joinsAt },
    };
    return show(c, <OwnPage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.use("/me/other-account", freshly(house));
  app.use("/me/other-account/confirm", freshly(house));
  app.get("/me/other-account", (c) => ownPage(c));
  app.post(
    "/me/other-account",
    limited(house, emailChangesOfOnePerson, byPerson),
    paced(house, joinsForOneMailbox, byMailbox),
    postAct(house, ask, {
      done: () => otherAccountSentPath,
      doneBefore: () => otherAccountSentPath,
      again: (trouble, c) => ownPage(c, trouble),
    }),
  );
  app.get("/me/other-account/sent", (c) => {
    personHere(c);
    return show(c, <SentPage shell={shellOf(c)} />);
  });
  app.get("/me/other-account/confirm", (c) => {
    personHere(c);
    const secret = c.req.query("key");
    const page = { shell: shellOf(c) };
    if (secret === undefined) {
      return show(c, <NotConfirmedPage {...page} says={words.unknown} />, 404);
    }
    return show(c, <ConfirmPage {...page} secret={secret} />);
  });
  app.post(
    "/me/other-account/confirm",
    postAct(house, confirm, {
      done: () => otherAccountPath,
      again: ({ status, refusal }, c) =>
        show(c, <NotConfirmedPage shell={shellOf(c)} says={refusal.says} />, status),
    }),
  );
  app.post(
    "/me/other-account/stop",
    postAct(house, stop, { input: () => ({}), done: () => otherAccountPath }),
  );
}

/** For the readers of both mailboxes, who need not be signed in. */
function addStopping(app: App, house: House): void {
  app.use("/other-account/*", async (c, next) => {
    // The address holds a secret: no cache may keep the page (ASVS 14.3.2).
    c.header("cache-control", "private, no-store");
    await next();
  });
  app.get("/other-account/stop", async (c) => {
    const key = c.req.query("key") ?? "";
    const pair = await findPairToStop(house.database, hashOfSecret(key));
    orNotFound(pair, refusals.nothingToStop);
    return show(c, <StopPage shell={shellOf(c)} secret={key} />);
  });
  app.post(
    "/other-account/stop",
    postAct(house, stop, {
      input: ({ key }) => ({ key: key ?? "" }),
      done: (_pair, c) => show(c, <StoppedPage shell={shellOf(c)} />),
    }),
  );
}
