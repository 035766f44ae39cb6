import type { Context, Hono } from "hono";
import { stream } from "hono/streaming";
import { safeParse } from "valibot";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { freshly } from "../../../platform/http/fresh.ts";
import { postAct, Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { readForm } from "../../../platform/http/read-form.ts";
import { isRefusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { shellOf, show } from "../../../web/show.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { mayInGoodStanding } from "../standing/may.ts";
import { personHere } from "../standing/person-here.ts";
import { mustBeAbleToAsk } from "../suspending/routes.tsx";
import { refusals, words } from "../words.ts";
import { exportRoll } from "./acts/export-roll.ts";
import { fetchRoll } from "./acts/fetch-roll.ts";
import type { ListExport } from "./export.ts";
import { headOf, sliceOf } from "./list-file.ts";
import { AskExportPage, ExportsPage, FilePage } from "./pages/export-pages.tsx";
import { findExport, findExportByMark, listExports, listSlices } from "./store.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** The members' list as a file: asking for it, fetching it once, and the page on which everybody sees that it happened. */
export function addExportRoutes(app: App, house: House): void {
  const formPage = (c: Ctx, trouble?: Trouble) => {
    mustBeAbleToAsk(c, "export-roll");
    return show(c, <AskExportPage shell={shellOf(c)} trouble={trouble} />, trouble?.status);
  };
  app.get("/party/export", (c) => formPage(c));
  app.post(
    "/party/export",
    askAct(house, exportRoll, { again: (trouble, c) => formPage(c, trouble) }),
  );
  app.get("/party/exports", (c) => exportsPage(c, house, ""));
  // By POST, so that what somebody has found stands in no address and no log.
  app.post("/party/exports", async (c) => {
    const refusal = mayInGoodStanding(c.var.actor);
    const form = refusal ?? (await readForm(c));
    if (isRefusal(form)) throw new Refused(form);
    const { found } = form;
    if (typeof found !== "string") throw new Refused(refuse("invalid", refusals.exports.pasteOne));
    return exportsPage(c, house, found.slice(0, MOST_PASTED));
  });
  addFetching(app, house);
}

const MOST_PASTED = 2000;

async function exportsPage(c: Ctx, house: House, text: string): Promise<Response> {
  const db = house.database;
  const isMember = mayInGoodStanding(c.var.actor) === undefined;
  const [exports, { exportHours }] = await Promise.all([listExports(db), rulesInForce(db)]);
  const found = isMember && text !== "" ? await findExportByMark(db, text) : undefined;
  const trace = isMember ? { text, found } : undefined;
  const page = { now: house.clock.now(), exports, hours: exportHours, trace };
  return show(c, <ExportsPage shell={shellOf(c)} {...page} />);
}

function addFetching(app: App, house: House): void {
  app.use("/party/exports/:request", freshly(house));
  app.use("/party/exports/:request/fetch", freshly(house));
  app.get("/party/exports/:request", async (c) => {
    const { personId } = personHere(c);
    const number = safeParse(itemNumber, c.req.param("request"));
    const granted = number.success ? await findExport(house.database, number.output) : undefined;
    if (granted === undefined) throw new Refused(refuse("not-found", refusals.exports.unknown));
    if (granted.askedBy !== personId)
      throw new Refused(refuse("not-allowed", refusals.exports.notYours));
    mustBeAbleToAsk(c, "export-roll");
    return show(c, <FilePage shell={shellOf(c)} now={house.clock.now()} granted={granted} />);
  });
  app.post(
    "/party/exports/:request/fetch",
    postAct(house, fetchRoll, {
      input: (_form, c) => ({ request: c.req.param("request") }),
      done: ({ granted, at }, c) => sendFile(c, house, granted, at),
    }),
  );
}

/** As it is read, slice by slice. What was sent is kept nowhere. */
function sendFile(c: Ctx, house: House, granted: ListExport, at: Date): Response {
  const { hostname } = new URL(house.url);
  c.header("content-type", "text/csv; charset=utf-8");
  c.header("content-disposition", `attachment; filename="${words.exports.file(granted.request)}"`);
  c.header("cache-control", "private, no-store");
  return stream(c, async (out) => {
    await out.write(headOf(granted));
    let slice = 0;
    for await (const rows of listSlices(house.database, granted.whom, at)) {
      if (out.aborted) return;
      await out.write(sliceOf(granted, rows, slice, hostname));
      slice += 1;
    }
  });
}
