import { type Context, Hono } from "hono";
import type { Actor } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { shellOf, show } from "../../web/show.ts";
import { isInGoodStanding, maySeePeople, searchPeople } from "../membership/door.ts";
import { listHoldersByName, titleOf } from "../offices/door.ts";
import { searchPolicies } from "../policy/door.ts";
import { searchProposals } from "../proposals/door.ts";
import {
  FEW,
  FOUND_NOTHING,
  type Found,
  isKind,
  KINDS,
  type Kind,
  MANY,
  tidyTyped,
} from "./found.ts";
import { isLike } from "./likeness.ts";
import { SearchPage } from "./pages/search-page.tsx";
import { findSitePages } from "./site-pages.ts";

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/search", (c) => showSearch(c, house));
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
  const found =
    typed === undefined ? FOUND_NOTHING : await find(house, typed, kind ? [kind] : kinds);
  const page = { shell: shellOf(c), now, typed, kind, kinds, found };
  return show(c, <SearchPage {...page} mayPropose={isMember(actor)} />);
}

async function find(
  { database, clock, namedOf }: House,
  typed: string,
  kinds: readonly Kind[],
): Promise<Found> {
  const most = kinds.length === 1 ? MANY : FEW;
  const [policy, proposals, people, holders] = await Promise.all([
    kinds.includes("policy") ? searchPolicies(database, typed, most) : [],
    kinds.includes("proposals") ? searchProposals(database, typed, most) : [],
    kinds.includes("people") ? searchPeople(database, typed, most, clock.now()) : [],
    kinds.includes("offices") ? listHoldersByName(database, clock.now()) : [],
  ]);
  const named = await namedOf(people.map(({ id }) => id));
  const marked = people.map(({ id, passages }) => ({ id, who: named(id), passages }));
  const held = holders
    .filter(({ office, name }) => isLike(typed, `${name} ${titleOf(office)}`))
    .map(({ office }) => office);
  const offices = [...new Set(held)].slice(0, most);
  const pages = kinds.includes("pages") ? findSitePages(typed, most) : [];
  return { policy, proposals, people: marked, offices, pages };
}
