import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { freshly } from "../../platform/http/fresh.ts";
import { shellOf, show } from "../../web/show.ts";
import { listJuryDuties } from "../juries/door.ts";
import { findDetails, listSuspensionsOf, personHere } from "../membership/door.ts";
import { listHoldingsNow, titleOf } from "../offices/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { signInPath } from "../sign-in/addresses.ts";
import { listAbilities } from "./abilities.ts";
import { calendarRoutes } from "./calendar/routes.tsx";
import { MePage } from "./pages/me-page.tsx";
import { WelcomePage } from "./pages/welcome-page.tsx";
import { standingInWords, suspensionInWords } from "./standing.ts";
import { words } from "./words.ts";

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/me", (c) => mePage(c, house));
  app.get("/me/welcome", (c) =>
    show(c, <WelcomePage shell={shellOf(c)} name={personHere(c).name} />),
  );
  app.get("/me/download", freshly(house), async (c) => {
    const gathered = await house.gatherAbout(personHere(c).personId);
    const about = { party: house.partyName, gatheredAt: house.clock.now(), ...gathered };
    c.header("content-disposition", `attachment; filename="${words.download.file}"`);
    c.header("content-type", "application/json; charset=utf-8");
    return c.body(`${JSON.stringify(about, undefined, 2)}\n`);
  });
  app.route("/", calendarRoutes(house));
  return app;
}

async function mePage(c: Context<HttpEnvironment>, house: House): Promise<Response> {
  const { database, clock } = house;
  const viewer = personHere(c);
  const { personId } = viewer;
  const now = clock.now();
  const [person, suspensions, rules, holdings, duties] = await Promise.all([
    findDetails(database, personId),
    listSuspensionsOf(database, personId),
    rulesInForce(database),
    listHoldingsNow(database, personId, now),
    listJuryDuties(database, personId, now),
  ]);
  if (person === undefined) return c.redirect(signInPath, 303);
  const suspended = suspensionInWords(person, suspensions, now);
  const inWords = suspended ?? standingInWords(person, now, rules);
  const offices = holdings.map(({ office, endsAt }) => ({ title: titleOf(office), endsAt }));
  const abilities = listAbilities(viewer, rules, now);
  const isVouchingOn = rules.vouchersNeeded > 0;
  const page = { shell: shellOf(c), person, abilities, inWords, offices, duties, isVouchingOn };
  return show(c, <MePage {...page} />);
}
