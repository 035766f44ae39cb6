import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { DiscordKeys } from "../../../platform/outside/keys.ts";
import { bodyOf, LocalServer } from "../../../platform/testing/local-server.ts";

export interface AskedOfDiscord {
  readonly method: string;
  readonly path: string;
  readonly why: string | undefined;
  readonly authorization: string | undefined;
}

/** How it fails at one of the next questions about members and roles; taken one by one. */
export type DiscordMood =
  | "fine"
  | "limited"
  | "limited-shared"
  | "limited-untold"
  | "nothing-left"
  | "down"
  | "down-after"
  | "late"
  | "hangs-up";

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const LATE_MS = 300;
const no = (status: number, code: number, message: string): Answer => ({
  status,
  body: { code, message },
});
const UNKNOWN_MEMBER = no(404, 10_007, "Unknown Member");

/** Discord's REST and its page for OAuth, as far as this room asks them, after docs.discord.com. */
export class FakeDiscord extends LocalServer {
  readonly token = "bot-token-that-no-log-has";
  readonly guild = "900000000000000001";
  readonly client = "900000000000000002";
  readonly secret = "client-secret-that-no-log-has";
  /** Who is on the server, with their roles. */
  readonly members = new Map<string, Set<string>>();
  readonly roles: {
    id: string;
    name: string;
    position: number;
    permissions: string;
    managed?: boolean;
  }[] = [];
  readonly asked: AskedOfDiscord[] = [];
  readonly moods: DiscordMood[] = [];
  /** Roles that stand above the program's own. */
  readonly tooHigh = new Set<string>();
  /** Accounts of which it says that a role is taken, and it is not. */
  readonly keeping = new Set<string>();
  isTokenGone = false;
  /** Who is signed in at its page in the browser that comes next. */
  account = "";
  /** Access tokens that have not been given back. */
  readonly live = new Set<string>();
  /** Called before a role is given, while whoever asked waits. */
  onGive: () => Promise<void> = async () => undefined;
  readonly #codes = new Map<string, { account: string; challenge: string; backTo: string }>();
  #made = 0;

  get keys(): DiscordKeys {
    const { token, guild, client, secret, url } = this;
    return { token, guild, client, secret, url };
  }

  addRole(name: string, permissions = "0"): string {
    const id = `80000000000000${String(this.roles.length + 1).padStart(4, "0")}`;
    this.roles.push({ id, name, position: this.roles.length + 1, permissions });
    return id;
  }

  namesOf(account: string): readonly string[] | undefined {
    const held = this.members.get(account);
    return held && this.roles.filter(({ id }) => held.has(id)).map(({ name }) => name);
  }

  /** Somebody says yes at its page. Answers the address to which their browser goes. */
  saysYes(link: string, account = this.account): string {
    const { searchParams: asked } = new URL(link);
    this.#made += 1;
    const code = `code${this.#made}`;
    const backTo = asked.get("redirect_uri") ?? "";
    this.#codes.set(code, { account, challenge: asked.get("code_challenge") ?? "", backTo });
    return `${backTo}?${new URLSearchParams({ code, state: asked.get("state") ?? "" })}`;
  }

  protected async hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await bodyOf(request);
    const { pathname, search } = new URL(request.url ?? "/", this.url);
    const reason = request.headers["x-audit-log-reason"]?.toString();
    const { authorization } = request.headers;
    if (pathname === "/oauth2/authorize") return this.#page(response, this.url + pathname + search);
    const path = pathname.replace("/api/v10", "");
    const method = request.method ?? "GET";
    this.asked.push({ method, path, why: reason && decodeURIComponent(reason), authorization });
    const isOAuth = path.startsWith("/oauth2") || path === "/users/@me";
    const body = new URLSearchParams(sent.toString());
    const answer = isOAuth
      ? this.#oauth(path, body, authorization)
      : await this.#inMood(method, path, authorization);
    if (answer === undefined) {
      request.socket.destroy();
      return;
    }
    // As the real one: nothing is said of a body that is not there.
    const type = answer.body === undefined ? {} : { "content-type": "application/json" };
    response.writeHead(answer.status, { ...type, ...answer.headers });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  }

  /** Its page, on which whoever is signed in there says yes. */
  #page(response: ServerResponse, link: string): void {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    const back = this.saysYes(link).replaceAll("&", "&amp;");
    response.end(`<!doctype html><title>Discord</title><a href="${back}">Authorise</a>`);
  }

  #oauth(path: string, body: URLSearchParams, authorization = ""): Answer {
    if (path === "/users/@me") {
      const access = authorization.replace("Bearer ", "");
      return this.live.has(access)
        ? { status: 200, body: { id: access.split(".")[1], username: "somebody" } }
        : no(401, 0, "401: Unauthorized");
    }
    const own = `Basic ${Buffer.from(`${this.client}:${this.secret}`).toString("base64")}`;
    if (authorization !== own) return { status: 401, body: { error: "invalid_client" } };
    if (path === "/oauth2/token/revoke") {
      this.live.delete(body.get("token") ?? "");
      return { status: 200, body: {} };
    }
    const code = body.get("code") ?? "";
    const given = this.#codes.get(code);
    this.#codes.delete(code);
    const proof = createHash("sha256")
      .update(body.get("code_verifier") ?? "")
      .digest("base64url");
    const isRight = given?.challenge === proof && given.backTo === body.get("redirect_uri");
    if (given === undefined || !isRight) return { status: 400, body: { error: "invalid_grant" } };
    const access = `access-that-no-log-has.${given.account}`;
    this.live.add(access);
    return { status: 200, body: { access_token: access, token_type: "Bearer", scope: "identify" } };
  }

  async #inMood(method: string, path: string, authorization?: string): Promise<Answer | undefined> {
    const mood = this.moods.shift() ?? "fine";
    const scope = { "x-ratelimit-scope": mood === "limited-shared" ? "shared" : "user" };
    if (mood === "limited" || mood === "limited-shared")
      return { status: 429, body: { retry_after: 1.5 }, headers: { "retry-after": "2", ...scope } };
    if (mood === "limited-untold") return { status: 429, body: "banned by what stands before it" };
    if (mood === "down") return { status: 502 };
    if (mood === "late") await pause(LATE_MS);
    if (mood === "hangs-up") return undefined;
    const answer = await this.#guild(method, path, authorization);
    if (mood === "down-after") return { status: 500 };
    const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset-after": "0.25" };
    return mood === "nothing-left" ? { ...answer, headers: spent } : answer;
  }

  async #guild(method: string, path: string, authorization?: string): Promise<Answer> {
    if (this.isTokenGone || authorization !== `Bot ${this.token}`)
      return no(401, 0, "401: Unauthorized");
    const [, , guild, what = "", account = "", , role = ""] = path.split("/");
    if (guild !== this.guild) return no(404, 10_004, "Unknown Guild");
    if (what === "roles") return { status: 200, body: this.roles };
    const held = this.members.get(account);
    if (held === undefined) return UNKNOWN_MEMBER;
    if (method === "GET") return { status: 200, body: { user: { id: account }, roles: [...held] } };
    if (!this.roles.some(({ id }) => id === role)) return no(404, 10_011, "Unknown Role");
    if (this.tooHigh.has(role)) return no(403, 50_013, "Missing Permissions");
    if (method === "PUT") {
      await this.onGive();
      held.add(role);
    } else if (!this.keeping.has(account)) held.delete(role);
    return { status: 204 };
  }
}
