import { randomInt } from "node:crypto";
import { type Ask, harmless, orOtherwise, outcomeOf, sendPictures } from "./answers.ts";
import { textIn } from "./asking.ts";
import { linksIn } from "./links.ts";
import { type Adapter, Otherwise, type Posting, type Sent, type SentPicture } from "./outcome.ts";

const COLLECTION = "app.bsky.feed.post";

/** Kept between two posts: making a new one is limited to 300 a day. */
export interface Session {
  readonly did: string;
  readonly access: string;
  readonly refresh: string;
}

export interface BlueskyAccount {
  readonly address: string;
  readonly handle: string;
  /** An app password. */
  readonly token: string;
  readonly session: Session | undefined;
  /** A new session is kept before it is used. */
  keep(session: Session): Promise<void>;
}

const ALPHABET = "234567abcdefghijklmnopqrstuvwxyz";
const MICROSECONDS = 1000n;
const CLOCK_BITS = 10n;
const TID_LENGTH = 13;

/** A name for a record: microseconds and a number by chance. atproto.com/specs/tid */
export function tidOf(now: Date, clock = randomInt(1024)): string {
  let value = ((BigInt(now.getTime()) * MICROSECONDS) << CLOCK_BITS) | BigInt(clock);
  let tid = "";
  for (let at = 0; at < TID_LENGTH; at += 1) {
    tid = (ALPHABET[Number(value & 31n)] ?? "") + tid;
    value >>= 5n;
  }
  return tid;
}

const bytesUntil = (text: string, at: number): number => Buffer.byteLength(text.slice(0, at));

const TAG = /(?<=^|\s)#([\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*)/gu;
const TAG_MOST = 64;

/** What in the text is a link or a tag, in places of its UTF-8 bytes: nothing checks them there. Pure. */
export function facetsOf(text: string): readonly object[] {
  const facet = (from: number, until: number, feature: object) => ({
    index: { byteStart: bytesUntil(text, from), byteEnd: bytesUntil(text, until) },
    features: [feature],
  });
  const links = linksIn(text)
    .filter(({ isKnown }) => isKnown)
    .map(({ from, until, href }) =>
      facet(from, until, { $type: "app.bsky.richtext.facet#link", uri: href }),
    );
  const tags = [...text.matchAll(TAG)]
    .filter(([, tag = ""]) => tag.length <= TAG_MOST)
    .map(({ 0: found, 1: tag, index }) =>
      facet(index, index + found.length, { $type: "app.bsky.richtext.facet#tag", tag }),
    );
  return [...links, ...tags];
}

export class Bluesky implements Adapter {
  readonly isKeyed = true;
  readonly afterNotFound = "send";
  readonly #ask: Ask;
  readonly #account: BlueskyAccount;
  #session: Session | undefined;

  constructor(account: BlueskyAccount, ask: Ask) {
    this.#account = account;
    this.#ask = ask;
    this.#session = account.session;
  }

  newKey = (now: Date): string => tidOf(now);

  publish(posting: Posting) {
    return outcomeOf(async (): Promise<Sent> => {
      const blobs = await sendPictures(posting.pictures, (picture) => this.#upload(picture));
      const record = recordOf(posting, blobs);
      const body = { repo: await this.#did(), collection: COLLECTION, rkey: posting.key, record };
      const put = await this.#call("com.atproto.repo.putRecord", body);
      return this.#sent(textIn(put, "uri"), textIn(put, "cid"), posting.key);
    });
  }

  find(posting: Posting) {
    return outcomeOf(async (): Promise<readonly Sent[]> => {
      const asked = { repo: await this.#did(), collection: COLLECTION, rkey: posting.key };
      const method = `com.atproto.repo.getRecord?${new URLSearchParams(asked)}`;
      const { status, json } = await this.#authorised("GET", method);
      if (status < 200 || status >= 300) return [];
      return [this.#sent(textIn(json, "uri"), textIn(json, "cid"), posting.key)];
    });
  }

  remove({ id }: Sent) {
    return outcomeOf(async () => {
      const rkey = id.split("/").at(-1) ?? "";
      const body = { repo: await this.#did(), collection: COLLECTION, rkey };
      await this.#call("com.atproto.repo.deleteRecord", body);
      return undefined;
    });
  }

  limits() {
    return outcomeOf(async () => {
      await this.#did();
      return {};
    });
  }

  #sent(uri: string, cid: string, rkey: string): Sent {
    if (uri === "" || cid === "") throw new Otherwise({ kind: "unclear", why: "no answer" });
    const address = `https://bsky.app/profile/${this.#account.handle}/post/${rkey}`;
    return { id: uri, cid, address };
  }

  async #upload({ bytes, alt, width, height }: SentPicture): Promise<object> {
    const answer = await this.#authorised("POST", "com.atproto.repo.uploadBlob", bytes);
    const { json } = orOtherwise(answer, textIn(answer.json, "message"));
    const image = (json as { blob?: object } | undefined)?.blob;
    if (image === undefined) throw new Otherwise({ kind: "unclear", why: "no picture" });
    return { image, alt, aspectRatio: { width, height } };
  }

  async #did(): Promise<string> {
    return (this.#session ?? (await this.#open())).did;
  }

  async #call(method: string, body: object): Promise<unknown> {
    const answer = await this.#authorised("POST", method, body);
    return orOtherwise(answer, textIn(answer.json, "message")).json;
  }

  /** With the session that is kept; where that is over, with the next. */
  async #authorised(method: "GET" | "POST", name: string, body?: object | Uint8Array) {
    const session = this.#session ?? (await this.#open());
    const answer = await this.#send(method, name, session.access, body);
    const isOver =
      answer.status === 401 ||
      ["ExpiredToken", "InvalidToken"].includes(textIn(answer.json, "error"));
    if (!isOver) return answer;
    const next = (await this.#refresh(session)) ?? (await this.#open());
    return this.#send(method, name, next.access, body);
  }

  #send(method: "GET" | "POST", name: string, token: string, body?: object | Uint8Array) {
    const type: Record<string, string> =
      body instanceof Uint8Array ? { "content-type": "image/jpeg" } : {};
    const headers = { authorization: `Bearer ${token}`, ...type };
    const url = `${this.#account.address}/xrpc/${name}`;
    return this.#ask({ method, url, headers, ...(body === undefined ? {} : { body }) });
  }

  async #refresh({ refresh }: Session): Promise<Session | undefined> {
    const answer = await this.#send("POST", "com.atproto.server.refreshSession", refresh);
    return answer.status === 200 ? this.#hold(answer.json) : undefined;
  }

  async #open(): Promise<Session> {
    const { address, handle, token } = this.#account;
    const answer = await harmless(() =>
      this.#ask({
        ...{ method: "POST" as const, url: `${address}/xrpc/com.atproto.server.createSession` },
        body: { identifier: handle, password: token },
      }),
    );
    // Nothing was posted by asking for a session.
    const { json } = orOtherwise(answer, textIn(answer.json, "message"), true);
    return this.#hold(json);
  }

  async #hold(json: unknown): Promise<Session> {
    const session = {
      did: textIn(json, "did"),
      access: textIn(json, "accessJwt"),
      refresh: textIn(json, "refreshJwt"),
    };
    if (session.did === "" || session.access === "") {
      throw new Otherwise({ kind: "later", why: "no session", afterMs: undefined });
    }
    await this.#account.keep(session);
    this.#session = session;
    return session;
  }
}

function recordOf(posting: Posting, blobs: readonly object[]): object {
  const { text, createdAt, card, reply } = posting;
  const facets = facetsOf(text);
  const ref = ({ id, cid }: Sent) => ({ uri: id, cid });
  const external = card && { uri: card.link, title: card.title, description: "" };
  const embed =
    blobs.length > 0
      ? { $type: "app.bsky.embed.images", images: blobs }
      : external && { $type: "app.bsky.embed.external", external };
  return {
    ...{ $type: COLLECTION, text, createdAt: createdAt.toISOString() },
    ...(facets.length > 0 ? { facets } : {}),
    ...(embed === undefined ? {} : { embed }),
    ...(reply === undefined ? {} : { reply: { root: ref(reply.root), parent: ref(reply.parent) } }),
  };
}
