import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInPath, orNotFound } from "../../../platform/http/params.ts";
import { dayOf, yearOf } from "../../../platform/time/days.ts";
import { shellOf, show } from "../../../web/show.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { yearIn } from "../dues/routes.tsx";
import { CENTRAL_ID } from "../ledger/accounts.ts";
import { mayKeepBooks } from "../may.ts";
import type { BranchUnit } from "../units/unit.ts";
import { namesOfUnits } from "../units/unit-names.ts";
import { findUnit, listUnits } from "../units/unit-queries.ts";
import { refusals } from "../words.ts";
import { listYears } from "./books-queries.ts";
import { knownBooks } from "./known-books.ts";
import { MoneyPage } from "./pages/money-page.tsx";
import { StatementOnPaper } from "./pages/statement-on-paper.tsx";
import { yearFile } from "./year-file.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

interface Asked {
  readonly of: BranchUnit | undefined;
  /** Undefined of the latest. */
  readonly year: string | undefined;
}

/** A unit's books of a year, and what else a page of them says. */
async function booksIn(house: House, c: Ctx, { of, year: wanted }: Asked) {
  const db = house.database;
  const unit = of?.unit ?? CENTRAL_ID;
  const years = await listYears(db, unit);
  const { booksPeople: least } = await rulesInForce(db);
  const thisYear = yearOf(dayOf(house.clock.now()));
  const year = wanted === undefined ? (years[0] ?? thisYear) : yearIn(wanted);
  if (wanted !== undefined && (year === undefined || !years.includes(year)))
    orNotFound(undefined, refusals.books.noYear);
  const books =
    years.length === 0 || year === undefined
      ? undefined
      : await knownBooks(db, { unit, year, least });
  return { of, books, years, least, keepsBooks: mayKeepBooks(c.var.actor) === undefined };
}

/** What is told of a year, for the statement; a year of too few people has none. */
async function toldIn(house: House, c: Ctx, asked: Asked) {
  const { books } = await booksIn(house, c, asked);
  return orNotFound(books?.isTold ? books : undefined, refusals.books.noYear);
}

async function unitOf(house: House, c: Ctx): Promise<BranchUnit> {
  const { noUnit } = refusals.units.refuse;
  const id = numberInPath(c, "unit", noUnit);
  const found = id === CENTRAL_ID ? undefined : await findUnit(house.database, id);
  const unit = orNotFound(found, noUnit);
  const names = await namesOfUnits(house.database, [unit]);
  return { unit: unit.id, name: names.get(unit.id) ?? "" };
}

/** The open books, for everybody: the central party's, and each accounting unit's. */
export function addBooks(app: App, house: House): void {
  const page = async (c: Ctx, asked: Asked) => {
    const { database: db } = house;
    const hasUnits = asked.of === undefined && (await listUnits(db)).length > 1;
    const shown = { ...(await booksIn(house, c, asked)), hasUnits };
    return show(c, <MoneyPage shell={shellOf(c)} {...shown} />);
  };
  const paper = async (c: Ctx, asked: Asked) => {
    const books = await toldIn(house, c, asked);
    return show(c, <StatementOnPaper shell={shellOf(c)} books={books} of={asked.of} />);
  };
  const file = async (c: Ctx, asked: Asked) => {
    const books = await toldIn(house, c, asked);
    const name = asked.of === undefined ? "accounts" : `accounts-unit-${asked.of.unit}`;
    c.header("content-type", "text/csv; charset=utf-8");
    c.header("content-disposition", `attachment; filename="${name}-${books.year}.csv"`);
    return c.body(yearFile(books, { isBranch: asked.of !== undefined }));
  };
  const central = (c: Ctx) => ({ of: undefined, year: c.req.param("year") });
  const branch = async (c: Ctx) => ({ of: await unitOf(house, c), year: c.req.param("year") });
  app.get("/money", (c) => page(c, { of: undefined, year: undefined }));
  app.get("/money/years/:year", (c) => page(c, central(c)));
  app.get("/money/years/:year/statement", (c) => paper(c, central(c)));
  app.get("/money/years/:year/accounts.csv", (c) => file(c, central(c)));
  app.get("/money/units/:unit", async (c) => page(c, await branch(c)));
  app.get("/money/units/:unit/years/:year", async (c) => page(c, await branch(c)));
  app.get("/money/units/:unit/years/:year/statement", async (c) => paper(c, await branch(c)));
  app.get("/money/units/:unit/years/:year/accounts.csv", async (c) => file(c, await branch(c)));
}
