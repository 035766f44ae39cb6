import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

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
export abstract class FakeServer {
  #server = createServer((request, response) => {
    void this.#answer(request)
      .then((said) => {
        if (said === undefined) return;
        response.writeHead(said.status, { "content-type": "application/json" });
        response.end(typeof said.body === "string" ? said.body : JSON.stringify(said.body));
      })
      .catch((error: unknown) => {
        response.writeHead(500, { "content-type": "text/plain" });
        response.end(String(error));
      });
  });
  #made = 0;
  /** For requests that change something; taken one by one. */
  readonly moods: Mood[] = [];
  readonly asked: Asked[] = [];
  /** Called when a charge was taken, before anything is answered. */
  onCharge: () => void = () => {};
  url = "";

  async open(): Promise<void> {
    await new Promise<void>((done) => {
      this.#server.listen(0, "127.0.0.1", done);
    });
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => {
      this.#server.close(done);
    });
  }

  protected name(kind: string): string {
    this.#made += 1;
    return `${kind}${String(this.#made).padStart(6, "0")}`;
  }

  protected abstract serve(asked: Asked): Said;

  async #answer(request: IncomingMessage): Promise<Said | undefined> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const url = new URL(request.url ?? "/", "http://provider");
    const asked: Asked = {
      method: request.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      body: Buffer.concat(parts).toString(),
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
