import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { withDays } from "../../../web/form-fields.tsx";
import { shellOf, show } from "../../../web/show.ts";
import { listBranches } from "../../branches/door.ts";
import { mayAskFor } from "../../membership/door.ts";
import { setUnit } from "./acts/set-unit.ts";
import { unitsTakenBy } from "./may-keep.ts";
import { UnitsPage } from "./pages/units-page.tsx";
import { namesOfUnits } from "./unit-names.ts";
import { listUnits } from "./unit-queries.ts";

type Ctx = Context<HttpEnvironment>;

async function shownTo(house: House, c: Ctx) {
  const { database: db, clock } = house;
  const { actor } = c.var;
  const now = clock.now();
  const [units, branches] = [await listUnits(db), await listBranches(db)];
  const names = await namesOfUnits(db, units);
  const going = new Set(units.flatMap(({ branch, ended }) => (ended ? [] : (branch ?? []))));
  const taken = await unitsTakenBy(db, { actor, units, now });
  const shown = units.map((unit) => ({
    ...unit,
    ...{ name: names.get(unit.id) ?? "", mayTake: taken.has(unit.id) },
  }));
  const others = branches.filter(({ id }) => !going.has(id));
  return {
    units: shown,
    others: others.map(({ id, name }) => ({ id, name })),
    mayAsk: mayAskFor(actor, "change-bank-account") === undefined,
  };
}

/** Which branches keep accounts of their own, open to all; and the forms that ask for it. */
export function addUnits(app: Hono<HttpEnvironment>, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) =>
    show(
      c,
      <UnitsPage
        shell={shellOf(c)}
        {...(await shownTo(house, c))}
        ending={trouble?.values.books === "central" ? trouble.values.branch : c.req.query("end")}
        trouble={trouble}
      />,
      trouble?.status,
    );
  app.get("/money/units", (c) => page(c));
  app.post(
    "/money/units/ask",
    askAct(house, setUnit, {
      input: (form) => (form.books === "central" ? form : withDays(form, "from")),
      again: (trouble, c) => page(c, trouble),
    }),
  );
}
