import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { Refused } from "../../platform/http/post-act.ts";
import { isUuid, type PersonId } from "../../platform/ids.ts";
import { refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import {
  cursorText,
  findCursor,
  findDetails,
  isInList,
  listPeople,
  listPeopleWith,
  maySeePeople,
  type PersonDetails,
  personHere,
} from "../membership/door.ts";
import { type Holding, listHolders, titleOf } from "../offices/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { peoplePath } from "./addresses.ts";
import { PeoplePage, PersonPage } from "./pages/people-page.tsx";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

const PEOPLE_A_PAGE = 50;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/party/people", (c) => peoplePage(c, house));
  app.get("/party/people/:id", (c) => personPage(c, house));
  return app;
}

/** Whoever may not see the list is told so, whatever in it they have asked for. */
async function mustSeePeople(c: Ctx, { database, clock }: House): Promise<void> {
  const refusal = await maySeePeople(database, c.var.actor, clock.now());
  if (refusal !== undefined) throw new Refused(refusal);
}

const officesAmong = (holdings: readonly Holding[], id: PersonId) =>
  holdings
    .filter(({ personId }) => personId === id)
    .map(({ office, endsAt }) => ({ title: titleOf(office), endsAt }));

async function peoplePage(c: Ctx, house: House): Promise<Response> {
  await mustSeePeople(c, house);
  const { database } = house;
  const now = house.clock.now();
  const rules = await rulesInForce(database);
  const query = (c.req.query("q") ?? "").replaceAll("\0", "").trim().slice(0, 200);
  const after = findCursor(c.req.query("after"));
  const page = { now, rules, most: PEOPLE_A_PAGE };
  const { people, next } =
    query === ""
      ? await listPeople(database, { ...page, after })
      : { people: await listPeopleWith(database, query, page), next: undefined };
  const isStart = query === "" && after === undefined;
  const holdings = isStart ? await listHolders(database, now) : [];
  const ids = [...new Set(holdings.map(({ personId }) => personId))];
  const named = await house.namedOf([...people.map(({ id }) => id), ...ids]);
  const shown = {
    people: people.map(({ id, about }) => ({ id, about, who: named(id) })),
    holders: ids.map((id) => ({ id, who: named(id), offices: officesAmong(holdings, id) })),
    query,
  };
  const nextPage = next && `${peoplePath}?after=${cursorText(next)}`;
  return show(c, <PeoplePage shell={shellOf(c)} {...shown} next={nextPage} />);
}

async function personPage(c: Ctx, house: House): Promise<Response> {
  const viewer = personHere(c);
  const id = (c.req.param("id") ?? "") as PersonId;
  const isViewer = id === viewer.personId;
  if (!isViewer) await mustSeePeople(c, house);
  const now = house.clock.now();
  const record = isUuid(id) ? await findDetails(house.database, id) : undefined;
  const offices = officesAmong(await listHolders(house.database, now), id);
  const isShown = isViewer || offices.length > 0 || (await isListedNow(house, record, now));
  // Who is not there and who does not want to be seen answer the same.
  if (record === undefined || !isShown) throw new Refused(refuse("not-found", refusals.unknown));
  const { about, joinedAt } = record;
  const person = { id, who: (await house.namedOf([id]))(id), about, offices };
  return show(c, <PersonPage {...{ shell: shellOf(c), person, joinedAt, isViewer }} />);
}

async function isListedNow(
  { database }: House,
  record: PersonDetails | undefined,
  now: Date,
): Promise<boolean> {
  if (record === undefined) return false;
  return await isInList(database, record.id, { now, rules: await rulesInForce(database) });
}
