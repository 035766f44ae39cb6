import { hash } from "node:crypto";
import { type Asked, FakeNetwork, jsonOf, type Said } from "./fake-network.ts";

const DID = "did:plc:party";

interface Record_ {
  readonly text: string;
  readonly createdAt: string;
  readonly reply?: { readonly parent: { readonly uri: string } };
  readonly embed?: {
    readonly images?: readonly {
      readonly alt: string;
      readonly image: { readonly size: number };
    }[];
  };
}

/** A personal data server, as far as a post needs one: two records of one name are one. */
export class FakeBluesky extends FakeNetwork {
  readonly password = "abcd-efgh-ijkl-mnop";
  sessions = 0;
  /** Sessions before this one are over. */
  oldest = 0;

  protected isPost = ({ path }: Asked): boolean => path.endsWith("com.atproto.repo.putRecord");

  protected serve(asked: Asked): Said {
    const method = asked.path.replace("/xrpc/", "");
    if (method === "com.atproto.server.createSession") {
      if (jsonOf(asked).password !== this.password) return no(401, "AuthenticationRequired");
      return this.#session();
    }
    const session = Number(/^Bearer \w+-(\d+)$/.exec(asked.header("authorization") ?? "")?.[1]);
    if (method === "com.atproto.server.refreshSession") return this.#session();
    if (session <= this.oldest) return no(400, "ExpiredToken");
    if (method === "com.atproto.repo.uploadBlob") {
      const size = asked.body.length;
      if (size > 1_000_000) return no(400, "BlobTooLarge");
      return { status: 200, body: { blob: { $type: "blob", ref: { $link: "x" }, size } } };
    }
    if (method === "com.atproto.repo.putRecord") return this.#put(asked);
    if (method === "com.atproto.repo.deleteRecord") {
      const at = this.posts.findIndex(({ id }) => id === uriOf(String(jsonOf(asked).rkey)));
      if (at >= 0) this.posts.splice(at, 1);
      return { status: 200, body: {} };
    }
    if (method === "com.atproto.repo.getRecord") {
      const uri = uriOf(asked.query.get("rkey") ?? "");
      const found = this.posts.find(({ id }) => id === uri);
      return found
        ? { status: 200, body: { uri, cid: cidOf(found.sent) } }
        : no(400, "RecordNotFound");
    }
    return no(404, "MethodNotImplemented");
  }

  #session(): Said {
    this.sessions += 1;
    const token = (kind: string) => `${kind}-${this.sessions}`;
    return {
      status: 200,
      body: { did: DID, accessJwt: token("access"), refreshJwt: token("refresh") },
    };
  }

  #put(asked: Asked): Said {
    const { rkey, record } = jsonOf(asked) as { rkey: string; record: Record_ };
    if ([...new Intl.Segmenter().segment(record.text)].length > 300)
      return no(400, "InvalidRequest");
    const uri = uriOf(rkey);
    const body = { uri, cid: cidOf(record) };
    if (this.posts.some(({ id }) => id === uri)) return { status: 200, body };
    const pictures = (record.embed?.images ?? []).map(({ alt, image }) => ({
      alt,
      bytes: image.size,
    }));
    this.keep({
      ...{ id: uri, text: record.text, at: record.createdAt, sent: record, pictures },
      replyTo: record.reply?.parent.uri,
    });
    return { status: 200, body };
  }
}

const no = (status: number, error: string): Said => ({ status, body: { error, message: error } });
const uriOf = (rkey: string): string => `at://${DID}/app.bsky.feed.post/${rkey}`;
const cidOf = (record: unknown): string => hash("sha256", JSON.stringify(record), "hex");
