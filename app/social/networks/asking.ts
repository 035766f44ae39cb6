import { type ClientRequest, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { OutsideAccounts } from "../../../platform/outside/keys.ts";
import { isOutsideAddress, publicLookup } from "../../../platform/sending/public-address.ts";

/** What a network answered. `json` is undefined where it was none. */
export interface Answer {
  readonly status: number;
  readonly json: unknown;
  /** How long it asks to be left alone, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}

/** No answer came. `wasSent`: what was asked may have been done. */
export class NetworkAway extends Error {
  readonly wasSent: boolean;

  constructor(why: string, wasSent: boolean) {
    super(why);
    this.wasSent = wasSent;
  }
}

export interface Asking {
  readonly method: "GET" | "POST" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, a form with files, or bytes with a type of their own. */
  readonly body?: object | FormData | Uint8Array;
}

const MOST_MILLISECONDS = 15_000;
const MOST_BYTES = 2_000_000;

async function bodyOf(body: Asking["body"]) {
  if (body === undefined) return { bytes: undefined, headers: {} };
  if (body instanceof Uint8Array) return { bytes: Buffer.from(body), headers: {} };
  if (body instanceof FormData) {
    const encoded = new Response(body);
    const headers = { "content-type": encoded.headers.get("content-type") ?? "" };
    return { bytes: Buffer.from(await encoded.arrayBuffer()), headers };
  }
  const headers = { "content-type": "application/json" };
  return { bytes: Buffer.from(JSON.stringify(body)), headers };
}

/** Is a server at this address called at all? */
export const isCalled = (url: string, { isInside }: OutsideAccounts): boolean =>
  isInside?.(url) === true || isOutsideAddress(url);

/**
 * Asks a network something. Its address was given by people: it is called only where it leads to another's machine.
 * Redirects are not followed, since what is sent holds a token.
 * @throws NetworkAway
 */
export async function askNetwork(asking: Asking, settings: OutsideAccounts): Promise<Answer> {
  if (!isCalled(asking.url, settings)) throw new NetworkAway("not an address of a network", false);
  const { bytes, headers } = await bodyOf(asking.body);
  const request = asking.url.startsWith("https:") ? overHttps : overHttp;
  const length = bytes === undefined ? {} : { "content-length": String(bytes.length) };
  const options = {
    method: asking.method,
    headers: { accept: "application/json", ...headers, ...length, ...asking.headers },
    signal: AbortSignal.timeout(settings.patienceMs ?? MOST_MILLISECONDS),
    agent: false,
    ...(settings.isInside?.(asking.url) === true ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    const calling = request(asking.url, options);
    answerOf(calling, resolve, reject);
    calling.end(bytes);
  });
}

function answerOf(
  calling: ClientRequest,
  resolve: (answer: Answer) => void,
  reject: (error: Error) => void,
): void {
  let wasSent = false;
  const away = (error: Error) =>
    reject(new NetworkAway("code" in error ? String(error.code) : error.name, wasSent));
  calling.on("socket", (socket) => {
    socket.once("connect", () => {
      wasSent = true;
    });
  });
  calling.on("error", away);
  calling.on("response", (response) => {
    const parts: Buffer[] = [];
    let length = 0;
    response.on("data", (part: Buffer) => {
      length += part.length;
      if (length > MOST_BYTES) response.destroy(new Error("too long an answer"));
      else parts.push(part);
    });
    response.on("error", away);
    response.on("end", () => {
      const { headers, statusCode = 0 } = response;
      const json = findJson(Buffer.concat(parts));
      resolve({ status: statusCode, json, retryAfterMs: retryAfter(headers, Date.now()) });
    });
  });
}

function findJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

const SECOND = 1000;
const MOST_WAIT_MS = 86_400_000;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Seconds or a date (RFC 9110 §10.2.3), or when a network's own limit begins anew: an instant in seconds, or in ISO 8601. */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const plain = headers["retry-after"];
  if (typeof plain === "string") {
    const wait = /^\d+$/.test(plain) ? Number(plain) * SECOND : Date.parse(plain) - now;
    return bounded(wait);
  }
  const reset =
    headers["x-ratelimit-reset"] ?? headers["x-rate-limit-reset"] ?? headers["ratelimit-reset"];
  if (typeof reset !== "string") return undefined;
  return bounded((/^\d+$/.test(reset) ? Number(reset) * SECOND : Date.parse(reset)) - now);
}

const bounded = (wait: number): number | undefined =>
  Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, SECOND), MOST_WAIT_MS);

/** A part of somebody else's JSON, which may be of any form. */
export const partOf = (json: unknown, ...names: readonly (string | number)[]): unknown =>
  names.reduce<unknown>(
    (value, name) =>
      typeof value === "object" && value !== null
        ? (value as Record<string | number, unknown>)[name]
        : undefined,
    json,
  );

export const textIn = (json: unknown, ...names: readonly (string | number)[]): string => {
  const found = partOf(json, ...names);
  return typeof found === "string" ? found : "";
};
