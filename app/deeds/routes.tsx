import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import {
  instantInQuery,
  numberInPath,
  numberInQuery,
  orNotFound,
  orRefused,
} from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { discussionOf } from "../discussions/door.ts";
import {
  findChosen,
  listPeopleToChoose,
  mayInGoodStanding,
  maySeePeople,
  personHere,
} from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { answer } from "./acts/answer.ts";
import { askForNone } from "./acts/ask-for-none.ts";
import { doubt } from "./acts/doubt.ts";
import { end } from "./acts/end.ts";
import { name } from "./acts/name.ts";
import { note } from "./acts/note.ts";
import { take } from "./acts/take.ts";
import { deedPath } from "./addresses.ts";
import { DEED_SHOWS, type Deed, mayName } from "./deed.ts";
import { countDeeds, findDeed, listAuthors, listDeeds } from "./deed-queries.ts";
import { deedView } from "./deed-view.ts";
import { wordsOnDeeds } from "./limits.ts";
import { DeedPage } from "./pages/deed-page.tsx";
import { DeedsPage } from "./pages/deeds-page.tsx";
import { NamePage } from "./pages/name-page.tsx";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

const toDeed = ({ deed }: { deed: { proposalId: number } }): string => deedPath(deed.proposalId);

/** What became of what was decided. */
export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const at = "/policy/done/:id";
  const again = (trouble: Trouble, c: Ctx) => deedPage(house, c, trouble);
  const toPage = { done: toDeed, again };
  const slowly = limited(house, wordsOnDeeds, byPerson);
  app.get("/policy/done", (c) => deedsPage(house, c));
  app.get(at, (c) => deedPage(house, c));
  app.get(`${at}/name`, (c) => namePage(house, c));
  app.post(
    `${at}/name`,
    slowly,
    postAct(house, name, {
      done: toDeed,
      again: (trouble, c) => namePage(house, c, trouble),
    }),
  );
  app.post(`${at}/answer`, postAct(house, answer, toPage));
  app.post(`${at}/take`, postAct(house, take, toPage));
  app.post(`${at}/none`, postAct(house, askForNone, toPage));
  app.post(`${at}/note`, slowly, postAct(house, note, toPage));
  app.post(`${at}/end`, postAct(house, end, toPage));
  app.post(`${at}/doubt`, postAct(house, doubt, toPage));
  return app;
}

async function deedsPage(house: House, c: Ctx): Promise<Response> {
  const now = house.clock.now();
  const which = DEED_SHOWS.find((one) => one === c.req.query("show")) ?? "all";
  const [at, id] = [instantInQuery(c, "before"), numberInQuery(c, "id")];
  const before = at === undefined || id === undefined ? undefined : { at, id };
  const slice = await listDeeds(house.database, which, now, before);
  const figures = await countDeeds(house.database, now);
  const page = { shell: shellOf(c), show: which, slice, figures, now };
  return show(c, <DeedsPage {...page} />);
}

async function deedIn(house: House, c: Ctx): Promise<Deed> {
  const id = numberInPath(c, "id", refusals.unknown);
  return orNotFound(await findDeed(house.database, id), refusals.unknown);
}

async function deedPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db, clock, namedOf } = house;
  const { actor } = c.var;
  const now = clock.now();
  const deed = await deedIn(house, c);
  const view = await deedView(house, deed, { viewer: actor, now });
  const { fairPerCamp } = await rulesInForce(db);
  const reading = { before: c.req.query("before"), now, namedOf, fairPerCamp };
  const talk = await discussionOf(db, deed.topicId, actor, reading);
  const page = { shell: shellOf(c), view, talk, trouble };
  return show(c, <DeedPage {...page} />, trouble?.status);
}

async function namePage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  orRefused(mayInGoodStanding(c.var.actor));
  const deed = await deedIn(house, c);
  const now = house.clock.now();
  const { personId, offices } = personHere(c);
  const authors = await listAuthors(house.database, deed.proposalId);
  const viewer = { personId, offices, isAuthor: authors.includes(personId) };
  orRefused(mayName(deed, viewer) ? undefined : refuse("not-allowed", refusals.notYours));
  const query = c.req.query("q") ?? "";
  // Whoever does not see the list of people yet can still name somebody whose address they know.
  const seesList = (await maySeePeople(house.database, c.var.actor, now)) === undefined;
  const named = trouble?.values.who?.replace(/^person:/, "") ?? c.req.query("person");
  const page = {
    ...{ shell: shellOf(c), deed, query, trouble },
    person: await findChosen(house, named),
    found: seesList || query.includes("@") ? await listPeopleToChoose(house, query) : [],
  };
  return show(c, <NamePage {...page} />, trouble?.status);
}
