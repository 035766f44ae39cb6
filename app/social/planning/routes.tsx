import { type Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { findProposal, isBy } from "../../proposals/door.ts";
import { planPostPath } from "../addresses.ts";
import { refusals } from "../words.ts";
import { planPost, whyNotPlanned } from "./acts/plan-post.ts";
import { PlanPage } from "./pages/plan-page.tsx";
import { outgoingOf } from "./plan.ts";
import { findPlan, readOutlets } from "./plan-queries.ts";

type Ctx = Context<HttpEnvironment>;

/** How a post goes out on each network, for its author. */
export function planningRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/rota/posts/:id/networks", (c) => planPage(house, c));
  app.post(
    "/rota/posts/:id/networks",
    postAct(house, planPost, {
      done: ({ proposal }) => planPostPath(proposal.id),
      again: (trouble, c) => planPage(house, c, trouble),
    }),
  );
  return app;
}

async function planPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  const { actor } = c.var;
  orRefused(mayInGoodStanding(actor));
  const id = numberInPath(c, "id", refusals.noPost);
  const found = await findProposal(db, id);
  const isThere = found?.kind === "post" && (isBy(found, actor) || found.stay.state !== "draft");
  const proposal = orNotFound(isThere ? found : undefined, refusals.noPost);
  if (!isBy(proposal, actor)) orRefused(refuse("not-allowed", refusals.plan.notAuthor));
  if (trouble === undefined) orRefused(whyNotPlanned(proposal, clock.now()));
  const plan = await findPlan(db, id);
  const outgoing = outgoingOf(proposal, plan, await readOutlets(db, house));
  const page = { shell: shellOf(c), proposal, plan, outgoing, trouble };
  return show(c, <PlanPage {...page} />, trouble?.status);
}
