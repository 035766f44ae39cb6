import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, numberInQuery, orNotFound } from "../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayInGoodStanding, personHere, whyNotCounted } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { answer } from "./acts/answer.ts";
import { start } from "./acts/start.ts";
import { support } from "./acts/support.ts";
import { takeBack } from "./acts/take-back.ts";
import { recallPath } from "./addresses.ts";
import { RecallPage } from "./pages/recall-page.tsx";
import { RecallsPage } from "./pages/recalls-page.tsx";
import { StartPage } from "./pages/start-page.tsx";
import { findRecall, listRecalls } from "./queries.ts";
import { listOthersInOffice, viewFor } from "./view.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

const toPage = ({ recall }: { recall: { id: number } }): string => recallPath(recall.id);

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const again = (trouble: Trouble, c: Ctx) => recallPage(house, c, trouble);
  app.get("/recalls", async (c) => {
    const found = await listRecalls(house.database, numberInQuery(c, "before"));
    const now = house.clock.now();
    const isMember = mayInGoodStanding(c.var.actor) === undefined;
    const notYet = (await whyNotCounted(house.database, c.var.actor, "recall", now))?.says;
    const mayStart = isMember && notYet === undefined;
    const page = { shell: shellOf(c), now, mayStart, notYet, ...found };
    return show(c, <RecallsPage {...page} />);
  });
  app.get("/recalls/start", (c) => startPage(house, c));
  app.post(
    "/recalls/start",
    postAct(house, start, {
      done: ({ id }) => recallPath(id),
      again: (trouble, c) => startPage(house, c, trouble),
    }),
  );
  app.get("/recalls/:id", (c) => recallPage(house, c));
  app.post("/recalls/:id/support", postAct(house, support, { done: toPage, again }));
  app.post("/recalls/:id/take-back", postAct(house, takeBack, { done: toPage, again }));
  app.post("/recalls/:id/answer", postAct(house, answer, { done: toPage, again }));
  return app;
}

async function startPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const refusal =
    mayInGoodStanding(c.var.actor) ??
    (await whyNotCounted(house.database, c.var.actor, "recall", house.clock.now()));
  if (refusal !== undefined) throw new Refused(refusal);
  const [holders, rules] = await Promise.all([
    listOthersInOffice(house, personHere(c).personId),
    rulesInForce(house.database),
  ]);
  const page = { shell: shellOf(c), holders, rules, trouble };
  return show(c, <StartPage {...page} />, trouble?.status);
}

async function recallPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const id = numberInPath(c, "id", refusals.refuse.unknown);
  const recall = orNotFound(await findRecall(house.database, id), refusals.refuse.unknown);
  const view = await viewFor(house, recall, c.var.actor);
  const page = { shell: shellOf(c), now: house.clock.now(), view, trouble };
  return show(c, <RecallPage {...page} />, trouble?.status);
}
