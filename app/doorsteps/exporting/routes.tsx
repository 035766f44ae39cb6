import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { freshly } from "../../../platform/http/fresh.ts";
import { byPerson, limited } from "../../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { findBranches } from "../../branches/door.ts";
import { mayAskFor, personHere } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { exportPath, exportsPath, fetchExportPath } from "../addresses.ts";
import { workOfOnePerson } from "../limits.ts";
import { refusals } from "../words.ts";
import { exportRegister } from "./acts/export-register.ts";
import { type Fetched, fetchExport } from "./acts/fetch-export.ts";
import { findExport, listExports, listKeptRegisters } from "./export-store.ts";
import { ExportPage, ExportsPage } from "./pages/export-pages.tsx";
import { SheetsPage } from "./pages/sheets-page.tsx";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** Copies of the register out of the house: by two keys, for a purpose that everybody reads, once. */
export function addExports(app: App, house: House): void {
  app.get(exportsPath, (c) => exportsPage(house, c));
  app.post(
    exportsPath,
    askAct(house, exportRegister, { again: (trouble, c) => exportsPage(house, c, trouble) }),
  );
  app.use(exportPath(":request"), freshly(house));
  app.use(fetchExportPath(":request"), freshly(house));
  const page = async (c: Ctx, trouble?: Trouble) => {
    const { personId } = personHere(c);
    const found = await findExport(house.database, requestIn(c));
    const granted = orNotFound(found, refusals.exports.unknown);
    orRefused(
      granted.askedBy === personId
        ? mayAskFor(c.var.actor, "export-register")
        : refuse("not-allowed", refusals.exports.notYours),
    );
    c.header("cache-control", "no-store");
    const shown = { granted, now: house.clock.now(), trouble };
    return show(c, <ExportPage shell={shellOf(c)} {...shown} />, trouble?.status);
  };
  app.get(exportPath(":request"), (c) => page(c));
  app.post(
    fetchExportPath(":request"),
    limited(house, workOfOnePerson, byPerson),
    postAct(house, fetchExport, {
      input: (form, c) => ({ ...form, request: c.req.param("request") }),
      done: (fetched, c) => sendOut(c, fetched),
      again: (trouble, c) => page(c, trouble),
    }),
  );
}

const requestIn = (c: Ctx): number => numberInPath(c, "request", refusals.exports.unknown);

async function exportsPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  const mayAsk = mayAskFor(c.var.actor, "export-register") === undefined;
  const copies = mayAsk ? await listKeptRegisters(db) : [];
  const branches = await findBranches(
    db,
    copies.map(({ branchId }) => branchId),
  );
  const [exports, { exportHours }] = await Promise.all([listExports(db), rulesInForce(db)]);
  const page = {
    ...{ exports, mayAsk, trouble, now: clock.now(), hours: exportHours },
    copies: copies.map(({ id, branchId, council, area }) => ({
      value: String(id),
      label: `${council}, ${area} (${branches.get(branchId)?.name ?? ""})`,
    })),
  };
  return show(c, <ExportsPage shell={shellOf(c)} {...page} />, trouble?.status);
}

/** All of it was made before it was noted as fetched. */
function sendOut(c: Ctx, { granted, watermark, made }: Fetched): Response | Promise<Response> {
  c.header("cache-control", "private, no-store");
  if (made.as === "sheets") {
    const { sheets } = made;
    return show(c, <SheetsPage shell={shellOf(c)} {...{ granted, sheets, watermark }} />);
  }
  c.header("content-type", "text/csv; charset=utf-8");
  c.header("content-disposition", `attachment; filename="register-${granted.request}.csv"`);
  return c.body(made.text);
}
