import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test as plain } from "@playwright/test";
import { anSmtpServer, type TestSmtpServer } from "../../platform/testing/an-smtp-server.ts";
import { cloneDatabase } from "../../platform/testing/clone-database.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const LONGEST_START_MS = 60_000;

/** A party of its own for a story: the built program on a database and a mail server that nobody else uses. */
export type Party = {
  url: string;
  databaseUrl: string;
  /** Every letter that the party sends. */
  mail: TestSmtpServer;
  /** Closes the doors and opens them again, on the same database. */
  restart(): Promise<void>;
  /** Runs a program of the party, such as `found`; answers what it printed. */
  run(program: string, args: readonly string[]): Promise<{ code: number | null; said: string }>;
};

type Fixtures = { party: Party };
type Options = {
  /** `demonstration`: opened, with the demonstration party. `nothing`: an empty database; open it with `restart`. */
  holds: "demonstration" | "nothing";
};

export const test = plain.extend<Fixtures & Options>({
  holds: ["demonstration", { option: true }],
  party: async ({ holds }, use) => {
    const database = await cloneDatabase(JSON.parse(process.env.JOURNEYS_POSTGRES ?? "{}"));
    const mail = await anSmtpServer();
    const dataDirectory = mkdtempSync(join(tmpdir(), "breakthrough-journey-"));
    const environment = {
      ...process.env,
      DATABASE_URL: database.url,
      DATA_DIRECTORY: dataDirectory,
      SMTP_URL: mail.url,
      MAIL_FROM: "The Party <office@party.example>",
      PORT: "0",
      LOG_LEVEL: "error",
    };
    const opened = openParty(environment, database.url, mail);
    if (holds === "demonstration") await opened.party.restart();
    await use(opened.party);
    await opened.close();
    await mail.close();
    await database.drop();
    rmSync(dataDirectory, { recursive: true, force: true });
  },
  baseURL: async ({ party }, use) => use(party.url),
});

function openParty(environment: NodeJS.ProcessEnv, databaseUrl: string, mail: TestSmtpServer) {
  let serving: Serving | undefined;
  const close = async () => {
    await serving?.stop();
    serving = undefined;
  };
  const party: Party = {
    url: "",
    databaseUrl,
    mail,
    restart: async () => {
      await close();
      // The address stays, so that an open page can go on.
      const port = party.url ? new URL(party.url).port : "0";
      serving = await serve({ ...environment, PORT: port });
      party.url = serving.url;
    },
    run: (program, args) => runProgram(program, args, environment),
  };
  return { party, close };
}

type Serving = { url: string; stop(): Promise<void> };

function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [join(root, `dist/server/${program}.js`), ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Starts the party and waits for the address that it prints. */
function serve(env: NodeJS.ProcessEnv): Promise<Serving> {
  const child = start("start", [], env);
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
      if (url) resolve({ url, stop });
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

function runProgram(program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = start(program, args, env);
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

/** Fails with what axe found on the page: each rule and the places that break it. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`,
  );
  expect(told, page.url()).toEqual([]);
}

export { expect };
