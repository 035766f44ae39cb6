import { Hono } from "hono";
import { stream } from "hono/streaming";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { Refused } from "../../../platform/http/post-act.ts";
import { refuse, type Said } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { findCursor, mayReadAsMember } from "../../membership/door.ts";
import type { LineId } from "../ballot.ts";
import { findBallot } from "../ballot-queries.ts";
import { findPastClose, type PastClose } from "../counting/closing.ts";
import { readLines } from "../counting/counting-queries.ts";
import type { BallotResult } from "../counting/result.ts";
import { LINE_ID } from "../roll/roll.ts";
import { findOwnLine } from "../voting/own-vote-queries.ts";
import { ballotIn, type Ctx, noSuchBallot, personIn } from "../wanted.ts";
import { refusals } from "../words.ts";
import { listNamedLines, listRoll, type ShowOfHands } from "./named-line-queries.ts";
import { LinesPage, RollPage } from "./pages/lines-page.tsx";
import { recountCsv, recountJson } from "./recount-file.ts";

/** What is published when a ballot has been counted, and not a moment before. */
export function publication(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const db = house.database;
  app.get("/decide/:ballotId/recount.json", async (c) => {
    const { ballot, result, fileHash } = await countedIn(c, house, refusals.recount.notClosed);
    c.header("etag", `"${fileHash}"`);
    return sendFile(c, "application/json; charset=utf-8", `ballot-${ballot.id}.json`, () =>
      recountJson(ballot, result, readLines(db, ballot)),
    );
  });
  app.get("/decide/:ballotId/recount.csv", async (c) => {
    const { ballot } = await countedIn(c, house, refusals.recount.notClosed);
    return sendFile(c, "text/csv; charset=utf-8", `ballot-${ballot.id}.csv`, () =>
      recountCsv(ballot, readLines(db, ballot)),
    );
  });
  app.get("/decide/:ballotId/lines", (c) => namesPage(c, house));
  return app;
}

/** For whoever stands on this roll: others learn from it neither who is a member nor how they voted. */
async function namesPage(c: Ctx, house: House): Promise<Response> {
  const person = personIn(c);
  const refusal = mayReadAsMember(person);
  if (refusal !== undefined) throw new Refused(refusal);
  const { ballot } = await countedIn(c, house, refusals.lines.notClosed);
  const line = await findOwnLine(house.database, ballot.id, person.personId);
  if (line === undefined) throw new Refused(refuse("not-allowed", refusals.lines.notOnRoll));
  const who = { name: person.name, marks: [] };
  const own = { lineId: line.lineId, who, choices: line.vote?.choices, hasEnded: false };
  const page = { shell: shellOf(c), ballot, own };
  if (isShowOfHands(ballot)) {
    const slice = await listNamedLines(house, ballot, lineIn(c));
    return show(c, <LinesPage {...page} slice={slice} />);
  }
  const slice = await listRoll(house, ballot, findCursor(c.req.query("after")));
  return show(c, <RollPage {...page} slice={slice} />);
}

const isShowOfHands = (ballot: PastClose): ballot is PastClose & ShowOfHands =>
  ballot.naming === "beside";

interface Counted {
  readonly ballot: PastClose;
  readonly result: BallotResult;
  readonly fileHash: string;
}

async function countedIn(c: Ctx, house: House, notYet: Said): Promise<Counted> {
  const found = await findBallot(house.database, ballotIn(c));
  if (found === undefined) throw noSuchBallot();
  const ballot = findPastClose(found, house.clock.now());
  const { result, fileHash } = found;
  if (ballot === undefined || result === undefined || fileHash === undefined) {
    throw new Refused(refuse("not-found", notYet));
  }
  return { ballot, result, fileHash };
}

function lineIn(c: Ctx): LineId | undefined {
  const after = c.req.query("after");
  return after !== undefined && LINE_ID.test(after) ? (after as LineId) : undefined;
}

/** Sent piece by piece: a large roll's file is larger than what one request may hold in memory. */
function sendFile(
  c: Ctx,
  contentType: string,
  fileName: string,
  pieces: () => AsyncIterable<string>,
): Response {
  c.header("content-type", contentType);
  c.header("content-disposition", `attachment; filename="${fileName}"`);
  return stream(c, async (out) => {
    for await (const piece of pieces()) {
      if (out.aborted) return;
      await out.write(piece);
    }
  });
}
