import { type Context, Hono } from "hono";
import type { Person } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { Refused } from "../../platform/http/post-act.ts";
import { isUuid, type PersonId } from "../../platform/ids.ts";
import { refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import {
  findDetails,
  type ListedPerson,
  listPeople,
  listPeopleWith,
  mayReadAsMember,
  namesOf,
  personHere,
} from "../membership/door.ts";
import { type Holding, listHolders, titleOf } from "../offices/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { peoplePath } from "./addresses.ts";
import { cursorText, findCursor } from "./cursor.ts";
import { PeoplePage, PersonPage, type PersonShown } from "./pages/people-page.tsx";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

const PEOPLE_A_PAGE = 50;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/party/people", (c) => peoplePage(c, house));
  app.get("/party/people/:id", (c) => personPage(c, house));
  return app;
}

function memberHere(c: Ctx): Person {
  const refusal = mayReadAsMember(c.var.actor);
  if (refusal !== undefined) throw new Refused(refusal);
  return personHere(c);
}

const officesAmong = (holdings: readonly Holding[], id: PersonId) =>
  holdings
    .filter(({ personId }) => personId === id)
    .map(({ office, endsAt }) => ({ title: titleOf(office), endsAt }));

async function peoplePage(c: Ctx, house: House): Promise<Response> {
  memberHere(c);
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
  const holdings = await listHolders(database, now);
  const isStart = query === "" && after === undefined;
  const holders = isStart ? await holdersOf(house, holdings) : [];
  const withOffices = (person: ListedPerson) => ({
    ...person,
    offices: officesAmong(holdings, person.id),
  });
  const shown = { people: people.map(withOffices), holders, query };
  const nextPage = next && `${peoplePath}?after=${cursorText(next)}`;
  return show(c, <PeoplePage shell={shellOf(c)} {...shown} next={nextPage} />);
}

async function holdersOf(
  { database }: House,
  holdings: readonly Holding[],
): Promise<readonly PersonShown[]> {
  const ids = [...new Set(holdings.map(({ personId }) => personId))];
  const nameOf = await namesOf(database, ids);
  return ids.map((id) => ({
    id,
    name: nameOf(id),
    about: undefined,
    offices: officesAmong(holdings, id),
  }));
}

async function personPage(c: Ctx, house: House): Promise<Response> {
  const viewer = memberHere(c);
  const id = c.req.param("id") ?? "";
  const record = isUuid(id) ? await findDetails(house.database, id as PersonId) : undefined;
  const holdings = await listHolders(house.database, house.clock.now());
  const offices = officesAmong(holdings, id as PersonId);
  const isShown = record?.isConfirmed && (record.isListed || offices.length > 0);
  const isViewer = record?.id === viewer.personId;
  if (record === undefined || (!isShown && !isViewer)) {
    throw new Refused(refuse("not-found", refusals.unknown));
  }
  const { name, about, joinedAt } = record;
  const person = { id, name, about, offices };
  return show(c, <PersonPage {...{ shell: shellOf(c), person, joinedAt, isViewer }} />);
}
