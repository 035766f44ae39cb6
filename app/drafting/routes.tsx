import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import {
  findChosenFromList,
  listPeopleToChoose,
  mayInGoodStanding,
  maySeePeople,
  maySignedIn,
} from "../membership/door.ts";
import { proposalPath } from "../proposals/addresses.ts";
import { draftingPath, type ToDraft } from "./addresses.ts";
import { answerInvitation } from "./authors/acts/answer-invitation.ts";
import { invite } from "./authors/acts/invite.ts";
import { takeNameOff } from "./authors/acts/take-name-off.ts";
import { askForNotes } from "./knowledge/acts/ask-for-notes.ts";
import { knowledgeRoutes } from "./knowledge/routes.tsx";
import {
  asksOfOnePerson,
  invitationsOfOnePerson,
  savesOfOnePerson,
  versionsOfOnePerson,
} from "./limits.ts";
import { numberOf } from "./number-of.ts";
import { finish } from "./together/acts/finish.ts";
import { saveText } from "./together/acts/save-text.ts";
import { DraftingPage } from "./together/pages/drafting-page.tsx";
import { socketRoute } from "./together/socket.ts";
import { draftingView } from "./view.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

const pathOf = (c: Ctx): string => proposalPath(numberInPath(c, "id", refusals.refuse.unknown));

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const at = "/drafting/proposals/:id";
  const back = (_change: unknown, c: Ctx) => draftingPath(numberOf(pathOf(c)));
  const again = (act: ToDraft) => (trouble: Trouble, c: Ctx) =>
    draftingPage(house, c, trouble, act);

  app.get(at, (c) => draftingPage(house, c));
  app.get(`${at}/socket`, ...socketRoute(house, pathOf));
  app.post(
    `${at}/save-text`,
    limited(house, savesOfOnePerson, byPerson),
    postAct(house, saveText, { done: back, again: again("save-text") }),
  );
  app.post(
    `${at}/finish`,
    limited(house, versionsOfOnePerson, byPerson),
    postAct(house, finish, { done: (_change, c) => pathOf(c), again: again("finish") }),
  );
  app.post(
    `${at}/invite`,
    limited(house, invitationsOfOnePerson, byPerson),
    postAct(house, invite, { done: back, again: again("invite") }),
  );
  app.post(
    `${at}/answer-invitation`,
    postAct(house, answerInvitation, {
      done: ({ path, isAccepted }) => (isAccepted ? draftingPath(numberOf(path)) : "/"),
    }),
  );
  app.post(`${at}/take-name-off`, postAct(house, takeNameOff, { done: ({ path }) => path }));
  app.post(
    `${at}/ask-for-notes`,
    limited(house, asksOfOnePerson, byPerson),
    postAct(house, askForNotes, { done: back, again: again("ask-for-notes") }),
  );
  app.route("/", knowledgeRoutes(house));
  return app;
}

async function draftingPage(
  house: House,
  c: Ctx,
  trouble?: Trouble,
  refusedAt?: ToDraft,
): Promise<Response> {
  orRefused(maySignedIn(c.var.actor));
  orRefused(mayInGoodStanding(c.var.actor));
  const path = pathOf(c);
  const id = numberInPath(c, "id", refusals.refuse.unknown);
  const view = orNotFound(await draftingView(house, path, c.var.actor), refusals.refuse.unknown);
  const choosing = await choosingIn(house, c);
  const page = { shell: shellOf(c), id, view, choosing, trouble, refusedAt };
  return show(c, <DraftingPage {...page} />, trouble?.status);
}

/** Whom somebody has looked for, or chosen. */
async function choosingIn(house: House, c: Ctx) {
  const chosen = await findChosenFromList(house, c.req.query("person"));
  if (chosen !== undefined) return { query: chosen.id, found: [chosen] };
  // Whom an email address belongs to is for offices to ask, and names are for those who see the list of people.
  const query = (c.req.query("q") ?? "").replaceAll("@", " ");
  const refusal = await maySeePeople(house.database, c.var.actor, house.clock.now());
  return { query, found: refusal === undefined ? await listPeopleToChoose(house, query) : [] };
}
