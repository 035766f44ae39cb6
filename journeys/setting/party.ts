import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as plain } from "@playwright/test";
import { anSmtpServer, type TestSmtpServer } from "../../platform/testing/an-smtp-server.ts";
import {
  cloneDatabase,
  newDatabase,
  type TestDatabase,
} from "../../platform/testing/clone-database.ts";
import { addDaysTo, type Day, dayOf, weekdayOf } from "../../platform/time/days.ts";
import { afterDays, hourOn, nextHour } from "../../platform/time/hours.ts";
import { CLOSING_HOUR } from "../../testing/pass-days.ts";
import { programsAhead, setAhead } from "./later.ts";

/**
 * On which weekday (1 is Monday) and at which hour a real party's story begins, by UK clocks: always the same ones, so
 * that no story that passes on Tuesday morning fails on Wednesday evening. Others can be named, to see that what is
 * told does not hang on them.
 */
const FIRST_WEEKDAY = Number(process.env.JOURNEYS_WEEKDAY ?? 4);
const FIRST_HOUR = Number(process.env.JOURNEYS_HOUR ?? 10);
const LONGEST_START_MS = 240_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A little more, so that what falls due then is due. */
const A_LITTLE_MS = 1000;

/** A party of its own for a story: the built program on a database and a mail server that nobody else uses. */
export type Party = {
  url: string;
  databaseUrl: string;
  /** Every letter that the party sends. */
  mail: TestSmtpServer;
  /** Where mail servers bring back what could not be delivered, by SMTP. */
  bouncesUrl: string;
  /** Closes the doors: nobody reaches the party, whatever signal they have. */
  closes(): Promise<void>;
  /** Closes the doors and opens them again, on the same database. */
  restart(): Promise<void>;
  /** Nobody is at the server until what lasts so many days is over; then the doors open again, and what fell due is caught up. */
  daysPass(days: number): Promise<void>;
  /** The same for less than a day. */
  minutesPass(minutes: number): Promise<void>;
  /** What time it is, and which day, as the party has it. */
  now(): Date;
  today(): Day;
  /** Runs a program of the party, such as `found`; answers what it printed. */
  run(program: string, args: readonly string[]): Promise<{ code: number | null; said: string }>;
};

type Fixtures = { party: Party };
type Options = {
  /**
   * `founders`: a real party, founded by these and opened. `demonstration`: the demonstration party, opened.
   * `nothing`: an empty database; open it with `restart`.
   */
  holds: "founders" | "demonstration" | "nothing";
  /** First names; each has a letter with a way in. */
  founders: readonly string[];
};

/** Where a person of a journey gets their letters. */
export const addressOf = (name: string): string => `${name.toLowerCase()}@example.org`;

export const test = plain.extend<Fixtures & Options>({
  holds: ["founders", { option: true }],
  founders: [["Ada", "Ben"], { option: true }],
  party: async ({ holds, founders }, use) => {
    const postgres = JSON.parse(process.env.JOURNEYS_POSTGRES ?? "{}");
    // A demonstration begins as on a new machine: with nothing, not even a table.
    const database =
      holds === "demonstration"
        ? await newDatabase(postgres, "template1")
        : await cloneDatabase(postgres);
    const mail = await anSmtpServer();
    const dataDirectory = mkdtempSync(join(tmpdir(), "breakthrough-journey-"));
    const environment = {
      ...process.env,
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATA_DIRECTORY: dataDirectory,
      SMTP_URL: mail.url,
      MAIL_FROM: "The Party <office@party.example>",
      LOG_LEVEL: "error",
      ...(await surroundings(holds)),
    };
    const opened = openParty(environment, database, mail, holds !== "demonstration");
    if (holds === "founders") await found(opened.party, founders);
    if (holds !== "nothing") await opened.party.restart();
    await use(opened.party);
    await opened.close();
    await mail.close();
    await database.drop();
    rmSync(dataDirectory, { recursive: true, force: true });
  },
  baseURL: async ({ party }, use) => use(party.url),
});

/**
 * A real party has an address of its own, so that its port must be known before it opens. A demonstration is opened
 * as `npm start` opens it: it has no mail server, and its letters are read in its outbox.
 */
async function surroundings(holds: Options["holds"]): Promise<Record<string, string>> {
  const port = await findFreePort();
  const real = {
    PARTY_URL: `http://localhost:${port}`,
    BOUNCE_ADDRESS: "bounces@party.example",
    BOUNCE_PORT: String(await findFreePort()),
  };
  const invented = { PARTY_URL: "", SMTP_URL: "" };
  return { PORT: String(port), ...(holds === "demonstration" ? invented : real) };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Who answers for a party that is founded here: without it nobody joins. */
export const WHO_ANSWERS: readonly string[] = [
  ...["--promoter", "Pat Promoter", "--address", "PO Box 12, Plymouth, PL1 1AA"],
  ...["--contact", "hello@party.example", "--fee", "0"],
];

async function found(party: Party, founders: readonly string[]): Promise<void> {
  const named = founders.flatMap((name) => ["--founder", `${name} <${addressOf(name)}>`]);
  const called = ["--name", "The New Party", "--url", party.url];
  const run = await party.run("found", [...called, ...WHO_ANSWERS, ...named]);
  expect(run.code, run.said).toBe(0);
}

function firstMoment(begun: Date): Date {
  const day = dayOf(nextHour(begun, FIRST_HOUR));
  return hourOn(addDaysTo(day, (FIRST_WEEKDAY - weekdayOf(day) + 7) % 7), FIRST_HOUR);
}

function openParty(
  environment: NodeJS.ProcessEnv,
  database: TestDatabase,
  mail: TestSmtpServer,
  isReal: boolean,
) {
  let serving: Serving | undefined;
  const begun = new Date();
  // A demonstration has a time of its own.
  let aheadMs = isReal ? firstMoment(begun).getTime() - begun.getTime() : 0;
  const now = () => new Date(Date.now() + aheadMs);
  const programs = async () => {
    await setAhead(database.ownerUrl, aheadMs);
    return programsAhead(environment, aheadMs);
  };
  const close = async () => {
    await serving?.stop();
    serving = undefined;
  };
  const party: Party = {
    url: `http://localhost:${environment.PORT}`,
    databaseUrl: database.url,
    mail,
    bouncesUrl: `smtp://127.0.0.1:${environment.BOUNCE_PORT}`,
    closes: close,
    restart: async () => {
      await close();
      serving = await serve(await programs());
    },
    daysPass: async (days) => {
      const toTheHour = afterDays(now(), days, CLOSING_HOUR).getTime() - now().getTime();
      aheadMs += Math.max(toTheHour, days * DAY_MS) + A_LITTLE_MS;
      await party.restart();
    },
    minutesPass: async (minutes) => {
      aheadMs += minutes * MINUTE_MS + A_LITTLE_MS;
      await party.restart();
    },
    now,
    today: () => dayOf(now()),
    run: async (program, args) => runProgram(program, args, await programs()),
  };
  return { party, close };
}

type Serving = { stop(): Promise<void> };

type Programs = ReturnType<typeof programsAhead>;

function start(program: string, args: readonly string[], { folder, env }: Programs): ChildProcess {
  return spawn(process.execPath, [join(folder, `${program}.js`), ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Starts the party and waits for the address that it prints. */
function serve(programs: Programs): Promise<Serving> {
  const child = start("start", [], programs);
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk;
      const url = /http:\/\/[\w.]+:\d+/.exec(said)?.[0];
      if (url) resolve({ stop });
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.on("close", (code) => reject(new Error(`The party did not open (${code}).\n${said}`)));
    setTimeout(
      () => reject(new Error(`The party said no address.\n${said}`)),
      LONGEST_START_MS,
    ).unref();
  });
}

function runProgram(program: string, args: readonly string[], programs: Programs) {
  const child = start(program, args, programs);
  let said = "";
  child.stdout?.on("data", (chunk) => {
    said += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, said }));
  });
}

export { expect };
