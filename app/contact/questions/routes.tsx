import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byNetwork, limited } from "../../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { termsOf } from "../../../platform/text/terms.ts";
import { tidyLine } from "../../../platform/text/tidy-text.ts";
import { shellOf, show } from "../../../web/show.ts";
import { questionPath, questionsPath } from "../addresses.ts";
import { looksOfOneNetwork } from "../limits.ts";
import { isInTeam, whyNotOnDuty } from "../on-duty.ts";
import { refusals } from "../words.ts";
import { changeQuestion } from "./acts/change-question.ts";
import { takeDownQuestion } from "./acts/take-down-question.ts";
import { writeQuestion } from "./acts/write-question.ts";
import { EditQuestionPage, QuestionPage } from "./pages/question-page.tsx";
import { QuestionsPage } from "./pages/questions-page.tsx";
import { findQuestion, listQuestions, listVersions, searchQuestions } from "./question-queries.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

const idIn = (c: Ctx): number => numberInPath(c, "id", refusals.questions.unknown);

const MOST_FOUND = 30;
const LONGEST = 200;

/** Common questions: read by all, kept by the team. */
export function questionRoutes(app: App, house: House): void {
  const { database: db } = house;
  app.get(questionsPath, limited(house, looksOfOneNetwork, byNetwork), async (c) => {
    const typed = tidyLine((c.req.query("q") ?? "").slice(0, LONGEST)).toWellFormed();
    const looked = { typed, alternatives: termsOf(typed) };
    const search =
      typed === "" ? undefined : { typed, found: await searchQuestions(db, looked, MOST_FOUND) };
    const questions = search === undefined ? await listQuestions(db) : [];
    const inTeam = await isInTeam(db, c.var.actor);
    return show(
      c,
      <QuestionsPage shell={shellOf(c)} {...{ questions, search }} isInTeam={inTeam} />,
    );
  });
  addWriting(app, house);
  app.get("/questions/:id", (c) => questionPage(house, c));
  app.get("/questions/:id/versions/:version", (c) =>
    questionPage(house, c, numberInPath(c, "version", refusals.questions.unknown)),
  );
}

async function questionPage({ database: db, clock }: House, c: Ctx, version?: number) {
  const question = orNotFound(await findQuestion(db, idIn(c)), refusals.questions.unknown);
  const versions = await listVersions(db, question.id);
  const shown =
    version === undefined
      ? undefined
      : orNotFound(
          versions.find((one) => one.version === version),
          refusals.questions.unknown,
        );
  const page = { question, versions, shown, now: clock.now() };
  const inTeam = await isInTeam(db, c.var.actor);
  return show(c, <QuestionPage shell={shellOf(c)} {...page} isInTeam={inTeam} />);
}

function addWriting(app: App, house: House): void {
  const { database: db } = house;
  const newPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(await whyNotOnDuty(db, c.var.actor));
    return show(c, <EditQuestionPage shell={shellOf(c)} trouble={trouble} />, trouble?.status);
  };
  const editPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(await whyNotOnDuty(db, c.var.actor));
    const question = orNotFound(await findQuestion(db, idIn(c)), refusals.questions.unknown);
    const page = { question, trouble };
    return show(c, <EditQuestionPage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get("/questions/new", (c) => newPage(c));
  app.post(
    "/questions/new",
    postAct(house, writeQuestion, {
      done: () => questionsPath,
      again: (trouble, c) => newPage(c, trouble),
    }),
  );
  app.get("/questions/:id/edit", (c) => editPage(c));
  app.post(
    "/questions/:id/change",
    postAct(house, changeQuestion, {
      done: ({ id }) => questionPath(id),
      again: (trouble, c) => editPage(c, trouble),
    }),
  );
  app.post(
    "/questions/:id/take-down",
    postAct(house, takeDownQuestion, { done: ({ id }) => questionPath(id) }),
  );
}
