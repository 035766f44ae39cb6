import { Agent, request } from "node:http";

export interface Asked {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A form to post. Without one the page is got. */
  readonly form?: string;
}

/** Callers that each wait for an answer before they ask again, over connections that stay open. */
export class Callers {
  private agent: Agent | undefined;
  private readonly port: number;
  private readonly count: number;

  constructor(port: number, count: number) {
    this.port = port;
    this.count = count;
  }

  /** Asks everything, each once, and answers how many seconds that took. Any other status than expected is a bug. */
  async askAll(asked: readonly Asked[], expected: number): Promise<number> {
    let next = 0;
    const one = async () => {
      for (let item = asked[next++]; item !== undefined; item = asked[next++]) {
        const { status, body } = await this.ask(item);
        if (status !== expected) throw new Error(`${item.path} was answered ${status}: ${body}`);
      }
    };
    // A server closes a connection that was idle for seconds, so each round opens its own.
    this.agent = new Agent({ keepAlive: true, maxSockets: this.count });
    const began = performance.now();
    await Promise.all(Array.from({ length: this.count }, one));
    const seconds = (performance.now() - began) / 1000;
    this.end();
    return seconds;
  }

  ask({ path, headers = {}, form }: Asked): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          ...(this.agent === undefined ? {} : { agent: this.agent }),
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

  private end(): void {
    this.agent?.destroy();
    this.agent = undefined;
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
