import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { Refused } from "../../platform/http/post-act.ts";
import { refuse } from "../../platform/refusal.ts";
import { dayOf } from "../../platform/time/days.ts";
import { shellOf, show } from "../../web/show.ts";
import { findCountryMap, findPlaceFacts, listLargest, listSets } from "./maps/map-queries.ts";
import { PlacePage } from "./pages/place-page.tsx";
import { type Answer, PlacesPage } from "./pages/places-page.tsx";
import { readPostcode } from "./postcode.ts";
import { findPlacesNamed, placesOfPostcode } from "./queries.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

const MOST_TYPED = 100;

/** Where a postcode lies, and what is known of a place. Whoever asks is not kept. */
export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/places", (c) => placesPage(c, house));
  app.get("/places/:code", async (c) => {
    const day = dayOf(house.clock.now());
    const facts = await findPlaceFacts(house.database, c.req.param("code"), day);
    if (facts === undefined) throw new Refused(refuse("not-found", refusals.page.noSuch));
    return show(c, <PlacePage shell={shellOf(c)} facts={facts} />);
  });
  return app;
}

async function placesPage(c: Ctx, { database, clock }: House): Promise<Response> {
  const day = dayOf(clock.now());
  const typed = (c.req.query("q") ?? "").replaceAll("\0", "").trim().slice(0, MOST_TYPED);
  if (typed !== "") {
    const answer: Answer =
      readPostcode(typed) === undefined && !/\d/.test(typed)
        ? await findPlacesNamed(database, typed, day)
        : await placesOfPostcode(database, typed, day);
    const page = { typed, answer, map: undefined, largest: [], sets: [] };
    return show(c, <PlacesPage shell={shellOf(c)} {...page} />);
  }
  const [map, largest, sets] = await Promise.all([
    findCountryMap(database, day),
    listLargest(database, day),
    listSets(database),
  ]);
  const page = { typed: undefined, answer: undefined, map, largest, sets };
  return show(c, <PlacesPage shell={shellOf(c)} {...page} />);
}
