import { compareNames } from "@breakthrough/languages";
import { type Context, Hono } from "hono";
import { safeParse } from "valibot";
import { readsAsMember } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, numberInQuery, orNotFound } from "../../platform/http/params.ts";
import { Refused } from "../../platform/http/post-act.ts";
import { isUuid, type PersonId } from "../../platform/ids.ts";
import { refuse } from "../../platform/refusal.ts";
import { itemNumber } from "../../platform/text/fields.ts";
import { shellOf, show } from "../../web/show.ts";
import { indexOf, lineNumberOf } from "./lines/line.ts";
import { LinePage } from "./lines/pages/line-page.tsx";
import { type Officer, type RecordFilter, RecordPage } from "./lines/pages/record-page.tsx";
import { mirror } from "./publishing/mirror.ts";
import { findProof } from "./publishing/proofs.ts";
import { findPublished } from "./publishing/published-queries.ts";
import {
  findLine,
  LINES_AN_EXPORT,
  listEntries,
  listLines,
  listOfficers,
  listOffices,
  listRooms,
} from "./queries.ts";
import { readSealState } from "./sealing/seal-state.ts";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/record", (c) => showRecord(c, house));
  app.get("/record.json", (c) => exportRecord(c, house));
  app.route("/", mirror(house));
  app.get("/record/:line", (c) => showLine(c, house));
  app.get("/record/:line/entry", (c) => sendEntry(c, house));
  app.get("/record/:line/proof", (c) => sendProof(c, house));
  return app;
}

const LONGEST_QUERY = 200;

/** What was asked for, as far as it could be in the record at all. */
function wanted(c: Ctx, name: string): string | undefined {
  const text = c.req.query(name)?.replaceAll("\0", "").trim().slice(0, LONGEST_QUERY);
  return text === "" ? undefined : text;
}

/** Names are for members. The record has none; they come from who is known to stand behind a line. */
function officerWanted(c: Ctx): PersonId | undefined {
  const id = wanted(c, "officer");
  if (id === undefined || !isUuid(id)) return undefined;
  if (c.var.actor.kind !== "person") throw new Refused(refuse("not-signed-in", refusals.signIn));
  if (!readsAsMember(c.var.actor)) throw new Refused(refuse("not-allowed", refusals.membersOnly));
  return id as PersonId;
}

function filterWanted(c: Ctx): RecordFilter {
  const [act, office, subject] = [wanted(c, "act"), wanted(c, "office"), wanted(c, "on")];
  return { act, office, subject, officer: officerWanted(c) };
}

async function showRecord(c: Ctx, house: House): Promise<Response> {
  const { database, clock, url } = house;
  const filter = filterWanted(c);
  const [slice, rooms, offices, officers, seal] = await Promise.all([
    listLines(database, { ...filter, before: numberInQuery(c, "before") }),
    listRooms(database),
    listOffices(database),
    readsAsMember(c.var.actor) ? officersWithNames(house) : [],
    readSealState(house),
  ]);
  const titles = await house.titlesOf(slice.lines.map((line) => line.subject));
  const choices = { rooms, offices, officers };
  const page = { shell: shellOf(c), now: clock.now(), url, slice, titles, filter, choices, seal };
  return show(c, <RecordPage {...page} />);
}

async function officersWithNames({ database, namedOf }: House): Promise<readonly Officer[]> {
  const ids = await listOfficers(database);
  const named = await namedOf(ids);
  return ids
    .map((personId) => ({ personId, name: named(personId).name }))
    .sort((one, other) => compareNames(one.name, other.name));
}

const indexWanted = (c: Ctx): number => indexOf(numberInPath(c, "line", refusals.unknown));

async function showLine(c: Ctx, { database, clock, titlesOf }: House): Promise<Response> {
  const index = indexWanted(c);
  const line = orNotFound(await findLine(database, index), refusals.unknown);
  const size = (await findPublished(database))?.size ?? 0;
  const name = (await titlesOf([line.subject])).get(line.subject);
  const page = {
    shell: shellOf(c),
    now: clock.now(),
    line,
    name,
    number: lineNumberOf(index),
    size,
  };
  return show(c, <LinePage {...page} />);
}

/** The very bytes that were hashed into the log. */
async function sendEntry(c: Ctx, { database }: House): Promise<Response> {
  const index = indexWanted(c);
  const { entry } = orNotFound(await findLine(database, index), refusals.unknown);
  return c.body(entry, 200, asFile("application/json", `line-${lineNumberOf(index)}.json`));
}

async function sendProof(c: Ctx, { database }: House): Promise<Response> {
  const index = indexWanted(c);
  const proof = orNotFound(await findProof(database, index), refusals.unknown);
  const name = `line-${lineNumberOf(index)}.tlog-proof`;
  return c.body(proof, 200, asFile("text/plain; charset=utf-8", name));
}

const asFile = (type: string, name: string) => ({
  "content-type": type,
  "content-disposition": `attachment; filename="${name}"`,
});

/** Sealed lines in the log's order. */
async function exportRecord(c: Ctx, { database, partyName, url }: House): Promise<Response> {
  const parsed = safeParse(itemNumber, c.req.query("after"));
  const after = parsed.success ? parsed.output : 0;
  const size = (await findPublished(database))?.size ?? 0;
  const subject = wanted(c, "on");
  const entries = await listEntries(database, { from: after, to: size, subject });
  const last = lineNumberOf(entries.at(-1)?.index ?? after - 1);
  const address = (line: number) => {
    const query = new URLSearchParams({ ...(subject && { on: subject }), after: String(line) });
    return `${url}/record.json?${query}`;
  };
  return c.json({
    party: partyName,
    says: words.json,
    log: `${url}/record/checkpoint`,
    lines: entries.map(({ index, entry }) => ({ line: lineNumberOf(index), ...JSON.parse(entry) })),
    next: entries.length === LINES_AN_EXPORT ? address(last) : null,
    later: address(last),
  });
}
