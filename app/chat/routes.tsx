import { type Context, Hono } from "hono";
import { doneAlready, perform } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { orRefused } from "../../platform/http/params.ts";
import { postAct, type Trouble, troubleOf } from "../../platform/http/post-act.ts";
import { doing } from "../../platform/http/routed-act.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { listBranches } from "../branches/door.ts";
import { mayAskFor, maySignedIn, mayTakePart, personHere } from "../membership/door.ts";
import { officeNames, titleOf } from "../offices/door.ts";
import { listTeams, type Team } from "../teams/door.ts";
import { beginLink } from "./acts/begin-link.ts";
import { goOn } from "./acts/go-on.ts";
import { link } from "./acts/link.ts";
import { lookAgain } from "./acts/look-again.ts";
import { setRole } from "./acts/set-role.ts";
import { unlink } from "./acts/unlink.ts";
import { cameBackPath, chatRolesPath, ownChatPath } from "./addresses.ts";
import { findLinkOf } from "./link-store.ts";
import { findVerifier } from "./linking.ts";
import { fieldOf, type Meaning, POWER } from "./meaning.ts";
import { listKnownRoles, listMeanings } from "./meaning-store.ts";
import { OwnChatPage } from "./pages/own-page.tsx";
import { RolesPage } from "./pages/roles-page.tsx";
import { readRoles } from "./reading.ts";
import { ChatAway, ChatSaidNo, type ChatServer } from "./servers/chat-server.ts";
import { findServer } from "./servers/open-server.ts";
import { refusals, words } from "./words.ts";
import { readWork } from "./work-store.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** One's own account on the chat server, and what the roles there mean. */
export function routes(house: House): App {
  const app: App = new Hono<HttpEnvironment>();
  addOwn(app, house);
  addRoles(app, house);
  return app;
}

function addOwn(app: App, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => ownPage(house, c, trouble);
  app.get("/chat/own", (c) => ownPage(house, c));
  app.post(
    "/chat/own/begin",
    postAct(house, beginLink, {
      input: (_form, c) => ({ session: c.var.sessionId }),
      done: ({ state }) => `${ownChatPath}?${new URLSearchParams({ state })}#go`,
      again,
    }),
  );
  app.get(
    "/chat/own/back",
    doing(link, async (c: Ctx) => {
      orRefused(mayTakePart(c.var.actor));
      const linked = await comeBack(house, c);
      if (isRefusal(linked)) return again(troubleOf(linked, {}), c);
      return c.redirect(ownChatPath, 303);
    }),
  );
  const done = () => ownChatPath;
  app.post("/chat/own/unlink", postAct(house, unlink, { input: () => ({}), done, again }));
  app.post("/chat/own/look", postAct(house, lookAgain, { input: () => ({}), done, again }));
}

async function ownPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  orRefused(maySignedIn(c.var.actor));
  const db = house.database;
  const { personId } = personHere(c);
  const server = findServer(house);
  const own = await findLinkOf(db, personId);
  const known = new Map((await listKnownRoles(db)).map(({ id, name }) => [id, name]));
  const view = {
    server: server?.name,
    own,
    roles: own?.gave.map((id) => known.get(id) ?? id) ?? [],
    go: server && own === undefined ? await linkToServer(house, c, server) : undefined,
  };
  return show(c, <OwnChatPage shell={shellOf(c)} {...view} trouble={trouble} />, trouble?.status);
}

/** A long text is no state of ours, and not worth a look. */
const MOST_STATE = 100;

async function linkToServer(house: House, c: Ctx, server: ChatServer): Promise<string | undefined> {
  const state = c.req.query("state") ?? "";
  if (state === "" || state.length > MOST_STATE) return undefined;
  const came = { personId: personHere(c).personId, session: c.var.sessionId, state };
  const verifier = await findVerifier(house.database, came, house.clock.now());
  const backTo = house.url + cameBackPath;
  return verifier && server.whoLink({ state, verifier, backTo });
}

/** Back from the server's page: asks it who that was, and links them. No transaction waits for it. */
async function comeBack(house: House, c: Ctx): Promise<Refusal | undefined> {
  const server = findServer(house);
  if (server === undefined) return refuse("not-found", refusals.refuse.noServer);
  const { state = "", code = "", error } = c.req.query();
  const { personId } = personHere(c);
  const session = c.var.sessionId;
  if (error !== undefined) return refuse("conflict", refusals.refuse.saidNoThere);
  const came = { personId, session, state };
  const isLong = state.length > MOST_STATE || code.length > 1_000 || code === "";
  const verifier = isLong ? undefined : await findVerifier(house.database, came, house.clock.now());
  if (verifier === undefined) return refuse("gone", refusals.refuse.notBegun);
  const account = await askWho(server, code, { verifier, backTo: house.url + cameBackPath });
  if (isRefusal(account)) return account;
  const options = { actor: c.var.actor };
  const linked = await perform(house, link, { state, session, account }, options);
  return linked !== doneAlready && isRefusal(linked) ? linked : undefined;
}

async function askWho(
  server: ChatServer,
  code: string,
  asked: Parameters<ChatServer["readWho"]>[1],
): Promise<string | Refusal> {
  try {
    return await server.readWho(code, asked);
  } catch (error) {
    if (error instanceof ChatAway) return refuse("away", refusals.refuse.away);
    if (error instanceof ChatSaidNo) return refuse("gone", refusals.refuse.notBegun);
    throw error;
  }
}

function addRoles(app: App, house: House): void {
  const again = (trouble: Trouble, c: Ctx) => rolesPage(house, c, trouble);
  app.get("/chat/roles", (c) => rolesPage(house, c));
  app.post("/chat/roles/give", askAct(house, setRole, { again }));
  app.post(
    "/chat/roles/go-on",
    postAct(house, goOn, { input: () => ({}), done: () => chatRolesPath, again }),
  );
}

async function rolesPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const db = house.database;
  const mayAsk = mayAskFor(c.var.actor, POWER) === undefined;
  // What it says today is asked for those alone who choose by it.
  if (mayAsk) await readRoles(house);
  const [meanings, known, work] = await Promise.all([
    listMeanings(db),
    listKnownRoles(db),
    readWork(db),
  ]);
  const named = await namesOfThings(house);
  const view = {
    server: findServer(house)?.name,
    meanings: meanings.map((one) => ({
      means: named.get(fieldOf(one)) ?? fieldOf(one),
      role: known.find(({ id }) => id === one.role)?.name ?? one.role,
    })),
    asks: mayAsk ? { known, work, things: [...named] } : undefined,
  };
  const shown = { shell: shellOf(c), now: house.clock.now(), ...view, trouble };
  return show(c, <RolesPage {...shown} />, trouble?.status);
}

/** Everything that a role can mean, by its field, in the order of a form. */
async function namesOfThings({ database: db }: House): Promise<ReadonlyMap<string, string>> {
  const { meant } = words;
  const thing = (kind: Meaning["kind"], key: string | number, says: string) =>
    [fieldOf({ kind, key: String(key) }), says] as const;
  return new Map([
    thing("member", "", meant.member),
    thing("supporter", "", meant.supporter),
    ...officeNames().map((id) => thing("office", id, meant.office(titleOf(id)))),
    ...(await listBranches(db)).map(({ id, name }) => thing("branch", id, meant.branch(name))),
    ...(await listRunning(db)).map(({ id, name }) => thing("team", id, meant.team(name))),
  ]);
}

const MOST_TEAM_PAGES = 20;

async function listRunning(db: House["database"]): Promise<readonly Team[]> {
  const teams: Team[] = [];
  let before: number | undefined;
  for (let page = 0; page < MOST_TEAM_PAGES; page++) {
    const slice = await listTeams(db, { before });
    teams.push(...slice.teams.filter(({ state }) => state === "running"));
    before = slice.next;
    if (before === undefined) break;
  }
  return teams;
}
