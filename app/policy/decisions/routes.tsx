import { type Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInPath, numberInQuery, orNotFound } from "../../../platform/http/params.ts";
import { ATOM_TYPE, atomFeed } from "../../../web/atom.ts";
import { languageHeaders, shellOf, show } from "../../../web/show.ts";
import { listLines } from "../../record/door.ts";
import { statementPath, statementsFeedPath, statementsPath } from "../addresses.ts";
import { refusals, words } from "../words.ts";
import { type DecisionKind, decisionPath } from "./decision.ts";
import { findDecision, listDecisions } from "./decision-queries.ts";
import { DecisionPage } from "./pages/decision-page.tsx";
import { DecisionsPage } from "./pages/decisions-page.tsx";

type Ctx = Context<HttpEnvironment>;

/** What members decided that is no policy: the party's statements, and its strategy. */
export function decisionRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/policy/statements", (c) => listPage(house, c, "statement"));
  app.get("/policy/statements.atom", (c) => feed(house, c));
  app.get("/policy/statements/:id", (c) => onePage(house, c, "statement"));
  app.get("/policy/strategy", (c) => listPage(house, c, "strategy"));
  app.get("/policy/strategy/:id", (c) => onePage(house, c, "strategy"));
  return app;
}

async function listPage(house: House, c: Ctx, kind: DecisionKind): Promise<Response> {
  const slice = await listDecisions(house.database, kind, numberInQuery(c, "before"));
  const page = { shell: shellOf(c), kind, slice, now: house.clock.now() };
  return show(c, <DecisionsPage {...page} />);
}

const LINES_OF_ITS_RECORD = 50;

async function onePage(house: House, c: Ctx, kind: DecisionKind): Promise<Response> {
  const id = numberInPath(c, "id", refusals.refuse.unknownDecision);
  const found = await findDecision(house.database, kind, id);
  const decision = orNotFound(found, refusals.refuse.unknownDecision);
  const linesOn = async (subject: string) =>
    (await listLines(house.database, { subject, most: LINES_OF_ITS_RECORD })).lines;
  const lines = [
    ...(await linesOn(decisionPath(kind, id))),
    ...(await linesOn(decision.proposalPath)),
  ];
  const page = { shell: shellOf(c), decision, lines, party: house.partyName };
  return show(c, <DecisionPage {...page} now={house.clock.now()} />);
}

async function feed(house: House, c: Ctx): Promise<Response> {
  const { decisions } = await listDecisions(house.database, "statement");
  const { partyName: author, url } = house;
  const text = atomFeed({
    title: `${author}: ${words.decisions.statement.title}`,
    ...{ author, url, path: statementsFeedPath, pagePath: statementsPath },
    entries: decisions.map(({ id, title, body, adoptedAt: at }) => ({
      ...{ title, at, path: statementPath(id) },
      summary: body.slice(0, 500),
    })),
    now: house.clock.now(),
  });
  return c.body(text, 200, { "content-type": ATOM_TYPE, ...languageHeaders() });
}
