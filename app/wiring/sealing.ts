import { createHash } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Config } from "../../platform/config.ts";
import type { Database } from "../../platform/database/database.ts";
import type { Log } from "../../platform/log/log.ts";
import type { PartyFacts } from "../../platform/party.ts";
import {
  newKeyText,
  type RecordKey,
  readRecordKey,
  type Sealing,
  UnusableKey,
} from "../../platform/sealing.ts";
import { words } from "../front/words.ts";
import { findVerifierKey } from "../record/door.ts";

/** The log's name: the party's address without its scheme, and the record's path. C2SP tlog-checkpoint. */
export const originOf = (url: string): string => `${new URL(url).host}/record`;

interface Surroundings {
  readonly config: Pick<Config, "role" | "recordKey" | "dataDirectory" | "witnesses" | "quorum">;
  readonly database: Database;
  readonly log: Log;
  readonly party: PartyFacts;
  /** Where members reach the party from now on. */
  readonly url: string;
}

/**
 * How this process seals the record. Without `RECORD_KEY`, the first start makes a key and keeps it in the data
 * directory; a record that is sealed already is never given a second key behind its back.
 */
export async function openSealing(where: Surroundings): Promise<Sealing> {
  const { witnesses, quorum, role } = where.config;
  const key = role === "web" ? undefined : await findKey(where);
  return { key, witnesses, quorum };
}

async function findKey(where: Surroundings): Promise<RecordKey | undefined> {
  const { config, database, log } = where;
  const known = await findVerifierKey(database);
  const path = keyPath(where);
  const text =
    config.recordKey ?? findKeyFile(path) ?? (known ? undefined : makeKeyFile(path, where.url));
  if (text === undefined) {
    log.error("record.no-key", { says: words.sealing.missing });
    return undefined;
  }
  const key = readRecordKey(text);
  if (known !== undefined && known !== key.verifierKey) {
    throw new UnusableKey(words.sealing.another(known));
  }
  return key;
}

/** A key, and the secret text that it was read from. */
export interface OwnKey {
  readonly key: RecordKey;
  readonly text: string;
}

/** The key with which this server seals the party's record; undefined where it has none. Makes none. */
export async function findOwnKey(where: {
  readonly config: Pick<Config, "recordKey" | "dataDirectory">;
  readonly party: PartyFacts;
  readonly database: Database;
}): Promise<OwnKey | undefined> {
  const known = await findVerifierKey(where.database);
  const text = where.config.recordKey ?? findKeyFile(keyPath(where));
  if (text === undefined) return undefined;
  const key = readRecordKey(text);
  // A record that nothing has sealed yet takes this key when it is.
  return known === undefined || key.verifierKey === known ? { key, text: text.trim() } : undefined;
}

/** The public halves of every key of a record that this server has, whichever party's. */
export function listKeysHere({
  recordKey,
  dataDirectory,
}: Pick<Config, "recordKey" | "dataDirectory">): readonly string[] {
  const names = existsSync(dataDirectory) ? readdirSync(dataDirectory) : [];
  const files = names.filter((name) => KEY_FILE.test(name));
  const texts = files.flatMap((name) => findKeyFile(join(dataDirectory, name)) ?? []);
  return [...(recordKey === undefined ? [] : [recordKey]), ...texts].map(
    (text) => readRecordKey(text).verifierKey,
  );
}

const KEY_FILE = /^record-[0-9a-f]{12}\.key$/;

interface KeptFor {
  readonly config: Pick<Config, "dataDirectory">;
  readonly party: PartyFacts;
}

/** One data directory may serve several databases; each party has a key of its own. */
function keyPath({ config, party }: KeptFor): string {
  const mark = createHash("sha256").update(`${party.name}\n${party.foundedAt.toISOString()}`);
  return join(config.dataDirectory, `record-${mark.digest("hex").slice(0, 12)}.key`);
}

function findKeyFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Sets the key of a record aside, as a file beside it, and keeps another in its place. */
export function replaceKeyFile(where: KeptFor, text: string): string {
  const path = keyPath(where);
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) renameSync(path, `${path}.old-${process.pid}`);
  writeFileSync(path, `${text}\n`, { mode: 0o600, flag: "wx" });
  return path;
}

/** Two processes that start at once make one key: a link to a name that is taken fails. */
function makeKeyFile(path: string, url: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, `${newKeyText(originOf(url))}\n`, { mode: 0o600 });
  try {
    linkSync(mine, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(mine);
  }
  return readFileSync(path, "utf8");
}
