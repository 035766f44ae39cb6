import {
  type Asked,
  FakeNetwork,
  formOf,
  jsonOf,
  type Kept,
  NO_TOKEN,
  type Said,
} from "./fake-network.ts";

/** X, which knows no keys. */
export class FakeX extends FakeNetwork {
  readonly token = "app-key-000\napp-secret-0\naccess-token\naccess-secret";
  /** Reading is limited too, and shows nothing of the newest. */
  isBlind = false;
  readonly #media = new Map<string, { alt: string; bytes: number }>();

  protected isPost = ({ method, path }: Asked): boolean =>
    method === "POST" && path === "/2/tweets";

  protected serve(asked: Asked): Said {
    const { method, path } = asked;
    const authorization = asked.header("authorization");
    const isSigned =
      authorization?.includes('oauth_token="access-token"') === true &&
      /oauth_signature="[^"]{20,}"/.test(authorization);
    if (authorization !== undefined && !isSigned) return NO_TOKEN;
    if (path === "/2/users/me") return { status: 200, body: { data: { id: "42" } } };
    if (path === "/2/users/42/tweets") {
      const data = this.isBlind ? [] : this.posts.toReversed().map(shown);
      return { status: 200, body: { data, meta: {} } };
    }
    if (path === "/2/media/upload") {
      const id = this.newId();
      this.#media.set(id, { alt: "", bytes: formOf(asked).bytes });
      return { status: 200, body: { data: { id } } };
    }
    if (path === "/2/media/metadata") {
      const sent = jsonOf(asked) as { id: string; metadata: { alt_text: { text: string } } };
      const media = this.#media.get(sent.id);
      if (media !== undefined) media.alt = sent.metadata.alt_text.text;
      return { status: 200, body: { data: {} } };
    }
    if (method === "POST" && path === "/2/tweets") return this.#post(asked);
    if (method === "DELETE" && path.startsWith("/2/tweets/")) {
      const at = this.posts.findIndex(({ id }) => path.endsWith(`/${id}`));
      if (at >= 0) this.posts.splice(at, 1);
      return { status: 200, body: { data: { deleted: at >= 0 } } };
    }
    return { status: 404, body: { title: "Not Found" } };
  }

  #post(asked: Asked): Said {
    const sent = jsonOf(asked) as {
      text: string;
      reply?: { in_reply_to_tweet_id: string };
      media?: { media_ids: readonly string[] };
    };
    const post: Kept = {
      ...{ id: this.newId(), text: sent.text, at: this.now().toISOString(), sent },
      replyTo: sent.reply?.in_reply_to_tweet_id,
      pictures: (sent.media?.media_ids ?? []).flatMap((id) => this.#media.get(id) ?? []),
    };
    this.keep(post);
    return { status: 201, body: { data: { id: post.id, text: sent.text } } };
  }
}

/** It makes every link its own, and signs of HTML safe. */
const shown = ({ id, text, at }: Kept) => ({
  id,
  text: text.replace(/&/g, "&amp;").replace(/https:\/\/\S+/g, `https://t.co/a${id}`),
  created_at: at,
});
