import { request } from "node:http";
import { Line } from "./lines.ts";

export interface Asked {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A form to post. Without one the page is got. */
  readonly form?: string;
  /** The same of a text that is no form; its type stands in the headers. */
  readonly text?: string;
}

/** Callers that each wait for an answer before they ask again, over connections that stay open. */
export class Callers {
  private readonly port: number;
  private readonly count: number;

  constructor(port: number, count: number) {
    this.port = port;
    this.count = count;
  }

  /** Asks everything, each once, and answers how many seconds that took. Any other status than expected is a bug. */
  async askAll(asked: readonly Asked[], expected: number): Promise<number> {
    const requests = asked.map((item) => this.written(item));
    // A server closes a connection that was idle for seconds, so each round opens its own.
    const lines = await Promise.all(Array.from({ length: this.count }, () => Line.to(this.port)));
    let next = 0;
    const askInTurn = async (line: Line) => {
      for (let at = next++; at < requests.length; at = next++) {
        const status = await line.ask(requests[at] ?? "");
        if (status !== expected) throw new Error(`${asked[at]?.path} was answered ${status}`);
      }
    };
    const began = performance.now();
    await Promise.all(lines.map(askInTurn));
    const seconds = (performance.now() - began) / 1000;
    for (const line of lines) line.hangUp();
    return seconds;
  }

  private written({ path, headers = {}, form = "", text = "" }: Asked): string {
    const method = form + text === "" ? "GET" : "POST";
    const length = text && { "content-length": String(Buffer.byteLength(text)) };
    const own = { ...headers, ...(form && formHeaders(form)), ...length };
    const all = { host: `127.0.0.1:${this.port}`, ...own };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${form}${text}`;
  }

  ask({ path, headers = {}, form }: Asked): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: "127.0.0.1",
          port: this.port,
          path,
          method: form === undefined ? "GET" : "POST",
          headers: form === undefined ? headers : { ...headers, ...formHeaders(form) },
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("end", () =>
            resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
          );
          answer.on("error", reject);
        },
      );
      sent.on("error", reject);
      sent.end(form);
    });
  }
}

const formHeaders = (form: string) => ({
  "content-type": "application/x-www-form-urlencoded",
  "content-length": String(Buffer.byteLength(form)),
  "sec-fetch-site": "same-origin",
});

export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
