import { type Context, Hono } from "hono";
import type { Actor } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { shellOf, show } from "../../web/show.ts";
import { isInGoodStanding, maySeePeople } from "../membership/door.ts";
import { FOUND_NOTHING, isKind, KINDS, type Kind, tidyTyped } from "./found.ts";
import { searchesFromOneNetwork, searchesOfOnePerson, visitorsPlace } from "./limits.ts";
import { lookFor } from "./looking.ts";
import { SearchPage } from "./pages/search-page.tsx";

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get(
    "/search",
    limited(house, searchesFromOneNetwork, visitorsPlace),
    limited(house, searchesOfOnePerson, byPerson),
    (c) => showSearch(c, house),
  );
  return app;
}

const isMember = (actor: Actor): boolean =>
  actor.kind === "person" && isInGoodStanding(actor.standing);

async function kindsFor({ database, clock }: House, actor: Actor): Promise<readonly Kind[]> {
  const refusal = await maySeePeople(database, actor, clock.now());
  return refusal === undefined ? KINDS : KINDS.filter((kind) => kind !== "people");
}

async function showSearch(c: Context<HttpEnvironment>, house: House): Promise<Response> {
  const { actor } = c.var;
  const typed = tidyTyped(c.req.query("q"));
  const wanted = c.req.query("in");
  const kinds = await kindsFor(house, actor);
  const kind = isKind(wanted) && kinds.includes(wanted) ? wanted : undefined;
  const now = house.clock.now();
  const looked =
    typed === undefined
      ? { found: FOUND_NOTHING, meant: undefined }
      : await lookFor(house, typed, kind ? [kind] : kinds);
  const page = { shell: shellOf(c), now, typed, kind, kinds, ...looked };
  return show(c, <SearchPage {...page} mayPropose={isMember(actor)} />);
}
