import type { IncomingMessage, ServerResponse } from "node:http";
import { bodyOf, LocalServer } from "../../../platform/testing/local-server.ts";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
}

export interface Said {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * How a network fails when something is posted: before or after it did it, by taking too long, by asking for patience, by
 * no longer taking the token, or by doing it twice and saying yes.
 */
export type Mood =
  | "broken-before"
  | "broken-after"
  | "late-after"
  | "cut-after"
  | "slow-down"
  | "lost"
  | "twice";

export const NO_TOKEN: Said = { status: 401, body: { error: "AuthenticationRequired" } };

/** A post as the network has it. */
export interface Kept {
  readonly id: string;
  readonly text: string;
  readonly at: string;
  readonly replyTo: string | undefined;
  readonly pictures: readonly { readonly alt: string; readonly bytes: number }[];
  /** All else that was sent with it. */
  readonly sent: unknown;
}

/** A network that speaks HTTP on this machine. What it does wrongly with posts it takes from a list of moods. */
export abstract class FakeNetwork extends LocalServer {
  readonly moods: Mood[] = [];
  readonly posts: Kept[] = [];
  readonly asked: Asked[] = [];
  /** It takes no token any more. */
  isClosed = false;
  now: () => Date = () => new Date();
  /** Called when a post was kept, before anything is answered. */
  onPost: () => void = () => {};
  #made = 1000;

  protected newId(): string {
    this.#made += 1;
    return String(this.#made);
  }

  /** Does this request make a post? */
  protected abstract isPost(asked: Asked): boolean;
  protected abstract serve(asked: Asked): Said;

  protected keep(post: Kept): void {
    this.posts.push(post);
    this.onPost();
  }

  protected async hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const said = await this.#answer(request);
    if (said === "cut") request.socket.destroy();
    if (said === "cut" || said === undefined) return;
    const json = said.body === undefined ? "" : JSON.stringify(said.body);
    const type = json === "" ? {} : { "content-type": "application/json" };
    response.writeHead(said.status, { ...type, ...said.headers });
    response.end(json);
  }

  async #answer(request: IncomingMessage): Promise<Said | "cut" | undefined> {
    const body = await bodyOf(request);
    const url = new URL(request.url ?? "/", "http://network");
    const asked: Asked = {
      method: request.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      header: (name) => request.headers[name]?.toString(),
      body,
    };
    this.asked.push(asked);
    if (this.isClosed) return NO_TOKEN;
    const mood = this.isPost(asked) ? this.moods.shift() : undefined;
    if (mood === "broken-before") return { status: 500, body: { error: "InternalServerError" } };
    if (mood === "slow-down") {
      return { status: 429, body: { error: "RateLimit" }, headers: { "retry-after": "120" } };
    }
    if (mood === "lost") {
      this.isClosed = true;
      return NO_TOKEN;
    }
    const said = this.serve(asked);
    if (mood === "twice") this.serve({ ...asked, header: () => undefined });
    if (mood === "broken-after") return { status: 500, body: { error: "InternalServerError" } };
    if (mood === "cut-after") return "cut";
    return mood === "late-after" ? undefined : said;
  }
}

export const jsonOf = ({ body }: Asked): Readonly<Record<string, unknown>> =>
  JSON.parse(body.toString() || "{}") as Record<string, unknown>;

/** A field's text in a form with files, and how long its file is. */
export function formOf({ body }: Asked): { readonly text: string; readonly bytes: number } {
  return { text: body.toString("utf8"), bytes: body.length };
}
