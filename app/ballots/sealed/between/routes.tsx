import { type CountResult, drawFlow, drawStages } from "@breakthrough/tally";
import { type Context, Hono } from "hono";
import type { House } from "../../../../platform/house.ts";
import type { HttpEnvironment } from "../../../../platform/http/environment.ts";
import { Refused } from "../../../../platform/http/post-act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { shellOf, show } from "../../../../web/show.ts";
import { refusals } from "../../words.ts";
import { isRanked, type SealedBallot, type SealedOutcome } from "../sealed-ballot.ts";
import { noSuchSealed, sealedIn } from "../sealed-in.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { askedText } from "../what/asked.ts";
import { findKept } from "../what/box-queries.ts";
import { findRankingsFile } from "../what/rankings-file.ts";
import { boardOf } from "./board.ts";
import { SealedPage } from "./pages/sealed-page.tsx";
import { SealedRecountPage } from "./pages/sealed-recount-page.tsx";
import { SealedResultPage } from "./pages/sealed-result-page.tsx";
import { TrackPage } from "./pages/track-page.tsx";
import { findSealedView } from "./sealed-view.ts";

type Ctx = Context<HttpEnvironment>;

/** A sealed ballot's own pages and files. */
export function sealedRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const db = house.database;
  app.get("/sealed/:sealedId", async (c) => {
    const view = await findSealedView(db, sealedIn(c), c.var.actor, house.clock.now());
    if (view === undefined) throw noSuchSealed();
    return show(c, <SealedPage shell={shellOf(c)} view={view} boothHash={house.boothHash} />);
  });
  app.get("/sealed/:sealedId/board.json", async (c) => {
    c.header("cache-control", "no-cache");
    return c.json(await boardOf(db, house, await ballotIn(c, house)));
  });
  app.get("/sealed/:sealedId/ballots/:trackingNumber", async (c) => {
    const ballot = await ballotIn(c, house);
    const trackingNumber = trackingNumberIn(c);
    const kept = await findKept(db, ballot.id, trackingNumber);
    const page = { shell: shellOf(c), ballot, trackingNumber, kept };
    return show(c, <TrackPage {...page} />, kept === undefined ? 404 : 200);
  });
  app.get("/sealed/:sealedId/recount", async (c) => {
    const ballot = await ballotIn(c, house);
    return show(c, <SealedRecountPage shell={shellOf(c)} ballot={ballot} url={house.url} />);
  });
  app.get("/sealed/:sealedId/result", async (c) => {
    const ballot = await ballotIn(c, house);
    const outcome = countedIn(ballot);
    return show(c, <SealedResultPage shell={shellOf(c)} ballot={ballot} outcome={outcome} />);
  });
  app.get("/sealed/:sealedId/asked.json", async (c) => {
    const ballot = await ballotIn(c, house);
    if (isRanked(ballot.question)) throw noSuchSealed();
    c.header("cache-control", "no-cache");
    c.header("content-disposition", `attachment; filename="${ballot.uuid}.asked.json"`);
    return c.body(askedText(ballot, ballot.question), 200, { "content-type": "application/json" });
  });
  addCount(app, house);
  return app;
}

/** The count of rankings, for people's eyes and for other programs. */
function addCount(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/sealed/:sealedId/stages.svg", async (c) =>
    sendPicture(c, drawStages(countIn(await ballotIn(c, house)))),
  );
  app.get("/sealed/:sealedId/flow.svg", async (c) =>
    sendPicture(c, drawFlow(countIn(await ballotIn(c, house)))),
  );
  app.get("/sealed/:sealedId/rankings.blt", async (c) => {
    const ballot = await ballotIn(c, house);
    const { question, isShown } = ballot;
    const file =
      isShown && isRanked(question) && (await findRankingsFile(house.database, ballot, question));
    if (typeof file !== "string") throw noResultYet();
    return c.body(file, 200, {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": `attachment; filename="${ballot.uuid}.blt"`,
    });
  });
  app.get("/sealed/:sealedId/constraints.json", async (c) => {
    const { question } = await ballotIn(c, house);
    const constraints = isRanked(question) ? (question.constraints ?? []) : [];
    return c.json({ constraints });
  });
}

const sendPicture = (c: Ctx, svg: string): Response =>
  c.body(svg, 200, { "content-type": "image/svg+xml; charset=utf-8" });

async function ballotIn(c: Ctx, house: House): Promise<SealedBallot> {
  const ballot = await findSealedBallot(house.database, sealedIn(c));
  if (ballot === undefined) throw noSuchSealed();
  return ballot;
}

const noResultYet = (): Refused =>
  new Refused(refuse("not-found", refusals.sealed.board.result.notYet));

function countedIn({ outcome }: SealedBallot): Exclude<SealedOutcome, { kind: "void" }> {
  if (outcome === undefined || outcome.kind === "void") throw noResultYet();
  return outcome;
}

function countIn(ballot: SealedBallot): CountResult {
  const outcome = countedIn(ballot);
  if (outcome.kind !== "ranked" || outcome.count === undefined) throw noResultYet();
  return outcome.count;
}

/** 43 letters of Base64, as a booth shows them. */
const TRACKING_NUMBER = /^[A-Za-z0-9+/]{43}$/;

function trackingNumberIn(c: Ctx): string {
  const text = c.req.param("trackingNumber") ?? "";
  if (!TRACKING_NUMBER.test(text)) throw noSuchSealed();
  return text;
}
