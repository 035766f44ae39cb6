import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { postAct } from "../../platform/http/post-act.ts";
import { ownProposalsPath, proposalPath } from "./addresses.ts";
import { redraft } from "./amending/acts/redraft.ts";
import { mergesOfOnePerson } from "./limits.ts";
import { answerMerge } from "./merging/acts/answer-merge.ts";
import { askMerge } from "./merging/acts/ask-merge.ts";
import type { Proposal } from "./proposal.ts";
import { queueRoutes } from "./queue/routes.tsx";
import {
  amendmentsPage,
  diffPage,
  discussionPage,
  discussPage,
  hearingPage,
  historyPage,
  minePage,
  proposalPage,
} from "./reading/routes.tsx";
import { askSealed } from "./sealing/acts/ask-sealed.ts";
import { freeze } from "./stages/acts/freeze.ts";
import { withdraw } from "./stages/acts/withdraw.ts";
import { adopt } from "./supporting/acts/adopt.ts";
import { support } from "./supporting/acts/support.ts";
import { takePen } from "./supporting/acts/take-pen.ts";
import { withdrawSupport } from "./supporting/acts/withdraw-support.ts";
import { discardDraft } from "./writing/acts/discard-draft.ts";
import { publish } from "./writing/acts/publish.ts";
import { writingRoutes } from "./writing/routes.tsx";

type Ctx = Context<HttpEnvironment>;

const toItem = ({ id }: { id: number }): string => proposalPath(id);
const toItemOf = ({ proposal }: { proposal: Proposal }): string => proposalPath(proposal.id);

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const at = "/proposals/:id";

  app.get("/discuss", discussPage(house));
  app.get("/me/proposals", minePage(house));
  app.route("/", writingRoutes(house));
  app.route("/", queueRoutes(house));

  app.get(at, (c) => proposalPage(house, c));
  app.get(`${at}/discussion`, discussionPage(house));
  app.get(`${at}/amendments`, amendmentsPage(house));
  app.get(`${at}/hearing`, hearingPage(house));
  app.get(`${at}/history`, historyPage(house));
  app.get(`${at}/versions/:version`, diffPage(house));

  const again = (trouble: Parameters<typeof proposalPage>[2], c: Ctx) =>
    proposalPage(house, c, trouble);
  app.post(`${at}/publish`, postAct(house, publish, { done: toItem, again }));
  app.post(`${at}/discard-draft`, postAct(house, discardDraft, { done: () => ownProposalsPath }));
  app.post(`${at}/support`, postAct(house, support, { done: toItemOf, again }));
  app.post(`${at}/withdraw-support`, postAct(house, withdrawSupport, { done: toItem, again }));
  app.post(`${at}/ask-sealed`, postAct(house, askSealed, { done: toItemOf, again }));
  app.post(`${at}/freeze`, postAct(house, freeze, { done: toItemOf, again }));
  app.post(`${at}/redraft`, postAct(house, redraft, { done: toItem, again }));
  app.post(`${at}/withdraw`, postAct(house, withdraw, { done: toItem, again }));
  app.post(`${at}/adopt`, postAct(house, adopt, { done: toItemOf, again }));
  app.post(`${at}/take-pen`, postAct(house, takePen, { done: toItemOf, again }));
  app.post(
    `${at}/ask-merge`,
    limited(house, mergesOfOnePerson, byPerson),
    postAct(house, askMerge, { done: toItemOf, again }),
  );
  app.post(
    `${at}/answer-merge`,
    postAct(house, answerMerge, { done: ({ into }) => proposalPath(into.id), again }),
  );
  return app;
}
