import { resolve } from "node:path";
import * as v from "valibot";
import type { LogLevel } from "./log.ts";
import { readSealingKey, readWitnesses, UnusableKey, type Witness } from "./sealing.ts";

export type ServerRole = "all" | "web" | "worker";

/** Everything that the surroundings decide. Read once, at the start. */
export interface Config {
  /** Undefined: the platform starts a PostgreSQL of its own. */
  readonly databaseUrl: string | undefined;
  /** The same database as the role that owns its tables. Undefined: migrations run as the application, or elsewhere. */
  readonly databaseOwnerUrl: string | undefined;
  readonly databaseConnections: number;
  readonly dataDirectory: string;
  /** Where members reach the party. Undefined: this machine only, at the port. */
  readonly partyUrl: string | undefined;
  /** Undefined: letters stay in the outbox. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly role: ServerRole;
  /** How many proxies of our own stand in front; their `X-Forwarded-For` is believed that far. */
  readonly trustedProxies: number;
  readonly logLevel: LogLevel;
  /** The party's own colours, as "#rrggbb". Undefined: those of the house. */
  readonly brandColour: string | undefined;
  readonly accentColour: string | undefined;
  /** Where the source of what runs here can be had, as the licence asks. */
  readonly sourceUrl: string | undefined;
  /** Relays of drand's quicknet, asked in turn. None: lots are drawn with the party's own record. */
  readonly publicBeacons: readonly string[];
  /** May an empty database be filled with the demonstration? Not where the party's address is set. */
  readonly mayDemonstrate: boolean;
  /** The secret key that the record is sealed with. Undefined: one in the data directory. */
  readonly recordKey: string | undefined;
  /** Who outside the party witnesses the record. */
  readonly witnesses: readonly Witness[];
  /** How many of them must have signed a checkpoint before it is published. */
  readonly quorum: number;
}

const url = (schemes: readonly string[], example: string) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol),
      `must be an address such as ${example}`,
    ),
  );

/** Several, with commas between them. Without the slash at their ends. */
const urls = (schemes: readonly string[], example: string) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.split(",").map((part) => part.trim().replace(/\/+$/, ""))),
    v.transform((parts) => parts.filter((part) => part !== "")),
    v.array(url(schemes, example), `must be addresses such as ${example}`),
  );

const whole = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[0-9]{1,9}$/, `must be a whole number from ${least} to ${most}`),
    v.transform(Number),
    v.minValue(least, `must be a whole number from ${least} to ${most}`),
    v.maxValue(most, `must be a whole number from ${least} to ${most}`),
  );

const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  v.picklist(options, `must be one of: ${options.join(", ")}`);

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, "must be a colour such as #5b2a9d"));

/** Read here only to find its mistakes at the start. */
const readable = (read: (text: string) => unknown) =>
  v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      try {
        read(dataset.value);
      } catch (error) {
        if (!(error instanceof UnusableKey)) throw error;
        addIssue({ message: `cannot be used. ${error.message}` });
      }
    }),
  );

const databaseUrl = v.optional(
  url(["postgres:", "postgresql:"], "postgres://user:password@host:5432/breakthrough"),
);

const ENVIRONMENT = v.object({
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: databaseUrl,
  DATABASE_CONNECTIONS: v.optional(whole(2, 500), "12"),
  DATA_DIRECTORY: v.optional(v.string(), ".data"),
  PARTY_URL: v.optional(
    v.pipe(
      url(["https:", "http:"], "https://party.example.org"),
      v.check((text) => new URL(text).pathname === "/", "must be an address without a path"),
      v.transform((text) => new URL(text).origin),
    ),
  ),
  SMTP_URL: v.optional(url(["smtp:", "smtps:"], "smtps://user:password@mail.example.org")),
  MAIL_FROM: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(?:[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/,
        "must be an address such as: Our Party <office@party.example.org>",
      ),
    ),
  ),
  HOST: v.optional(v.string(), "127.0.0.1"),
  PORT: v.optional(whole(0, 65_535), "4300"),
  ROLE: v.optional(choice(["all", "web", "worker"]), "all"),
  TRUSTED_PROXIES: v.optional(whole(0, 5), "0"),
  DEMONSTRATION: v.optional(choice(["yes", "no"])),
  BRAND_COLOUR: v.optional(colour),
  ACCENT_COLOUR: v.optional(colour),
  SOURCE_URL: v.optional(url(["https:", "http:"], "https://code.example.org/breakthrough")),
  RECORD_KEY: v.optional(readable(readSealingKey)),
  RECORD_WITNESSES: v.optional(readable(readWitnesses), ""),
  RECORD_WITNESS_QUORUM: v.optional(whole(0, 100)),
  PUBLIC_BEACON: v.optional(urls(["https:", "http:"], "https://api.drand.sh"), ""),
  LOG_LEVEL: v.optional(choice(["debug", "info", "warn", "error", "silent"]), "info"),
});

/** Every variable that is read. `docs/operating.md` explains each. */
export const VARIABLES: readonly string[] = Object.keys(ENVIRONMENT.entries);

/** Thrown at the start, with every mistake at once. */
export class ConfigMistakes extends Error {
  constructor(mistakes: readonly string[]) {
    super(`The settings have mistakes:\n${mistakes.map((line) => `  ${line}`).join("\n")}`);
  }
}

/** An empty variable counts as one that is not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const isSet = ([, value]: [string, string | undefined]) => value !== undefined && value !== "";
  const parsed = v.safeParse(
    ENVIRONMENT,
    Object.fromEntries(Object.entries(environment).filter(isSet)),
  );
  if (!parsed.success) {
    throw new ConfigMistakes(
      parsed.issues.map((issue) => `${String(issue.path?.[0]?.key)} ${issue.message}`),
    );
  }
  const { output } = parsed;
  if (output.SMTP_URL !== undefined && output.MAIL_FROM === undefined) {
    throw new ConfigMistakes([
      "MAIL_FROM must be set with SMTP_URL, such as: Our Party <office@party.example.org>",
    ]);
  }
  const witnesses = readWitnesses(output.RECORD_WITNESSES);
  // More than half, unless the party says otherwise: two of three.
  const majority = witnesses.length === 0 ? 0 : Math.floor(witnesses.length / 2) + 1;
  const quorum = output.RECORD_WITNESS_QUORUM ?? majority;
  if (quorum > witnesses.length) {
    throw new ConfigMistakes([
      `RECORD_WITNESS_QUORUM is ${quorum}, and RECORD_WITNESSES names ${witnesses.length}`,
    ]);
  }
  if (output.DATABASE_OWNER_URL !== undefined && output.DATABASE_URL === undefined) {
    throw new ConfigMistakes([
      "DATABASE_URL must be set with DATABASE_OWNER_URL: the application reaches the database as an account of its own",
    ]);
  }
  return {
    recordKey: output.RECORD_KEY,
    witnesses,
    quorum,
    databaseUrl: output.DATABASE_URL,
    databaseOwnerUrl: output.DATABASE_OWNER_URL,
    databaseConnections: output.DATABASE_CONNECTIONS,
    dataDirectory: resolve(output.DATA_DIRECTORY),
    partyUrl: output.PARTY_URL,
    smtpUrl: output.SMTP_URL,
    mailFrom: output.MAIL_FROM,
    host: output.HOST,
    port: output.PORT,
    role: output.ROLE,
    trustedProxies: output.TRUSTED_PROXIES,
    logLevel: output.LOG_LEVEL,
    brandColour: output.BRAND_COLOUR,
    accentColour: output.ACCENT_COLOUR,
    sourceUrl: output.SOURCE_URL,
    publicBeacons: output.PUBLIC_BEACON,
    mayDemonstrate: output.DEMONSTRATION ? output.DEMONSTRATION === "yes" : !output.PARTY_URL,
  };
}
