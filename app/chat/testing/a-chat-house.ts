import { afterAll, beforeAll } from "vitest";
import { perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import type { ChatKeys } from "../../../platform/outside/keys.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse, type TestHouse } from "../../../testing/a-house.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { Visitor } from "../../../testing/visit.ts";
import { setRole } from "../acts/set-role.ts";
import { beginLinkPath, ownChatPath } from "../addresses.ts";
import { readRoles } from "../reading.ts";
import { FakeDiscord } from "./fake-discord.ts";

export interface ChatHouse {
  readonly at: TestHouse;
  readonly discord: FakeDiscord;
  /** The roles of the server by their names. */
  readonly roles: Record<
    "Member" | "Supporter" | "Plymouth" | "Exeter" | "Writers" | "Chair",
    string
  >;
}

/** A party with a chat server on this machine, which has roles that mean nothing yet. */
export function aChatHouse(): ChatHouse {
  const discord = new FakeDiscord();
  const chat: { discord?: ChatKeys["discord"] } = {};
  const roles = {} as ChatHouse["roles"];
  beforeAll(async () => {
    await discord.open();
    Object.assign(chat, { discord: discord.keys });
    for (const name of ["Member", "Supporter", "Plymouth", "Exeter", "Writers", "Chair"] as const)
      roles[name] = discord.addRole(name);
  });
  afterAll(() => discord.close());
  const at = aHouse({ chat });
  beforeAll(() => readRoles(at.house));
  return { at, discord, roles };
}

/** By two keys, a role means this from now on. Answers the refusal's code, or nothing. */
export async function means({ at }: ChatHouse, meaning: string, role: string) {
  const actor = aRequestFor(setRole);
  const set = await perform(at.house, setRole, { meaning, role }, { actor });
  return isRefusal(set) ? set.code : undefined;
}

let made = 0;

/** Comes to the server and links the account as people do, with their browser. */
export async function links(
  { at, discord }: ChatHouse,
  person: Pick<Person, "personId">,
  { isOnServer = true, account = `70000000000000${String(++made).padStart(4, "0")}` } = {},
): Promise<{ readonly account: string; readonly visitor: Visitor; readonly says: string }> {
  const visitor = await new Visitor(at).signInAs(person);
  if (isOnServer && !discord.members.has(account)) discord.members.set(account, new Set());
  const begun = await visitor.fill(ownChatPath, {}, beginLinkPath);
  const { page } = await visitor.get(begun.leadsTo ?? "");
  const link = linkOn(page);
  const back = new URL(discord.saysYes(link, account));
  const answer = await visitor.get(back.pathname + back.search);
  return { account, visitor, says: answer.page };
}

/** The link to the server's own page. */
export function linkOn(page: string): string {
  const found = /href="([^"]*\/oauth2\/authorize[^"]*)"/.exec(page)?.[1];
  if (found === undefined) throw new Error("the page leads to no server");
  return found.replaceAll("&amp;", "&");
}
