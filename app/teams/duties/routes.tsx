import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayAskFor } from "../../membership/door.ts";
import { dutiesPath } from "../addresses.ts";
import { listTeams } from "../queries.ts";
import { NATIONAL } from "../scope.ts";
import { giveDuty } from "./acts/give-duty.ts";
import { mayHave } from "./duty.ts";
import { listOnDuty } from "./duty-store.ts";
import { DutiesPage } from "./pages/duties-page.tsx";

/** Which team does which work for the whole party, and the form that asks for another. */
export function addDuties(app: Hono<HttpEnvironment>, house: House): void {
  const { database: db, clock } = house;
  const page = async (c: Context<HttpEnvironment>, trouble?: Trouble) => {
    const mayAsk = mayAskFor(c.var.actor, "speak-for-party") === undefined;
    const listed = mayAsk ? (await listTeams(db, { scope: NATIONAL })).teams : undefined;
    const teams = listed?.filter(mayHave);
    const shown = { shell: shellOf(c), onDuty: await listOnDuty(db, clock.now()), teams, trouble };
    return show(c, <DutiesPage {...shown} />, trouble?.status);
  };
  app.get(dutiesPath, (c) => page(c));
  app.post(
    "/teams/duties/give",
    askAct(house, giveDuty, { again: (trouble, c) => page(c, trouble) }),
  );
}
