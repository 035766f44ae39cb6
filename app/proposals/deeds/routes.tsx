import { type Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byPerson, limited } from "../../../platform/http/limited.ts";
import {
  instantInQuery,
  numberInQuery,
  orNotFound,
  orRefused,
} from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { discussionOf } from "../../discussions/door.ts";
import {
  findChosen,
  listPeopleToChoose,
  mayInGoodStanding,
  maySeePeople,
  personHere,
} from "../../membership/door.ts";
import { deedPath } from "../addresses.ts";
import { wordsOnDeeds } from "../limits.ts";
import { isAuthor } from "../proposal.ts";
import { viewInPath } from "../reading/routes.tsx";
import { refusals } from "../words.ts";
import { answerDeed } from "./acts/answer-deed.ts";
import { askAboutDeed } from "./acts/ask-about-deed.ts";
import { askNoDeed } from "./acts/ask-no-deed.ts";
import { endDeed } from "./acts/end-deed.ts";
import { nameDeed } from "./acts/name-deed.ts";
import { noteDeed } from "./acts/note-deed.ts";
import { takeDeed } from "./acts/take-deed.ts";
import { mayAskForDeed, mayName } from "./deed.ts";
import { countDeeds, DEED_SHOWS, findDeed, listDeeds } from "./deed-queries.ts";
import { deedView } from "./deed-view.ts";
import { DeedPage } from "./pages/deed-page.tsx";
import { DeedsPage } from "./pages/deeds-page.tsx";
import { NamePage } from "./pages/name-page.tsx";

type Ctx = Context<HttpEnvironment>;

const toDeed = ({ deed }: { deed: { proposalId: number } }): string => deedPath(deed.proposalId);

/** What became of what was decided. */
export function deedRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const at = "/proposals/:id/deed";
  const again = (trouble: Trouble, c: Ctx) => deedPage(house, c, trouble);
  const toPage = { done: toDeed, again };
  const slowly = limited(house, wordsOnDeeds, byPerson);
  app.get("/policy/done", (c) => deedsPage(house, c));
  app.get(at, (c) => deedPage(house, c));
  app.get(`${at}/name`, (c) => namePage(house, c));
  app.post(
    `${at}/name`,
    slowly,
    postAct(house, nameDeed, {
      done: toDeed,
      again: (trouble, c) => namePage(house, c, trouble),
    }),
  );
  app.post(`${at}/answer`, postAct(house, answerDeed, toPage));
  app.post(`${at}/take`, postAct(house, takeDeed, toPage));
  app.post(`${at}/nothing`, postAct(house, askNoDeed, toPage));
  app.post(`${at}/note`, slowly, postAct(house, noteDeed, toPage));
  app.post(`${at}/end`, postAct(house, endDeed, toPage));
  app.post(`${at}/ask`, postAct(house, askAboutDeed, toPage));
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

async function deedPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const view = await viewInPath(house, c);
  const { proposal, now } = view;
  const isAdopted = proposal.stay.state === "adopted" && mayAskForDeed(proposal.kind);
  orNotFound(isAdopted ? proposal : undefined, refusals.deeds.unknown);
  const { actor } = c.var;
  const deed = await findDeed(house.database, proposal.id);
  const shown = deed && (await deedView(house, deed, proposal, { viewer: actor, now }));
  const { fairPerCamp } = proposal.stay.rules;
  const reading = { before: c.req.query("before"), now, namedOf: house.namedOf, fairPerCamp };
  const talk = deed && (await discussionOf(house.database, deed.topicId, actor, reading));
  const page = { shell: shellOf(c), view, deed: shown, talk, trouble };
  return show(c, <DeedPage {...page} />, trouble?.status);
}

async function namePage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  orRefused(mayInGoodStanding(c.var.actor));
  const { proposal, now } = await viewInPath(house, c);
  const deed = orNotFound(await findDeed(house.database, proposal.id), refusals.deeds.unknown);
  const { personId, offices } = personHere(c);
  const viewer = { personId, offices, isAuthor: isAuthor(proposal, personId) };
  orRefused(mayName(deed, viewer) ? undefined : refuse("not-allowed", refusals.deeds.notYours));
  const query = c.req.query("q") ?? "";
  // Whoever does not see the list of people yet can still name somebody whose address they know.
  const seesList = (await maySeePeople(house.database, c.var.actor, now)) === undefined;
  const named = trouble?.values.who?.replace(/^person:/, "") ?? c.req.query("person");
  const page = {
    ...{ shell: shellOf(c), proposal, deed, query, trouble },
    person: await findChosen(house, named),
    found: seesList || query.includes("@") ? await listPeopleToChoose(house, query) : [],
  };
  return show(c, <NamePage {...page} />, trouble?.status);
}
