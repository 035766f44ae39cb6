import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { postAct, Refused } from "../../platform/http/post-act.ts";
import type { PersonId } from "../../platform/ids.ts";
import { refuse } from "../../platform/refusal.ts";
import { ATOM_TYPE } from "../../web/atom.ts";
import { languageHeaders, shellOf, show } from "../../web/show.ts";
import { receiptPath } from "./addresses.ts";
import type { BallotId } from "./ballot.ts";
import { findBallotView } from "./ballot-view.ts";
import { votingOnPaper } from "./on-paper/routes.tsx";
import { BallotPage } from "./pages/ballot-page.tsx";
import { DecidePage } from "./pages/decide-page.tsx";
import { resultsFeed } from "./publishing/feed.ts";
import { ResultsPage } from "./publishing/pages/results-page.tsx";
import { publication } from "./publishing/routes.tsx";
import { listExpectedBallots, listRecentResults, listRunningBallots } from "./queries.ts";
import { codesRoutes } from "./sealed/between/codes-routes.tsx";
import { sealedRoutes } from "./sealed/between/routes.tsx";
import { listSealed } from "./sealed/between/sealed-view.ts";
import { listSealedResults } from "./sealed/sealed-queries.ts";
import { trustees } from "./sealed/trustees/routes.tsx";
import { boxRoutes } from "./sealed/what/casting/box-routes.ts";
import { vote } from "./voting/acts/vote.ts";
import { listReceipts } from "./voting/own-vote-queries.ts";
import { ReceiptPage, ReceiptsPage } from "./voting/pages/receipt-page.tsx";
import { choicesIn } from "./voting/voting.ts";
import { voteTogether } from "./voting/voting-together.ts";
import { ballotIn, beforeIn, type Ctx, noSuchBallot, personIn } from "./wanted.ts";
import { refusals } from "./words.ts";

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  // Before all of /sealed/:id, which would take its own pages for numbers.
  app.route("/", trustees(house));
  addOverview(app, house);
  app.route("/", votingOnPaper(house));
  addBallot(app, house);
  app.route("/", publication(house));
  addReceipts(app, house);
  app.route("/", codesRoutes(house));
  app.route("/", boxRoutes(house));
  app.route("/", sealedRoutes(house));
  return app;
}

const RESULTS_ON_OVERVIEW = 6;

const readerOf = (c: Ctx): PersonId | undefined =>
  c.var.actor.kind === "person" ? c.var.actor.personId : undefined;

function addOverview(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  app.get("/decide", async (c) => {
    const now = house.clock.now();
    const personId = readerOf(c);
    const [running, expected, { results, olderThan }, sealed] = await Promise.all([
      listRunningBallots(db, now, personId),
      listExpectedBallots(db),
      listRecentResults(db, { most: RESULTS_ON_OVERVIEW, personId }),
      listSealed(db, personId),
    ]);
    const lists = {
      ...running,
      sealed,
      expected,
      results,
      hasMoreResults: olderThan !== undefined,
    };
    return show(c, <DecidePage shell={shellOf(c)} now={now} {...lists} />);
  });
  app.get("/decide/results", async (c) => {
    const slice = await listRecentResults(db, { before: beforeIn(c), personId: readerOf(c) });
    return show(c, <ResultsPage shell={shellOf(c)} now={house.clock.now()} slice={slice} />);
  });
  app.get("/decide/results.atom", async (c) => {
    const now = house.clock.now();
    const { counting } = await listRunningBallots(db, now);
    const { results } = await listRecentResults(db, { most: 30 });
    const sealed = await listSealedResults(db, undefined, 30);
    const feed = resultsFeed(house, { counting, results, sealed }, now);
    return c.body(feed, 200, { "content-type": ATOM_TYPE, ...languageHeaders() });
  });
}

async function viewIn(c: Ctx, house: House, id: BallotId) {
  const view = await findBallotView(house.database, id, c.var.actor, house.clock.now());
  if (view === undefined) throw noSuchBallot();
  return view;
}

function addBallot(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/decide/:ballotId", async (c) => {
    const view = await viewIn(c, house, ballotIn(c));
    return show(c, <BallotPage shell={shellOf(c)} view={view} />);
  });
  app.post(
    "/decide/:ballotId/vote",
    postAct(house, vote, {
      perform: (input, options) => voteTogether(house, input, options),
      input: (form, c) => ({ ballotId: String(ballotIn(c)), choices: choicesIn(form) }),
      done: ({ ballotId }) => receiptPath(ballotId),
      again: async (trouble, c) => {
        // Only a vote that is not whole can be put right on the form; all else is said on a page of its own.
        if (trouble.refusal.kind !== "invalid") throw new Refused(trouble.refusal);
        const view = await viewIn(c, house, ballotIn(c));
        const page = <BallotPage shell={shellOf(c)} view={view} trouble={trouble} />;
        return show(c, page, trouble.status);
      },
    }),
  );
}

function addReceipts(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/decide/:ballotId/receipt", async (c) => {
    const ballotId = ballotIn(c);
    const { personId } = personIn(c);
    const before = (ballotId + 1) as BallotId;
    const { receipts } = await listReceipts(house.database, personId, { before, most: 1 });
    const receipt = receipts.find((own) => own.ballotId === ballotId);
    if (receipt === undefined) throw new Refused(refuse("not-found", refusals.receipt.none));
    const { state, now } = await viewIn(c, house, ballotId);
    const isOpen = state === "open";
    return show(c, <ReceiptPage shell={shellOf(c)} receipt={receipt} now={now} isOpen={isOpen} />);
  });
  app.get("/me/receipts", async (c) => {
    const { personId } = personIn(c);
    const slice = await listReceipts(house.database, personId, { before: beforeIn(c) });
    return show(c, <ReceiptsPage shell={shellOf(c)} slice={slice} now={house.clock.now()} />);
  });
}
