import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { bodyOf, LocalServer } from "../../../platform/testing/local-server.ts";

/** What was asked of a provider. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly key: string | undefined;
}

export interface Said {
  readonly status: number;
  readonly body: unknown;
}

/** How the provider fails at one of the next requests: before it does it, after it has done it, or by taking long. */
export type Mood = "down-before" | "down-after" | "nonsense-after" | "hangs-after" | "late";

const LATE_MS = 300;

/** A provider that speaks HTTP on this machine. It takes what it does wrongly from a list of moods. */
export abstract class FakeServer extends LocalServer {
  #made = 0;
  /** For requests that change something; taken one by one. */
  readonly moods: Mood[] = [];
  readonly asked: Asked[] = [];
  /** Called when a charge was taken, before anything is answered. */
  onCharge: () => void = () => {};

  protected name(kind: string): string {
    this.#made += 1;
    return `${kind}${String(this.#made).padStart(6, "0")}`;
  }

  protected abstract serve(asked: Asked): Said;

  protected async hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const said = await this.#answer(request);
    if (said === undefined) return;
    response.writeHead(said.status, { "content-type": "application/json" });
    response.end(typeof said.body === "string" ? said.body : JSON.stringify(said.body));
  }

  async #answer(request: IncomingMessage): Promise<Said | undefined> {
    const body = await bodyOf(request);
    const url = new URL(request.url ?? "/", "http://provider");
    const asked: Asked = {
      method: request.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      body: body.toString(),
      key: request.headers["idempotency-key"]?.toString(),
    };
    this.asked.push(asked);
    const mood = asked.method === "POST" ? this.moods.shift() : undefined;
    if (mood === "down-before") return { status: 503, body: { error: { message: "away" } } };
    if (mood === "late") await pause(LATE_MS);
    const said = this.serve(asked);
    if (mood === "down-after") return { status: 500, body: { error: { message: "broken" } } };
    if (mood === "nonsense-after") return { status: 200, body: "<html>" };
    return mood === "hangs-after" ? undefined : said;
  }
}
