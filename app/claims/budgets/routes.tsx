import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { orNotFound } from "../../../platform/http/params.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { dayOf, yearOf } from "../../../platform/time/days.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayAskFor } from "../../membership/door.ts";
import { mayKeepBooks } from "../../money/door.ts";
import { bodyNames, rulesInForce } from "../../rulebook/door.ts";
import { refusals } from "../words.ts";
import { setBudget } from "./acts/set-budget.ts";
import { budgetsTold, SETTING } from "./budget.ts";
import { bodiesOfYear, budgetUses, listBudgetsSet, listBudgetYears } from "./budget-queries.ts";
import { BudgetsPage, type BudgetsShown } from "./pages/budgets-page.tsx";

type Ctx = Context<HttpEnvironment>;

/** Who keeps the books, and who may set a budget, has to see each sum by itself. */
const NOBODY_FOLDED = 1;

async function shownTo(house: House, c: Ctx, year: number): Promise<BudgetsShown> {
  const { database: db, clock } = house;
  const { actor } = c.var;
  const [years, set, gone, { booksPeople }] = await Promise.all([
    listBudgetYears(db),
    listBudgetsSet(db, year),
    bodiesOfYear(db, year),
    rulesInForce(db),
  ]);
  const bodies = [...new Set([...bodyNames(), ...gone])];
  const maySet = mayAskFor(actor, SETTING) === undefined;
  const seesAll = maySet || mayKeepBooks(actor) === undefined;
  const thisYear = yearOf(dayOf(clock.now()));
  const uses = await budgetUses(db, year, bodies);
  return {
    ...{ year, set, least: booksPeople },
    years: [...new Set([thisYear, ...years])].filter((one) => one !== year),
    told: budgetsTold(uses, seesAll ? NOBODY_FOLDED : booksPeople),
    form: maySet ? { bodies: bodyNames(), thisYear } : undefined,
  };
}

/** The budgets, open to all, and the form that asks for another. */
export function addBudgets(app: Hono<HttpEnvironment>, house: House): void {
  const page = async (c: Ctx, year: number, trouble?: Trouble) =>
    show(
      c,
      <BudgetsPage shell={shellOf(c)} shown={await shownTo(house, c, year)} trouble={trouble} />,
      trouble?.status,
    );
  const thisYear = () => yearOf(dayOf(house.clock.now()));
  app.get("/money/budgets", (c) => page(c, thisYear()));
  app.get("/money/budgets/:year", async (c) => {
    const wanted = c.req.param("year");
    const year = /^20\d\d$/.test(wanted) ? Number(wanted) : undefined;
    const isThere =
      year === thisYear() ||
      (year !== undefined && (await listBudgetYears(house.database)).includes(year));
    return page(c, orNotFound(isThere ? year : undefined, refusals.budgets.refuse.noYear));
  });
  app.post(
    "/money/budgets/ask",
    askAct(house, setBudget, { again: (trouble, c) => page(c, thisYear(), trouble) }),
  );
}
