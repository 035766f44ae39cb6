import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { findChosen, listPeopleToChoose, mayAskFor, personHere } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { grant } from "./acts/grant.ts";
import { resign } from "./acts/resign.ts";
import { ownOfficesPath } from "./addresses.ts";
import { GrantPage } from "./pages/grant-page.tsx";
import { HoldersPage } from "./pages/holders-page.tsx";
import { ResignPage } from "./pages/resign-page.tsx";
import { listHolders, listHoldingsNow } from "./queries.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  addHolders(app, house);
  app.get("/me/offices", (c) => resignPage(house, c));
  app.post(
    "/me/offices/resign",
    postAct(house, resign, {
      done: () => ownOfficesPath,
      again: (trouble, c) => resignPage(house, c, trouble),
    }),
  );
  return app;
}

function addHolders(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  app.get("/party/offices", async (c) => {
    const { actor } = c.var;
    const holdings = await listHolders(db, house.clock.now());
    const ids = holdings.map(({ personId }) => personId);
    const named = await house.namedOf(ids);
    const mayGrant = mayAskFor(actor, "grant-office") === undefined;
    const holdsOne = actor.kind === "person" && ids.includes(actor.personId);
    const page = { holdings, named, mayGrant, holdsOne };
    return show(c, <HoldersPage shell={shellOf(c)} {...page} />);
  });
  const formPage = async (c: Ctx, trouble?: Trouble) => {
    const refusal = mayAskFor(c.var.actor, "grant-office");
    if (refusal !== undefined) throw new Refused(refusal);
    const person = await findChosen(house, trouble?.values.person ?? c.req.query("person"));
    const query = c.req.query("q") ?? "";
    const found = await listPeopleToChoose(house, query);
    const { grantMonths } = await rulesInForce(db);
    const page = { person, query, found, mostMonths: grantMonths, trouble };
    return show(c, <GrantPage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get("/party/offices/grant", (c) => formPage(c));
  app.post(
    "/party/offices/grant",
    askAct(house, grant, { again: (trouble, c) => formPage(c, trouble) }),
  );
}

async function resignPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { personId } = personHere(c);
  const now = house.clock.now();
  const holdings = await listHoldingsNow(house.database, personId, now);
  const page = { shell: shellOf(c), holdings, now, trouble };
  return show(c, <ResignPage {...page} />, trouble?.status);
}
