import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { DiscordKeys } from "../../../platform/outside/keys.ts";
import {
  type AskedWho,
  ChatAway,
  type ChatRole,
  ChatSaidNo,
  type ChatServer,
} from "./chat-server.ts";

const HOME = "https://discord.com";
const MOST_MILLISECONDS = 10_000;
/** Longer than this nobody waits in the middle of their work: it is taken up again later. */
const LONGEST_PAUSE_MS = 5_000;
/** Where Discord, or what stands before it, says *too many* and not until when. */
const SECONDS_UNTOLD = 60;
const UNKNOWN_MEMBER: readonly number[] = [10_007, 10_013];

// Permissions after docs.discord.com, topics/permissions: ADMINISTRATOR, MANAGE_GUILD, MANAGE_ROLES, BAN and KICK_MEMBERS,
// MANAGE_CHANNELS and MANAGE_WEBHOOKS.
const POWERFUL =
  (1n << 3n) | (1n << 5n) | (1n << 28n) | (1n << 2n) | (1n << 1n) | (1n << 4n) | (1n << 29n);

interface Sent {
  readonly method: "GET" | "PUT" | "DELETE" | "POST";
  readonly path: string;
  readonly authorization: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly why?: string;
}

/** Discord by REST alone (decision 164): what is asked with the party's own token is asked one after the other. */
export function openDiscord({ token, guild, client, secret, url = HOME }: DiscordKeys): ChatServer {
  let freeAt = 0;
  const ask = async (sent: Omit<Sent, "authorization">): Promise<unknown> => {
    const wait = freeAt - performance.now();
    if (wait > LONGEST_PAUSE_MS) throw new ChatAway("its limit", wait / 1_000);
    if (wait > 0) await pause(wait);
    const answer = await send(url, { ...sent, authorization: `Bot ${token}` });
    freeAt = performance.now() + pauseAfter(answer.headers);
    return readAnswer(answer);
  };
  const member = (account: string) => `/guilds/${guild}/members/${encodeURIComponent(account)}`;
  const roleOf = (account: string, role: string) =>
    `${member(account)}/roles/${encodeURIComponent(role)}`;
  const asClient = `Basic ${Buffer.from(`${client}:${secret}`).toString("base64")}`;
  const oauth = async (path: string, form: Sent["form"]) =>
    readAnswer(
      await send(url, { method: "POST", path, authorization: asClient, ...(form && { form }) }),
    );
  return {
    name: "Discord",
    whoLink: (asked) => whoLink(url, client, asked),
    readWho: async (code, { verifier, backTo }) => {
      const grant = { grant_type: "authorization_code", code, redirect_uri: backTo };
      const given = await oauth("/oauth2/token", { ...grant, code_verifier: verifier });
      const access = textIn(given, "access_token");
      const authorization = `Bearer ${access}`;
      try {
        const who = await send(url, { method: "GET", path: "/users/@me", authorization });
        return textIn(await readAnswer(who), "id");
      } finally {
        // It was good for one question. One that could not be given back ends by itself, and nobody has it.
        await oauth("/oauth2/token/revoke", { token: access }).catch(() => undefined);
      }
    },
    listRoles: async () => {
      const roles = await ask({ method: "GET", path: `/guilds/${guild}/roles` });
      return (Array.isArray(roles) ? roles : []).map((role) => roleIn(role, guild));
    },
    findRolesOf: async (account) => {
      const found = await unlessNotThere(ask({ method: "GET", path: member(account) }));
      if (found === undefined) return undefined;
      const { roles } = found as { readonly roles?: unknown };
      if (!Array.isArray(roles)) throw new ChatAway("a member without roles");
      return roles.map(String);
    },
    give: async (account, role, why) =>
      (await unlessNotThere(ask({ method: "PUT", path: roleOf(account, role), why }))) !==
      undefined,
    take: async (account, role, why) =>
      (await unlessNotThere(ask({ method: "DELETE", path: roleOf(account, role), why }))) !==
      undefined,
  };
}

function whoLink(url: string, client: string, { state, verifier, backTo }: AskedWho): string {
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const asked = {
    ...{ response_type: "code", client_id: client, scope: "identify", state, redirect_uri: backTo },
    ...{ code_challenge: challenge, code_challenge_method: "S256", prompt: "consent" },
  };
  return `${url}/oauth2/authorize?${new URLSearchParams(asked)}`;
}

async function send(
  url: string,
  { method, path, authorization, form, why }: Sent,
): Promise<Response> {
  const headers = new Headers({ authorization, "user-agent": "DiscordBot (Breakthrough, 1)" });
  // Headers hold ASCII alone.
  if (why !== undefined) headers.set("x-audit-log-reason", encodeURIComponent(why));
  try {
    return await fetch(`${url}/api/v10${path}`, {
      ...{ method, headers, redirect: "error", signal: AbortSignal.timeout(MOST_MILLISECONDS) },
      ...(form && { body: new URLSearchParams(form) }),
    });
  } catch (error) {
    // Of the error its name alone: what else is in it may have the address or the key.
    throw new ChatAway((error as Error).name);
  }
}

/** What it answered; an empty answer is an empty object. */
async function readAnswer(answer: Response): Promise<unknown> {
  const text = await answer.text().catch(() => {
    throw new ChatAway("broke off");
  });
  const said = findJson(text);
  const { status } = answer;
  if (answer.ok) {
    if (said === undefined) throw new ChatAway("nonsense");
    return said;
  }
  if (status === 429) throw new ChatAway("too many", secondsIn(answer.headers, said));
  if (status >= 500 || status === 408) throw new ChatAway(String(status));
  const { code } = (said ?? {}) as { readonly code?: unknown };
  throw new ChatSaidNo(status, typeof code === "number" ? code : undefined);
}

/** A 204 has no body, and whatever its header says is no JSON. */
function findJson(text: string): object | undefined {
  if (text === "") return {};
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null ? read : undefined;
  } catch {
    return undefined;
  }
}

function secondsIn(headers: Headers, said: object | undefined): number {
  const told = [headers.get("retry-after"), (said as { retry_after?: unknown })?.retry_after];
  const [seconds] = told.map((one) => Number(one ?? Number.NaN)).filter((one) => one >= 0);
  return seconds ?? SECONDS_UNTOLD;
}

/** In milliseconds: where nothing is left of a limit, until it begins anew. Limits are read, never known. */
function pauseAfter(headers: Headers): number {
  if (headers.get("x-ratelimit-remaining") !== "0") return 0;
  const seconds = Number(headers.get("x-ratelimit-reset-after"));
  return seconds > 0 ? seconds * 1_000 : 0;
}

async function unlessNotThere(asked: Promise<unknown>): Promise<unknown> {
  try {
    return await asked;
  } catch (error) {
    const isNotThere =
      error instanceof ChatSaidNo &&
      error.status === 404 &&
      error.code !== undefined &&
      UNKNOWN_MEMBER.includes(error.code);
    if (isNotThere) return undefined;
    throw error;
  }
}

function textIn(said: unknown, name: string): string {
  const found = (said as Readonly<Record<string, unknown>>)[name];
  if (typeof found !== "string" || found === "") throw new ChatAway(`no ${name}`);
  return found;
}

function roleIn(sent: unknown, guild: string): ChatRole {
  const { id, name, position, permissions, managed } = sent as Readonly<Record<string, unknown>>;
  return {
    id: String(id),
    name: String(name),
    position: Number(position) || 0,
    isPowerful:
      (BigInt(/^\d+$/.test(String(permissions)) ? String(permissions) : 0) & POWERFUL) !== 0n,
    // Everybody's role has the server's own number.
    isItsOwn: managed === true || id === guild,
  };
}
