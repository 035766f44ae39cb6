import { type Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { postAct } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding, whyNotCounted } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { queuePath } from "../addresses.ts";
import { prioritise } from "./acts/prioritise.ts";
import { QueuePage } from "./pages/queue-page.tsx";
import { foresee, inOrder } from "./plan.ts";
import { listMarks, readQueue } from "./queue-queries.ts";

type Ctx = Context<HttpEnvironment>;

/** What waits for its ballot. */
export function queueRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/queue", (c) => queuePage(house, c));
  app.post("/proposals/:id/prioritise", postAct(house, prioritise, { done: () => queuePath }));
  return app;
}

async function queuePage(house: House, c: Ctx): Promise<Response> {
  const db = house.database;
  const now = house.clock.now();
  const { actor } = c.var;
  const facts = await readQueue(db, now);
  const opensAt = foresee(facts, now);
  const isMember = actor.kind === "person" && mayInGoodStanding(actor) === undefined;
  const byId = new Map(facts.waiting.map((one) => [one.id, one]));
  const whenOf = (id: number) => opensAt.get(id)?.getTime() ?? Number.POSITIVE_INFINITY;
  const queue = inOrder(facts.waiting)
    .toSorted((one, other) => whenOf(one.id) - whenOf(other.id))
    .flatMap(({ id }) => byId.get(id) ?? [])
    .map((one) => ({ ...one, opensAt: opensAt.get(one.id) }));
  const page = {
    ...{ shell: shellOf(c), now, queue },
    rules: await rulesInForce(db),
    marked: isMember ? await listMarks(db, actor.personId) : undefined,
    notYet: isMember ? (await whyNotCounted(db, actor, "support", now))?.says : undefined,
  };
  return show(c, <QueuePage {...page} />);
}
