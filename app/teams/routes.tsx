import { type Context, Hono } from "hono";
import { safeParse } from "valibot";
import type { AnyAct } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { numberInPath, numberInQuery, orNotFound, orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { readForm } from "../../platform/http/read-form.ts";
import { isRefusal, refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { findBranch } from "../branches/door.ts";
import { mayInGoodStanding, mayTakePart, personHere, personWho } from "../membership/door.ts";
import { numberInWords, rulesInForce } from "../rulebook/door.ts";
import {
  editTeamPath,
  newTeamPath,
  skillsPath,
  teamDecisionsPath,
  teamPath,
  teamPeoplePath,
  teamsPath,
} from "./addresses.ts";
import { propose } from "./deciding/acts/propose.ts";
import { say } from "./deciding/acts/say.ts";
import { stepDown } from "./deciding/acts/step-down.ts";
import { withdraw } from "./deciding/acts/withdraw.ts";
import { addDuties } from "./duties/routes.tsx";
import { branchField } from "./fields.ts";
import { describe } from "./founding/acts/describe.ts";
import { found } from "./founding/acts/found.ts";
import { namesOfScopes } from "./in-branch.ts";
import { answerAsking } from "./joining/acts/answer-asking.ts";
import { askNewcomer } from "./joining/acts/ask-newcomer.ts";
import { chooseLetters } from "./joining/acts/choose-letters.ts";
import { join } from "./joining/acts/join.ts";
import { leave } from "./joining/acts/leave.ts";
import { joiningOfOnePerson, workOfOnePerson } from "./limits.ts";
import { DecisionsPage } from "./pages/decisions-page.tsx";
import { EditPage, FoundPage } from "./pages/found-page.tsx";
import { PeoplePage } from "./pages/people-page.tsx";
import { SkillsPage } from "./pages/skills-page.tsx";
import { TeamPage } from "./pages/team-page.tsx";
import { type Own, TeamsPage } from "./pages/teams-page.tsx";
import { findTeam, listMatches, listTeams, listTeamsOf } from "./queries.ts";
import { findScope } from "./scope.ts";
import { declare } from "./skills/acts/declare.ts";
import { findOffer } from "./skills/skill-store.ts";
import { aboutView, decisionsView, peopleView, teamView, viewTeamInside } from "./view.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

export function routes(house: House): App {
  const app: App = new Hono();
  addSkills(app, house);
  app.get(teamsPath, (c) => teamsPage(house, c));
  addFounding(app, house);
  addDuties(app, house);
  addPages(app, house);
  addForms(app, house);
  return app;
}

const FEW_MATCHES = 5;

async function teamsPage(house: House, c: Ctx): Promise<Response> {
  const { database: db } = house;
  const { actor } = c.var;
  const scope = findScope(c.req.query("in"));
  const { teams, next } = await listTeams(db, { scope, before: numberInQuery(c, "before") });
  const own = actor.kind === "person" ? await ownOf(house, personWho(actor).personId) : undefined;
  const shown = [...teams, ...(own?.teams ?? []), ...(own?.matches ?? [])];
  const scopes = [...shown.map((team) => team.scope), ...(scope === undefined ? [] : [scope])];
  const where = await namesOfScopes(db, scopes);
  return show(c, <TeamsPage shell={shellOf(c)} {...{ teams, next, scope, where, own }} />);
}

async function ownOf(
  { database: db }: House,
  personId: Parameters<typeof findOffer>[1],
): Promise<Own> {
  const [teams, matches, offer] = await Promise.all([
    listTeamsOf(db, personId),
    listMatches(db, personId, FEW_MATCHES),
    findOffer(db, personId),
  ]);
  return { teams, matches, hasSaid: offer !== undefined };
}

/** What was ticked in a form that was refused: its texts alone are in its trouble. */
async function tickedIn(c: Ctx, name: string): Promise<readonly string[]> {
  const form = await readForm(c);
  return isRefusal(form) ? [] : [form[name] ?? []].flat();
}

function addSkills(app: App, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayTakePart(c.var.actor));
    const offer = await findOffer(house.database, personHere(c).personId);
    const ticked = trouble === undefined ? (offer?.skills ?? []) : await tickedIn(c, "skills");
    const shown = { shell: shellOf(c), offer, ticked, trouble };
    return show(c, <SkillsPage {...shown} />, trouble?.status);
  };
  app.get(skillsPath, (c) => page(c));
  app.post(
    "/me/skills",
    postAct(house, declare, { done: () => skillsPath, again: (trouble, c) => page(c, trouble) }),
  );
}

/** Whose team it is to be, as the address says, or the form that was refused. */
async function branchIn(db: House["database"], c: Ctx, trouble: Trouble | undefined) {
  const asked = trouble === undefined ? c.req.query("branch") : trouble.values.branch;
  const parsed = safeParse(branchField, asked ?? "");
  const id = parsed.success ? parsed.output : undefined;
  const branch = id === undefined ? undefined : await findBranch(db, id);
  return branch?.endedAt === undefined ? branch : undefined;
}

function addFounding(app: App, house: House): void {
  const page = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayInGoodStanding(c.var.actor));
    const { teamFounders: founders, teamFoundingDays } = await rulesInForce(house.database);
    const needs = trouble === undefined ? [] : await tickedIn(c, "needs");
    const days = numberInWords("days", teamFoundingDays);
    const branch = await branchIn(house.database, c, trouble);
    const shown = { shell: shellOf(c), founders, days, branch, needs, trouble };
    return show(c, <FoundPage {...shown} />, trouble?.status);
  };
  app.get(newTeamPath, (c) => page(c));
  app.post(
    "/teams/new",
    limited(house, joiningOfOnePerson, byPerson),
    postAct(house, found, {
      done: () => `${teamsPath}#mine`,
      doneBefore: () => teamsPath,
      again: (trouble, c) => page(c, trouble),
    }),
  );
}

const idIn = (c: Ctx): number => numberInPath(c, "id", refusals.team.unknown);

type TeamPageMaker = (house: House, c: Ctx, trouble?: Trouble) => Promise<Response>;

async function viewHere(house: House, c: Ctx, trouble?: Trouble) {
  const team = orNotFound(await findTeam(house.database, idIn(c)), refusals.team.unknown);
  return teamView(house, team, c.var.actor, trouble);
}

const aboutPage: TeamPageMaker = async (house, c, trouble) => {
  const view = await viewHere(house, c, trouble);
  const about = await aboutView(house, view, c.var.actor);
  return show(c, <TeamPage shell={shellOf(c)} view={view} about={about} />, trouble?.status);
};

type TeamPart = "decisions" | "people" | "edit";

const PAGES: Readonly<Record<TeamPart, TeamPageMaker>> = {
  decisions: async (house, c, trouble) => {
    const view = await viewHere(house, c, trouble);
    const before = numberInQuery(c, "before");
    const decisions = await decisionsView(house, view, c.var.actor, before);
    const shown = { shell: shellOf(c), view, decisions };
    return show(c, <DecisionsPage {...shown} />, trouble?.status);
  },
  people: async (house, c, trouble) => {
    const view = await viewTeamInside(house, idIn(c), c.var.actor, trouble);
    const people = await peopleView(house, view, numberInQuery(c, "after"));
    return show(c, <PeoplePage shell={shellOf(c)} view={view} people={people} />, trouble?.status);
  },
  edit: async (house, c, trouble) => {
    const view = await viewTeamInside(house, idIn(c), c.var.actor, trouble);
    if (!view.leads) orRefused(refuse("not-allowed", refusals.team.notLeading));
    const needs = trouble === undefined ? view.team.needs : await tickedIn(c, "needs");
    return show(c, <EditPage shell={shellOf(c)} view={view} needs={needs} />, trouble?.status);
  },
};

function addPages(app: App, house: House): void {
  app.get("/teams/:id", (c) => aboutPage(house, c));
  app.get("/teams/:id/decisions", (c) => PAGES.decisions(house, c));
  app.get("/teams/:id/people", (c) => PAGES.people(house, c));
  app.get("/teams/:id/edit", (c) => PAGES.edit(house, c));
}

/** Each form with its act, and the page on which it stands; undefined: the team's own. */
const FORMS: readonly (readonly [string, AnyAct, TeamPart | undefined])[] = [
  ["leave", leave, undefined],
  ["describe", describe, "edit"],
  ["answer-asking", answerAsking, "people"],
  ["ask-newcomer", askNewcomer, "people"],
  ["choose-letters", chooseLetters, "people"],
  ["propose", propose, "decisions"],
  ["say", say, "decisions"],
  ["withdraw", withdraw, "decisions"],
  ["step-down", stepDown, "decisions"],
];

const PATHS = {
  decisions: teamDecisionsPath,
  people: teamPeoplePath,
  edit: editTeamPath,
} as const;

function addForms(app: App, house: House): void {
  app.post(
    "/teams/:id/join",
    limited(house, joiningOfOnePerson, byPerson),
    postAct(house, join, {
      done: (_, c) => teamPath(idIn(c)),
      doneBefore: (c) => teamPath(idIn(c)),
      again: (trouble, c) => aboutPage(house, c, trouble),
    }),
  );
  for (const [name, act, part] of FORMS) {
    const page = part === undefined ? aboutPage : PAGES[part];
    const back = (c: Ctx) => (part === undefined ? teamPath(idIn(c)) : PATHS[part](idIn(c)));
    app.post(
      `/teams/:id/${name}`,
      limited(house, workOfOnePerson, byPerson),
      postAct(house, act, {
        done: (_, c) => back(c),
        doneBefore: back,
        again: (trouble, c) => page(house, c, trouble),
      }),
    );
  }
}
