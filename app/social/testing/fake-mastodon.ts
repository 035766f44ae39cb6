import {
  type Asked,
  FakeNetwork,
  formOf,
  jsonOf,
  type Kept,
  NO_TOKEN,
  type Said,
} from "./fake-network.ts";

/** An instance with keys that it forgets, and a length of its own. */
export class FakeMastodon extends FakeNetwork {
  readonly token = "mastodon-token-1234567890";
  most = 500;
  readonly keys = new Map<string, Kept>();
  readonly #media = new Map<string, { alt: string; bytes: number }>();

  protected isPost = ({ method, path }: Asked): boolean =>
    method === "POST" && path === "/api/v1/statuses";

  protected serve(asked: Asked): Said {
    const { method, path } = asked;
    if (path === "/api/v2/instance") return { status: 200, body: this.#instance() };
    const authorization = asked.header("authorization");
    if (authorization !== undefined && authorization !== `Bearer ${this.token}`) return NO_TOKEN;
    if (path === "/api/v1/accounts/verify_credentials") return { status: 200, body: { id: "7" } };
    if (path === "/api/v1/accounts/7/statuses") {
      return { status: 200, body: this.posts.toReversed().map((post) => this.#shown(post)) };
    }
    if (path === "/api/v2/media") return this.#keepMedia(asked);
    if (path.startsWith("/api/v1/media/")) return { status: 200, body: {} };
    if (method === "POST" && path === "/api/v1/statuses") return this.#post(asked);
    if (method === "DELETE" && path.startsWith("/api/v1/statuses/")) {
      const at = this.posts.findIndex(({ id }) => path.endsWith(`/${id}`));
      if (at < 0) return { status: 404, body: { error: "Record not found" } };
      this.posts.splice(at, 1);
      return { status: 200, body: {} };
    }
    return { status: 404, body: { error: "Record not found" } };
  }

  #instance() {
    const statuses = {
      max_characters: this.most,
      characters_reserved_per_url: 23,
      max_media_attachments: 4,
    };
    return { configuration: { statuses, media_attachments: { image_size_limit: 16_777_216 } } };
  }

  #keepMedia(asked: Asked): Said {
    const { text, bytes } = formOf(asked);
    const alt = /name="description"\r\n\r\n([^\r]*)/.exec(text)?.[1] ?? "";
    const id = this.newId();
    this.#media.set(id, { alt, bytes });
    return { status: 202, body: { id, url: null } };
  }

  #post(asked: Asked): Said {
    const { status, in_reply_to_id, media_ids } = jsonOf(asked) as Readonly<
      Record<string, unknown>
    >;
    const key = asked.header("idempotency-key");
    const before = key === undefined ? undefined : this.keys.get(key);
    if (before !== undefined) return { status: 200, body: this.#shown(before) };
    if (String(status).length > this.most) {
      return { status: 422, body: { error: "Validation failed: Text character limit exceeded" } };
    }
    const ids = (media_ids ?? []) as readonly string[];
    const post: Kept = {
      ...{ id: this.newId(), text: String(status), at: this.now().toISOString() },
      replyTo: in_reply_to_id === undefined ? undefined : String(in_reply_to_id),
      pictures: ids.flatMap((id) => this.#media.get(id) ?? []),
      sent: jsonOf(asked),
    };
    if (key !== undefined) this.keys.set(key, post);
    this.keep(post);
    return { status: 200, body: this.#shown(post) };
  }

  /** As an instance writes it: with paragraphs, and links in pieces. */
  #shown({ id, text, at }: Kept) {
    const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/'/g, "&#39;");
    const linked = escaped.replace(
      /https:\/\/(\S+)/g,
      '<a href="$&"><span class="invisible">https://</span><span class="ellipsis">$1</span></a>',
    );
    const content = `<p>${linked.replace(/\n\n/g, "</p><p>").replace(/\n/g, "<br />")}</p>`;
    return { id, content, created_at: at, url: `https://toot.test/@party/${id}` };
  }
}
