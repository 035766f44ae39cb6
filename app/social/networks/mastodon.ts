import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { type Ask, orOtherwise, outcomeOf, sendPictures } from "./answers.ts";
import { type Answer, partOf, textIn } from "./asking.ts";
import { type Adapter, Otherwise, type Posting, type Sent, type SentPicture } from "./outcome.ts";
import { isSamePost, isSince, textOfHtml } from "./same-text.ts";

export interface MastodonAccount {
  readonly address: string;
  readonly token: string;
}

const said = ({ json }: Answer): string => textIn(json, "error");
const LOOKS = 10;
const BETWEEN_LOOKS_MS = 500;
const STILL_MAKING = 206;

export class Mastodon implements Adapter {
  /** An instance forgets its keys after an hour or so: what it has is looked through before anything is sent again. */
  readonly isKeyed = false;
  readonly afterNotFound = "send";
  readonly #ask: Ask;
  readonly #account: MastodonAccount;

  constructor(account: MastodonAccount, ask: Ask) {
    this.#account = account;
    this.#ask = ask;
  }

  newKey = (): string => randomUUID();

  publish(posting: Posting) {
    return outcomeOf(async (): Promise<Sent> => {
      const media = await sendPictures(posting.pictures, (picture) => this.#upload(picture));
      const answer = await this.#send("POST", "/api/v1/statuses", {
        headers: { "idempotency-key": posting.key },
        body: {
          ...{ status: posting.text, visibility: "public" },
          ...(media.length > 0 ? { media_ids: media } : {}),
          ...(posting.reply === undefined ? {} : { in_reply_to_id: posting.reply.parent.id }),
        },
      });
      return sentIn(orOtherwise(answer, said(answer)).json);
    });
  }

  find(posting: Posting) {
    return outcomeOf(async (): Promise<readonly Sent[]> => {
      const own = textIn(await this.#read("/api/v1/accounts/verify_credentials"), "id");
      const list = await this.#read(
        `/api/v1/accounts/${own}/statuses?limit=40&exclude_reblogs=true`,
      );
      if (!Array.isArray(list))
        throw new Otherwise({ kind: "later", why: "no list", afterMs: undefined });
      return list
        .filter(
          (status) =>
            isSince(textIn(status, "created_at"), posting.createdAt) &&
            isSamePost(textOfHtml(textIn(status, "content")), posting.text),
        )
        .map(sentIn)
        .reverse();
    });
  }

  remove({ id }: Sent) {
    return outcomeOf(async () => {
      const answer = await this.#send("DELETE", `/api/v1/statuses/${encodeURIComponent(id)}`);
      if (answer.status !== 404) orOtherwise(answer, said(answer));
      return undefined;
    });
  }

  limits() {
    return outcomeOf(async () => {
      await this.#read("/api/v1/accounts/verify_credentials");
      const json = await this.#read("/api/v2/instance");
      const statuses = partOf(json, "configuration", "statuses");
      const media = partOf(json, "configuration", "media_attachments");
      return Object.fromEntries(
        [
          ["most", partOf(statuses, "max_characters")],
          ["link", partOf(statuses, "characters_reserved_per_url")],
          ["pictures", partOf(statuses, "max_media_attachments")],
          ["pictureBytes", partOf(media, "image_size_limit")],
        ].filter((one): one is [string, number] => Number.isInteger(one[1]) && Number(one[1]) > 0),
      );
    });
  }

  async #upload({ bytes, alt }: SentPicture): Promise<string> {
    const form = new FormData();
    form.set("file", new Blob([Buffer.from(bytes)], { type: "image/jpeg" }), "picture.jpeg");
    form.set("description", alt);
    const answer = await this.#send("POST", "/api/v2/media", { body: form });
    // No post is made by sending a picture: it can be sent again.
    const { json, status } = orOtherwise(answer, said(answer), true);
    const id = textIn(json, "id");
    if (status === 202) await this.#made(id);
    return id;
  }

  async #made(id: string): Promise<void> {
    for (let look = 0; look < LOOKS; look += 1) {
      const answer = await this.#send("GET", `/api/v1/media/${encodeURIComponent(id)}`);
      if (answer.status !== STILL_MAKING) {
        orOtherwise(answer, said(answer), true);
        return;
      }
      await pause(BETWEEN_LOOKS_MS);
    }
    throw new Otherwise({ kind: "later", why: "its picture is not made yet", afterMs: undefined });
  }

  async #read(path: string): Promise<unknown> {
    const answer = await this.#send("GET", path);
    return orOtherwise(answer, said(answer), true).json;
  }

  #send(
    method: "GET" | "POST" | "DELETE",
    path: string,
    more: { headers?: Readonly<Record<string, string>>; body?: object | FormData } = {},
  ) {
    const headers = { authorization: `Bearer ${this.#account.token}`, ...more.headers };
    const body = more.body === undefined ? {} : { body: more.body };
    return this.#ask({ method, url: this.#account.address + path, headers, ...body });
  }
}

function sentIn(json: unknown): Sent {
  const id = textIn(json, "id");
  if (id === "") throw new Otherwise({ kind: "unclear", why: "no answer" });
  return { id, address: textIn(json, "url") };
}
