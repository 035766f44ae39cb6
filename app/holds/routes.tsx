import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInQuery } from "../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayInGoodStanding, personWho } from "../membership/door.ts";
import { ask } from "./acts/ask.ts";
import { confirm } from "./acts/confirm.ts";
import { decideFirstKey } from "./hold.ts";
import { AskPage, HoldsPage } from "./pages/holds-page.tsx";
import { listHolds } from "./queries.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/holds", (c) => holdsPage(house, c));
  app.get("/holds/ask", (c) => {
    const refusal = mayInGoodStanding(c.var.actor);
    const key = refusal ?? decideFirstKey(personWho(c.var.actor));
    if (isRefusal(key)) throw new Refused(key);
    const proposal = String(numberInQuery(c, "proposal") ?? "");
    return show(c, <AskPage shell={shellOf(c)} proposal={proposal} />);
  });
  app.post(
    "/holds/ask",
    postAct(house, ask, {
      done: () => "/holds",
      again: (trouble, c) => {
        const proposal = trouble.values.proposal ?? "";
        const page = <AskPage shell={shellOf(c)} proposal={proposal} trouble={trouble} />;
        return show(c, page, trouble.status);
      },
    }),
  );
  app.post(
    "/holds/:id/confirm",
    postAct(house, confirm, {
      done: () => "/holds",
      again: (trouble, c) => holdsPage(house, c, trouble),
    }),
  );
  return app;
}

async function holdsPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { actor } = c.var;
  const holds = await listHolds(house.database, numberInQuery(c, "proposal"));
  const viewer = actor.kind === "person" ? actor : undefined;
  const page = { holds, viewer, now: house.clock.now(), trouble };
  return show(c, <HoldsPage shell={shellOf(c)} {...page} />, trouble?.status);
}
