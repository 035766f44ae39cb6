import { mkdtempSync, rmSync } from "node:fs";
import { request as forward, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort, type Program, startProgram } from "../../bench/setting/programs.ts";
import { bodyOf, LocalServer } from "../../platform/testing/local-server.ts";
import { installOnce } from "./install.ts";

const PACKAGE = "@atproto/pds@0.5.35";
const COLLECTION = "app.bsky.feed.post";

/** A post as the data server has it. */
export interface PostThere {
  readonly uri: string;
  readonly cid: string;
  readonly value: {
    readonly text: string;
    readonly createdAt: string;
    readonly reply?: { readonly parent: { readonly uri: string } };
    readonly facets?: readonly {
      readonly index: { readonly byteStart: number; readonly byteEnd: number };
      readonly features: readonly { readonly uri?: string; readonly tag?: string }[];
    }[];
    readonly embed?: {
      readonly images?: readonly {
        readonly alt: string;
        readonly image: { readonly ref: { readonly $link: string }; readonly size: number };
      }[];
      readonly external?: { readonly uri: string };
    };
  };
}

/** Bluesky's own data server, with an account, behind a line that breaks when it is told to. */
export class RealBluesky extends LocalServer {
  readonly handle = "party.test";
  readonly password = "abcd-efgh-ijkl-mnop";
  /** So many of the next answers to a post are lost: it was done, and nobody hears of it. */
  answersLost = 0;
  /** How often a post was asked for. */
  asked = 0;
  readonly #folder = mkdtempSync(join(tmpdir(), "breakthrough-bluesky-"));
  #program: Program | undefined;
  #did = "";

  override async open(): Promise<void> {
    const port = await findFreePort();
    this.#program = await startProgram({
      script: "testing/networks/bluesky-server.ts",
      args: [this.#folder, installOnce(PACKAGE)],
      port,
      env: { PORT: String(port) },
    });
    await super.open();
    const account = { handle: this.handle, email: "office@party.example", password: this.password };
    const answer = await fetch(`${this.url}/xrpc/com.atproto.server.createAccount`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(account),
    });
    this.#did = ((await answer.json()) as { did: string }).did;
  }

  override async close(): Promise<void> {
    await super.close();
    await this.#program?.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** What anybody may read, the newest first. */
  async posts(): Promise<readonly PostThere[]> {
    const asked = new URLSearchParams({ repo: this.#did, collection: COLLECTION, limit: "100" });
    const answer = await fetch(`${this.url}/xrpc/com.atproto.repo.listRecords?${asked}`);
    return ((await answer.json()) as { records: readonly PostThere[] }).records;
  }

  /** @param cid the picture's, as its post names it */
  async picture(cid: string): Promise<Uint8Array> {
    const asked = new URLSearchParams({ did: this.#did, cid });
    const answer = await fetch(`${this.url}/xrpc/com.atproto.sync.getBlob?${asked}`);
    return new Uint8Array(await answer.arrayBuffer());
  }

  protected async hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const isPost = request.url?.endsWith("com.atproto.repo.putRecord") === true;
    if (isPost) this.asked += 1;
    const answer = await this.#pass(request, body);
    const bytes = await bodyOf(answer);
    if (isPost && this.answersLost > 0) {
      this.answersLost -= 1;
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    response.end(bytes);
  }

  #pass({ method, url, headers }: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    const { port } = this.#program ?? {};
    return new Promise((resolve, reject) => {
      const asking = forward({ host: "localhost", port, path: url, method, headers }, resolve);
      asking.on("error", reject);
      asking.end(body);
    });
  }
}
