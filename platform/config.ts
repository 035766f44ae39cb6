import { resolve } from "node:path";
import * as v from "valibot";
import type { LogLevel } from "./log/log.ts";
import type { ChatKeys, OutsideAccounts, PaymentKeys } from "./outside/keys.ts";
import { OUTSIDE_ENVIRONMENT, OUTSIDE_TOGETHER, outsideIn } from "./outside/outside-settings.ts";
import { readRecordKey, readWitnesses, UnusableKey, type Witness } from "./sealing.ts";
import type { DkimSettings } from "./sending/dkim.ts";
import { listUnpairedMail, MAIL_ENVIRONMENT } from "./sending/mail-settings.ts";
import { isOrigin, url, whole } from "./text/settings.ts";
import type { VideoRoom } from "./videos/room.ts";

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
  /** With what letters are signed. The key is never logged. */
  readonly dkim: DkimSettings;
  /** The party's own address for letters that come back. Undefined: nobody takes them. */
  readonly bounceAddress: string | undefined;
  readonly bounceHost: string;
  /** Where this process takes them. Undefined: another does. */
  readonly bouncePort: number | undefined;
  /** The mailbox where they lie instead, with its password, which is never logged. Undefined: they are taken by SMTP. */
  readonly bounceMailboxUrl: string | undefined;
  /** Which providers collect direct debits and card payments. */
  readonly payments: PaymentKeys;
  /** On which server members talk with each other. */
  readonly chat: ChatKeys;
  /** What seals the tokens of the party's accounts elsewhere. The key is never logged. */
  readonly accounts: OutsideAccounts;
  /** Where videos are kept, and how much of them. Undefined: members link to them elsewhere. */
  readonly videos: VideoRoom | undefined;
  readonly host: string;
  readonly port: number;
  /** Where this machine alone can read what the process says of itself. Undefined: nowhere. */
  readonly metricsPort: number | undefined;
  readonly role: ServerRole;
  /** How many proxies of our own stand in front; their `X-Forwarded-For` is believed that far. */
  readonly trustedProxies: number;
  readonly logLevel: LogLevel;
  /** A demonstration for which nobody chose one keeps its log out of sight, in a file. */
  readonly isLogLevelChosen: boolean;
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
  /** Three people of three bodies, any two of whom open an archive: `trust:age1…`, parted by commas. */
  readonly archiveKeyHolders: string;
}

/** Several, with commas between them. Without the slash at their ends. */
const urls = (schemes: readonly string[], example: string) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.split(",").map((part) => part.trim().replace(/(?<!\/)\/+$/, ""))),
    v.transform((parts) => parts.filter((part) => part !== "")),
    v.array(url(schemes, example), `must be addresses such as ${example}`),
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

const DEFAULT_PORT = "4300";

const ENVIRONMENT = v.object({
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: databaseUrl,
  DATABASE_CONNECTIONS: v.optional(whole(2, 500), "12"),
  DATA_DIRECTORY: v.optional(v.string(), ".data"),
  PARTY_URL: v.optional(
    v.pipe(
      url(["https:", "http:"], "https://party.example.org"),
      v.check(isOrigin, "must be an address without a path, such as https://party.example.org"),
      v.transform((text) => new URL(text).origin),
    ),
  ),
  ...MAIL_ENVIRONMENT,
  ...OUTSIDE_ENVIRONMENT,
  VIDEO_DIRECTORY: v.optional(v.string()),
  VIDEO_GIGABYTES: v.optional(whole(1, 100_000)),
  HOST: v.optional(v.string(), "127.0.0.1"),
  PORT: v.optional(whole(0, 65_535), DEFAULT_PORT),
  METRICS_PORT: v.optional(whole(1, 65_535)),
  ROLE: v.optional(choice(["all", "web", "worker"]), "all"),
  TRUSTED_PROXIES: v.optional(whole(0, 5), "0"),
  DEMONSTRATION: v.optional(choice(["yes", "no"])),
  BRAND_COLOUR: v.optional(colour),
  ACCENT_COLOUR: v.optional(colour),
  SOURCE_URL: v.optional(url(["https:", "http:"], "https://code.example.org/breakthrough")),
  RECORD_KEY: v.optional(readable(readRecordKey)),
  RECORD_WITNESSES: v.optional(readable(readWitnesses), ""),
  RECORD_WITNESS_QUORUM: v.optional(whole(0, 100)),
  ARCHIVE_KEY_HOLDERS: v.optional(v.string(), ""),
  PUBLIC_BEACON: v.optional(urls(["https:", "http:"], "https://api.drand.sh"), ""),
  LOG_LEVEL: v.optional(choice(["debug", "info", "warn", "error", "silent"])),
});

/** Every variable that is read. `docs/operating.md` explains each. */
export const VARIABLES: readonly string[] = Object.keys(ENVIRONMENT.entries);

/** Thrown at the start, with every mistake at once. */
export class ConfigMistakes extends Error {
  constructor(mistakes: readonly string[]) {
    super(`The settings have mistakes:\n${mistakes.map((line) => `  ${line}`).join("\n")}`);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Of which one alone says nothing. */
const TOGETHER = [...OUTSIDE_TOGETHER, ["VIDEO_DIRECTORY", "VIDEO_GIGABYTES"]] as const;

/** What is wrong between two variables, each of which may be right by itself. */
function listUnpaired(
  environment: Environment,
  isSet: (name: string) => boolean,
): readonly string[] {
  const mistakes: string[] = [...listUnpairedMail(isSet)];
  if (isSet("DATABASE_OWNER_URL") && !isSet("DATABASE_URL")) {
    mistakes.push(
      "DATABASE_URL must be set with DATABASE_OWNER_URL: the application reaches the database as an account of its own",
    );
  }
  for (const [one, other] of TOGETHER) {
    if (isSet(one) !== isSet(other)) mistakes.push(`${one} and ${other} must be set together`);
  }
  if (isSet("METRICS_PORT") && environment.METRICS_PORT === (environment.PORT ?? DEFAULT_PORT)) {
    mistakes.push("METRICS_PORT must be another than PORT");
  }
  return mistakes;
}

function videoRoom(directory: string | undefined, gigabytes = 0): VideoRoom | undefined {
  return directory === undefined
    ? undefined
    : { directory: resolve(directory), bytes: gigabytes * 1_000_000_000 };
}

/** How many witnesses must sign: more than half of them, unless the party says otherwise. */
function quorumOf(named: number, asked: number | undefined): number | string {
  const majority = named === 0 ? 0 : Math.floor(named / 2) + 1;
  if (asked === undefined || asked <= named) return asked ?? majority;
  return `RECORD_WITNESS_QUORUM is ${asked}, and RECORD_WITNESSES names ${named}`;
}

/** Every variable in its own form. An empty one counts as one that is not set. */
function readEnvironment(environment: Environment) {
  const isSet = (name: string) => environment[name] !== undefined && environment[name] !== "";
  const set = Object.fromEntries(Object.entries(environment).filter(([name]) => isSet(name)));
  // Of each variable its first mistake: what comes after could not be read anyway.
  const parsed = v.safeParse(ENVIRONMENT, set, { abortPipeEarly: true });
  const mistakes = [
    ...(parsed.issues ?? []).map((issue) => `${String(issue.path?.[0]?.key)} ${issue.message}`),
    ...listUnpaired(environment, isSet),
  ];
  if (!parsed.success || mistakes.length > 0) throw new ConfigMistakes(mistakes);
  return parsed.output;
}

export function readConfig(environment: Environment): Config {
  const output = readEnvironment(environment);
  const witnesses = readWitnesses(output.RECORD_WITNESSES);
  const quorum = quorumOf(witnesses.length, output.RECORD_WITNESS_QUORUM);
  if (typeof quorum === "string") throw new ConfigMistakes([quorum]);
  return {
    recordKey: output.RECORD_KEY,
    witnesses,
    quorum,
    archiveKeyHolders: output.ARCHIVE_KEY_HOLDERS,
    databaseUrl: output.DATABASE_URL,
    databaseOwnerUrl: output.DATABASE_OWNER_URL,
    databaseConnections: output.DATABASE_CONNECTIONS,
    dataDirectory: resolve(output.DATA_DIRECTORY),
    partyUrl: output.PARTY_URL,
    smtpUrl: output.SMTP_URL,
    mailFrom: output.MAIL_FROM,
    dkim: {
      dkimSelector: output.DKIM_SELECTOR,
      dkimKey: output.DKIM_KEY,
      dkimKeyFile: output.DKIM_KEY_FILE,
    },
    bounceAddress: output.BOUNCE_ADDRESS,
    bounceHost: output.BOUNCE_HOST,
    bouncePort: output.BOUNCE_PORT,
    bounceMailboxUrl: output.BOUNCE_IMAP_URL,
    ...outsideIn(output),
    videos: videoRoom(output.VIDEO_DIRECTORY, output.VIDEO_GIGABYTES),
    host: output.HOST,
    port: output.PORT,
    metricsPort: output.METRICS_PORT,
    role: output.ROLE,
    trustedProxies: output.TRUSTED_PROXIES,
    logLevel: output.LOG_LEVEL ?? "info",
    isLogLevelChosen: output.LOG_LEVEL !== undefined,
    brandColour: output.BRAND_COLOUR,
    accentColour: output.ACCENT_COLOUR,
    sourceUrl: output.SOURCE_URL,
    publicBeacons: output.PUBLIC_BEACON,
    mayDemonstrate: output.DEMONSTRATION ? output.DEMONSTRATION === "yes" : !output.PARTY_URL,
  };
}
