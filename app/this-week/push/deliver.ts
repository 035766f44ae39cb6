import { request } from "node:https";
import { buildPushPayload } from "@block65/webcrypto-web-push";
import { publicLookup } from "../../../platform/sending/public-address.ts";

export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** A browser, as it said where it can be reached and with which keys. */
export interface Browser {
  readonly id: number;
  readonly endpoint: string;
  readonly publicKey: string;
  readonly secret: string;
}

export interface PushRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Answers the status with which a push service took it, or undefined where it could not be reached. */
export type Deliver = (endpoint: string, sent: PushRequest) => Promise<number | undefined>;

/** Nobody needs to hear tomorrow that there was something new today: the letter is there. */
const SECONDS_OF_WORTH = 6 * 3600;

/** All that goes through another's server. It is encrypted to the browser, and would say nothing if it were not. */
const SOMETHING_NEW = { new: true };

/**
 * RFC 8291 (encryption), RFC 8188 (its coding) and RFC 8292 (who sends).
 * @param contact whom a push service writes to when something is wrong
 */
export async function somethingNewFor(
  { endpoint, publicKey, secret }: Browser,
  keys: PushKeys,
  contact: string,
): Promise<PushRequest> {
  const { headers, body } = await buildPushPayload(
    { data: SOMETHING_NEW, options: { ttl: SECONDS_OF_WORTH, urgency: "normal", topic: "new" } },
    { endpoint, expirationTime: null, keys: { p256dh: publicKey, auth: secret } },
    { subject: contact, ...keys },
  );
  return { headers, body };
}

const MOST_MILLISECONDS = 5000;

/**
 * Calls a push service. The name that a stranger gave is looked up here, and the connection goes to what was looked up: a
 * name that leads into our own network, now or at its second look, is not called. Redirects are not followed.
 */
export const deliver: Deliver = (endpoint, { headers, body }) =>
  new Promise((resolve) => {
    const signal = AbortSignal.timeout(MOST_MILLISECONDS);
    const options = { method: "POST", headers, lookup: publicLookup, signal, agent: false };
    const calling = request(endpoint, options, (answer) => {
      answer.destroy();
      resolve(answer.statusCode);
    });
    calling.on("error", () => resolve(undefined));
    calling.end(body);
  });
