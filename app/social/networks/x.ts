import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { type Ask, orOtherwise, outcomeOf, sendPictures } from "./answers.ts";
import { type Answer, partOf, textIn } from "./asking.ts";
import { type Adapter, Otherwise, type Posting, type Sent, type SentPicture } from "./outcome.ts";
import { isSamePost, isSince, textOfHtml } from "./same-text.ts";

export interface XAccount {
  readonly address: string;
  readonly handle: string;
  /** Four lines: the app's key and its secret, the account's access token and its secret. */
  readonly token: string;
}

const percent = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );

interface Signing {
  readonly method: string;
  readonly url: string;
  readonly nonce: string;
  readonly seconds: number;
}

/** OAuth 1.0a (RFC 5849 §3.4), which X takes for an account that speaks for itself. A JSON body is no part of it. Pure. */
export function oauthHeader(token: string, { method, url, nonce, seconds }: Signing): string {
  const [key = "", keySecret = "", access = "", accessSecret = ""] = token.split("\n");
  const { origin, pathname, searchParams } = new URL(url);
  const own = {
    oauth_consumer_key: key,
    oauth_nonce: nonce,
    oauth_signature_method: "HMAC-SHA1",
    oauth_timestamp: String(seconds),
    oauth_token: access,
    oauth_version: "1.0",
  };
  const pairs = [...Object.entries(own), ...searchParams]
    .map(([name, value]) => `${percent(name)}=${percent(value)}`)
    .toSorted();
  const base = [method, origin + pathname, pairs.join("&")].map(percent).join("&");
  const signature = createHmac("sha1", `${percent(keySecret)}&${percent(accessSecret)}`)
    .update(base)
    .digest("base64");
  const all = Object.entries({ ...own, oauth_signature: signature });
  return `OAuth ${all.map(([name, value]) => `${name}="${percent(value)}"`).join(", ")}`;
}

const said = ({ json }: Answer): string => textIn(json, "detail") || textIn(json, "title");

export class X implements Adapter {
  /** It knows no key: what was sent without an answer is never sent again by itself. */
  readonly isKeyed = false;
  readonly afterNotFound = "ask";
  readonly #ask: Ask;
  readonly #account: XAccount;

  constructor(account: XAccount, ask: Ask) {
    this.#account = account;
    this.#ask = ask;
  }

  newKey = (): string => randomUUID();

  publish(posting: Posting) {
    return outcomeOf(async (): Promise<Sent> => {
      const media = await sendPictures(posting.pictures, (picture) => this.#upload(picture));
      const answer = await this.#send("POST", "/2/tweets", {
        text: posting.text,
        ...(media.length > 0 ? { media: { media_ids: media } } : {}),
        ...(posting.reply === undefined
          ? {}
          : { reply: { in_reply_to_tweet_id: posting.reply.parent.id } }),
      });
      // The same text again: it is there, or another is that says the same.
      if (answer.status === 403 && /duplicate/i.test(said(answer))) {
        throw new Otherwise({ kind: "unclear", why: said(answer) });
      }
      return this.#sent(textIn(orOtherwise(answer, said(answer)).json, "data", "id"));
    });
  }

  find(posting: Posting) {
    return outcomeOf(async (): Promise<readonly Sent[]> => {
      const own = textIn(await this.#read("/2/users/me"), "data", "id");
      const list = partOf(
        await this.#read(`/2/users/${own}/tweets?max_results=50&tweet.fields=created_at`),
        "data",
      );
      const posts: readonly unknown[] = Array.isArray(list) ? list : [];
      return posts
        .filter(
          (post) =>
            isSince(textIn(post, "created_at"), posting.createdAt) &&
            isSamePost(withoutPictureLink(textIn(post, "text")), posting.text),
        )
        .map((post) => this.#sent(textIn(post, "id")))
        .reverse();
    });
  }

  remove({ id }: Sent) {
    return outcomeOf(async () => {
      const answer = await this.#send("DELETE", `/2/tweets/${encodeURIComponent(id)}`);
      if (answer.status !== 404) orOtherwise(answer, said(answer));
      return undefined;
    });
  }

  limits() {
    return outcomeOf(async () => {
      await this.#read("/2/users/me");
      return {};
    });
  }

  #sent(id: string): Sent {
    if (id === "") throw new Otherwise({ kind: "unclear", why: "no answer" });
    return { id, address: `https://x.com/${this.#account.handle}/status/${id}` };
  }

  async #upload({ bytes, alt }: SentPicture): Promise<string> {
    const form = new FormData();
    form.set("media_category", "tweet_image");
    form.set("media", new Blob([Buffer.from(bytes)], { type: "image/jpeg" }), "picture.jpeg");
    const answer = await this.#send("POST", "/2/media/upload", form);
    const id = textIn(orOtherwise(answer, said(answer), true).json, "data", "id");
    const told = await this.#send("POST", "/2/media/metadata", {
      ...{ id, metadata: { alt_text: { text: alt } } },
    });
    orOtherwise(told, said(told), true);
    return id;
  }

  async #read(path: string): Promise<unknown> {
    const answer = await this.#send("GET", path);
    return orOtherwise(answer, said(answer), true).json;
  }

  #send(method: "GET" | "POST" | "DELETE", path: string, body?: object | FormData) {
    const url = this.#account.address + path;
    const nonce = randomBytes(16).toString("hex");
    const seconds = Math.floor(Date.now() / 1000);
    const authorization = oauthHeader(this.#account.token, { method, url, nonce, seconds });
    const headers = { authorization };
    return this.#ask({ method, url, headers, ...(body === undefined ? {} : { body }) });
  }
}

/** X puts the address of a post's pictures at its end. */
const withoutPictureLink = (text: string): string =>
  textOfHtml(text).replace(/\shttps:\/\/t\.co\/\w+$/, "");
