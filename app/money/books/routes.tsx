import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { orNotFound } from "../../../platform/http/params.ts";
import { dayOf, yearOf } from "../../../platform/time/days.ts";
import { shellOf, show } from "../../../web/show.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { yearIn } from "../dues/routes.tsx";
import { CENTRAL_ID } from "../ledger/accounts.ts";
import { mayKeepBooks } from "../may.ts";
import { refusals } from "../words.ts";
import { listYears } from "./books-queries.ts";
import { knownBooks } from "./known-books.ts";
import { MoneyPage } from "./pages/money-page.tsx";
import { yearFile } from "./year-file.ts";

type Ctx = Context<HttpEnvironment>;

/** The open books, for everybody. */
export function addBooks(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  const booksIn = async (c: Ctx, wanted: string | undefined) => {
    const years = await listYears(db, CENTRAL_ID);
    const { booksPeople: least } = await rulesInForce(db);
    const thisYear = yearOf(dayOf(house.clock.now()));
    const year = wanted === undefined ? (years[0] ?? thisYear) : yearIn(wanted);
    if (wanted !== undefined && (year === undefined || !years.includes(year)))
      orNotFound(undefined, refusals.books.noYear);
    const books =
      years.length === 0 || year === undefined
        ? undefined
        : await knownBooks(db, { unit: CENTRAL_ID, year, least });
    return { books, years, least, keepsBooks: mayKeepBooks(c.var.actor) === undefined };
  };
  app.get("/money", async (c) =>
    show(c, <MoneyPage shell={shellOf(c)} {...(await booksIn(c, undefined))} />),
  );
  app.get("/money/years/:year", async (c) =>
    show(c, <MoneyPage shell={shellOf(c)} {...(await booksIn(c, c.req.param("year")))} />),
  );
  app.get("/money/years/:year/accounts.csv", async (c) => {
    const { books } = await booksIn(c, c.req.param("year"));
    const found = orNotFound(books?.isTold ? books : undefined, refusals.books.noYear);
    c.header("content-type", "text/csv; charset=utf-8");
    c.header("content-disposition", `attachment; filename="accounts-${found.year}.csv"`);
    return c.body(yearFile(found));
  });
}
