import { type Context, Hono } from "hono";
import { stream } from "hono/streaming";
import type { House } from "../../../../../platform/house.ts";
import type { HttpEnvironment } from "../../../../../platform/http/environment.ts";
import { isJson } from "../../../../../platform/http/read-form.ts";
import { doing } from "../../../../../platform/http/routed-act.ts";
import { isTagIn } from "../../../../../platform/http/tagged.ts";
import { isRefusal, type Refusal, refuse, statusOf } from "../../../../../platform/refusal.ts";
import { refusals as ofPlatform } from "../../../../../platform/words.ts";
import { refusals } from "../../../words.ts";
import type { SealedBallot } from "../../sealed-ballot.ts";
import { sealedIn } from "../../sealed-in.ts";
import { findSealedBallot } from "../../sealed-queries.ts";
import type { BoxTip } from "../box-queries.ts";
import { findPublicTip } from "../public-end-queries.ts";
import { cast } from "./acts/cast.ts";
import { rangeOf, readArchive } from "./archive-stream.ts";
import { hasSentTooManyWrong, noteWrong } from "./box-limits.ts";
import { castTogether } from "./casting.ts";
import { signReceipt } from "./receipts.ts";

type Ctx = Context<HttpEnvironment>;

/** What a machine asks of the box: it takes ballots, and gives its public file away. */
export function boxRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.post(
    "/sealed/:sealedId/ballots",
    doing(cast, (c: Ctx) => takeBallot(c, house)),
  );
  app.get("/sealed/:sealedId/archive.bel", (c) => sendArchive(c, house));
  return app;
}

const SECONDS_TO_WAIT = { "too-many": "600", away: "5" } as const;

function answerNo(c: Ctx, refusal: Refusal): Response {
  const { kind, code, says } = refusal;
  if (kind === "too-many" || kind === "away") c.header("retry-after", SECONDS_TO_WAIT[kind]);
  return c.json({ code, says }, statusOf(kind));
}

async function takeBallot(c: Ctx, house: House): Promise<Response> {
  c.header("cache-control", "no-store");
  if (!isJson(c)) return answerNo(c, refuse("wrong-type", ofPlatform["form-unknown"]));
  const { network } = c.var;
  if (await hasSentTooManyWrong(network)) {
    return answerNo(c, refuse("too-many", refusals.sealed.box.tooManyWrong));
  }
  const id = sealedIn(c);
  const text = await c.req.text().catch(() => undefined);
  if (text === undefined) return answerNo(c, refuse("invalid", ofPlatform["form-broken"]));
  const outcome = await castTogether(house, id, text);
  if (isRefusal(outcome)) {
    if (outcome.kind === "invalid" || outcome.kind === "not-allowed") await noteWrong(network);
    return answerNo(c, outcome);
  }
  const { trackingNumber, eventHash, height } = outcome;
  const receipt = await signReceipt(house, outcome);
  return c.json({ trackingNumber, eventHash, height, receipt });
}

async function sendArchive(c: Ctx, house: House): Promise<Response> {
  const id = sealedIn(c);
  const db = house.database;
  const ballot = await findSealedBallot(db, id);
  const tip = ballot && (await findPublicTip(db, ballot));
  if (ballot === undefined || tip === undefined) return c.notFound();
  return sendFile(c, house, ballot, tip);
}

/** The file of a ballot until this event. */
export function sendFile(
  c: Ctx,
  { database: db }: Pick<House, "database">,
  { id, uuid }: Pick<SealedBallot, "id" | "uuid">,
  tip: BoxTip,
): Response | Promise<Response> {
  const tag = `"${tip.eventHash}"`;
  c.header("etag", tag);
  c.header("cache-control", "no-cache");
  c.header("accept-ranges", "bytes");
  if (isTagIn(c.req.header("if-none-match"), tag)) return c.body(null, 304);
  const isSame = [undefined, tag].includes(c.req.header("if-range"));
  const range = rangeOf(isSame ? c.req.header("range") : undefined, tip.endsAt);
  if (range === "unsatisfiable") {
    c.header("content-range", `bytes */${tip.endsAt}`);
    return c.body(null, 416);
  }
  const { from, to } = range ?? { from: 0, to: tip.endsAt };
  if (range !== undefined) {
    c.status(206);
    c.header("content-range", `bytes ${from}-${to - 1}/${tip.endsAt}`);
  }
  c.header("content-type", "application/x-tar");
  c.header("content-length", String(to - from));
  c.header("content-disposition", `attachment; filename="${uuid}.bel"`);
  if (c.req.method === "HEAD") return c.body(null);
  return stream(c, async (out) => {
    for await (const piece of readArchive(db, id, { from, to })) {
      if (out.aborted) return;
      await out.write(piece);
    }
  });
}
