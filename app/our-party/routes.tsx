import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { Refused } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayReadAsMember } from "../membership/door.ts";
import { listHolders } from "../offices/door.ts";
import { listLines } from "../record/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { firstSteps } from "./first-steps.ts";
import { partyNumbers } from "./numbers.ts";
import { FirstStepsPage } from "./pages/first-steps-page.tsx";
import { PartyPage } from "./pages/party-page.tsx";

const LINES_SHOWN = 8;

export function routes(house: House): Hono<HttpEnvironment> {
  const { database, clock, namedOf, titlesOf } = house;
  const app = new Hono<HttpEnvironment>();
  app.get("/party", async (c) => {
    const now = clock.now();
    const rules = await rulesInForce(database);
    const [numbers, holdings, { lines }] = await Promise.all([
      partyNumbers(database, now, rules),
      listHolders(database, now),
      listLines(database, { most: LINES_SHOWN }),
    ]);
    const named = await namedOf(holdings.map(({ personId }) => personId));
    const titles = await titlesOf(lines.map(({ subject }) => subject));
    const page = { titles, shell: shellOf(c), now, rules, numbers, holdings, named, lines };
    const mayListPeople = mayReadAsMember(c.var.actor) === undefined;
    return show(c, <PartyPage {...page} mayListPeople={mayListPeople} />);
  });
  app.get("/party/first-steps", async (c) => {
    const refusal = mayReadAsMember(c.var.actor);
    if (refusal !== undefined) throw new Refused(refusal);
    return show(c, <FirstStepsPage shell={shellOf(c)} steps={await firstSteps(house)} />);
  });
  return app;
}
