import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding, whyNotCounted } from "../../membership/door.ts";
import { questionsPath } from "../addresses.ts";
import { ask } from "./acts/ask.ts";
import { voteForQuestion } from "./acts/vote-for.ts";
import { QuestionsPage } from "./pages/questions-page.tsx";
import { listQuestions } from "./question-queries.ts";

type Ctx = Context<HttpEnvironment>;

/** The questions that are put to every candidate. */
export function addAsking(app: Hono<HttpEnvironment>, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => questionsPage(house, c, trouble);
  const back = { done: () => questionsPath, again };
  app.get("/elections/questions", (c) => questionsPage(house, c));
  app.post("/elections/questions", postAct(house, ask, back));
  app.post("/elections/questions/:id/vote", postAct(house, voteForQuestion, back));
}

async function questionsPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { actor } = c.var;
  const viewer = actor.kind === "person" ? actor.personId : undefined;
  const notYet = await whyNotCounted(house.database, actor, "support", house.clock.now());
  const page = {
    shell: shellOf(c),
    questions: await listQuestions(house.database, viewer),
    isMember: mayInGoodStanding(actor) === undefined,
    notYet: notYet?.says,
    trouble,
  };
  return show(c, <QuestionsPage {...page} />, trouble?.status);
}
