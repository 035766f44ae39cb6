import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInPath, orNotFound } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding, whyNotCounted } from "../../membership/door.ts";
import { hustingsPath, questionsPath } from "../addresses.ts";
import type { Election } from "../election.ts";
import { findElection } from "../queries.ts";
import { refusals } from "../words.ts";
import { ask } from "./acts/ask.ts";
import { voteForQuestion } from "./acts/vote-for.ts";
import { QuestionsPage } from "./pages/questions-page.tsx";
import { listQuestions } from "./question-queries.ts";

type Ctx = Context<HttpEnvironment>;

/** The questions that are put to every candidate. */
export function addAsking(app: Hono<HttpEnvironment>, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => questionsPage(house, c, trouble);
  app.get("/elections/questions", (c) => questionsPage(house, c));
  app.post("/elections/questions", postAct(house, ask, { done: () => questionsPath, again }));
  app.post(
    "/elections/questions/:id/vote",
    postAct(house, voteForQuestion, {
      done: questionsOf,
      again,
    }),
  );
  app.get("/elections/:id/hustings", (c) => hustingsPage(house, c));
  app.post(
    "/elections/:id/hustings",
    postAct(house, ask, {
      done: questionsOf,
      again: (trouble, c) => hustingsPage(house, c, trouble),
    }),
  );
}

const questionsOf = ({ electionId }: { readonly electionId: number | undefined }): string =>
  electionId === undefined ? questionsPath : hustingsPath(electionId);

async function hustingsPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const id = numberInPath(c, "id", refusals.refuse.unknown);
  const found = await findElection(house.database, id);
  // Before the papers are frozen there is nobody to ask.
  const election = orNotFound(found?.paper && found, refusals.refuse.unknown);
  return questionsPage(house, c, trouble, election);
}

async function questionsPage(
  house: House,
  c: Ctx,
  trouble?: Trouble,
  election?: Election,
): Promise<Response> {
  const { actor } = c.var;
  const viewer = actor.kind === "person" ? actor.personId : undefined;
  const notYet = await whyNotCounted(house.database, actor, "support", house.clock.now());
  const page = {
    shell: shellOf(c),
    election,
    questions: await listQuestions(house.database, viewer, election?.id),
    isMember: mayInGoodStanding(actor) === undefined,
    notYet: notYet?.says,
    trouble,
  };
  return show(c, <QuestionsPage {...page} />, trouble?.status);
}
