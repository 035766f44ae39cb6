import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { findNumber, numberInQuery, orNotFound } from "../../platform/http/params.ts";
import { Refused, type Trouble } from "../../platform/http/post-act.ts";
import { refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayInGoodStanding, personWho } from "../membership/door.ts";
import { findProposal } from "../proposals/door.ts";
import { findAskingOffice } from "../rulebook/door.ts";
import { hold } from "./acts/hold.ts";
import { AskPage } from "./pages/ask-page.tsx";
import { HoldsPage } from "./pages/holds-page.tsx";
import { listHolds } from "./queries.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/holds", async (c) => {
    const holds = await listHolds(house.database, numberInQuery(c, "proposal"));
    return show(c, <HoldsPage shell={shellOf(c)} holds={holds} now={house.clock.now()} />);
  });
  app.get("/holds/ask", (c) => {
    const refusal = mayInGoodStanding(c.var.actor) ?? whyNotAsk(c);
    if (refusal !== undefined) throw new Refused(refusal);
    return askPage(house, c, numberInQuery(c, "proposal"));
  });
  app.post(
    "/holds/ask",
    askAct(house, hold, {
      again: (trouble, c) => askPage(house, c, findNumber(trouble.values.proposal), trouble),
    }),
  );
  return app;
}

function whyNotAsk(c: Ctx) {
  const { offices } = personWho(c.var.actor);
  const office = findAskingOffice("hold-item", offices);
  return office === undefined ? refuse("not-allowed", refusals.refuse.noKey) : undefined;
}

/** Nobody's draft is named here: it is its author's alone. */
async function askPage(house: House, c: Ctx, id: number | undefined, trouble?: Trouble) {
  const found = id === undefined ? undefined : await findProposal(house.database, id);
  const proposal = orNotFound(
    found?.stay.state === "draft" ? undefined : found,
    refusals.refuse.noProposal,
  );
  return show(c, <AskPage shell={shellOf(c)} {...{ proposal, trouble }} />, trouble?.status);
}
