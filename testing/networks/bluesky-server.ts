import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire, registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bodyOf, LocalServer } from "../../platform/testing/local-server.ts";

/*
 * A program of its own: Bluesky's personal data server with a directory of identities beside it, in the folder that is
 * named first, of the package that is named second. Says its address as JSON and serves until it is ended.
 */

interface Operation {
  readonly alsoKnownAs: readonly string[];
  readonly verificationMethods: Readonly<Record<string, string>>;
  readonly services: Readonly<Record<string, { readonly type: string; readonly endpoint: string }>>;
}

/** Keeps who is who, as far as the server asks. web.plc.directory/spec/v0.1/did-plc */
class Directory extends LocalServer {
  readonly #known = new Map<string, Operation>();

  protected async hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const did = decodeURIComponent((request.url ?? "/").slice(1));
    if (request.method === "POST") {
      this.#known.set(did, JSON.parse((await bodyOf(request)).toString()) as Operation);
    }
    const known = this.#known.get(did);
    response.writeHead(known === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(known === undefined ? {} : documentOf(did, known)));
  }
}

const documentOf = (did: string, { alsoKnownAs, verificationMethods, services }: Operation) => ({
  "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
  id: did,
  alsoKnownAs,
  verificationMethod: Object.entries(verificationMethods).map(([name, key]) => ({
    ...{ id: `${did}#${name}`, type: "Multikey", controller: did },
    publicKeyMultibase: key.replace("did:key:", ""),
  })),
  service: Object.entries(services).map(([name, { type, endpoint }]) => ({
    ...{ id: `#${name}`, type, serviceEndpoint: endpoint },
  })),
});

const [folder = "", installed = ""] = process.argv.slice(2);
const sqlite = new URL("./sqlite.ts", import.meta.url).href;
registerHooks({
  resolve: (name, context, next) =>
    name === "better-sqlite3" ? { url: sqlite, shortCircuit: true } : next(name, context),
});

const directory = new Directory();
await directory.open();
const secret = (bytes = 32) => randomBytes(bytes).toString("hex");
Object.assign(process.env, {
  PDS_HOSTNAME: "localhost",
  PDS_PORT: process.env.PORT,
  PDS_DEV_MODE: "true",
  PDS_DATA_DIRECTORY: folder,
  PDS_BLOBSTORE_DISK_LOCATION: join(folder, "blobs"),
  PDS_DID_PLC_URL: directory.url,
  PDS_SERVICE_HANDLE_DOMAINS: ".test",
  PDS_JWT_SECRET: secret(),
  PDS_DPOP_SECRET: secret(),
  PDS_ADMIN_PASSWORD: secret(),
  PDS_PLC_ROTATION_KEY_K256_PRIVATE_KEY_HEX: secret(),
  PDS_INVITE_REQUIRED: "false",
  LOG_ENABLED: "false",
});
const entry = createRequire(join(installed, "package.json")).resolve("@atproto/pds");
const { PDS, envToCfg, envToSecrets, readEnv } = await import(pathToFileURL(entry).href);
const env = readEnv();
const server = await PDS.create(envToCfg(env), envToSecrets(env));
await server.start();
console.log(JSON.stringify({ url: `http://localhost:${env.port}` }));
