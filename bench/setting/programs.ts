import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const REPORTER = join(ROOT, "bench/setting/report-used.mjs");

export interface Program {
  readonly child: ChildProcess;
  readonly port: number;
  /** CPU time that the process has used since it began. */
  cpuMicroseconds(): Promise<number>;
  /** Statements that the process has sent to its database since it began. */
  statements(): Promise<number>;
  stop(): Promise<void>;
}

/** A port that nobody listens on at this moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

type Wanted = {
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly port: number;
  readonly nodeOptions?: readonly string[];
  /** The checkout whose build it is. */
  readonly root?: string;
};

/** Starts a server in a process of its own and waits for the line that says it is open. */
export async function startProgram(wanted: Wanted): Promise<Program> {
  const { script, args = [], env = {}, port, nodeOptions = [], root = ROOT } = wanted;
  const child = spawn(
    process.execPath,
    [...nodeOptions, "--import", REPORTER, join(root, script), ...args],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", ...env },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    },
  );
  await firstOutput(child, script);
  return {
    child,
    port,
    cpuMicroseconds: async () => (await askUsed(child)).cpuMicroseconds,
    statements: async () => (await askUsed(child)).statements,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

function firstOutput(child: ChildProcess, script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", () => resolve());
    child.once("exit", (code) =>
      reject(new Error(`${script} ended with ${code} before it opened`)),
    );
  });
}

type Used = { readonly cpuMicroseconds: number; readonly statements: number };

function askUsed(child: ChildProcess): Promise<Used> {
  return new Promise((resolve) => {
    child.once("message", (message) => resolve(message as Used));
    child.send("used");
  });
}

/** Runs one of the built programs to its end. */
export async function runProgram(
  script: string,
  args: readonly string[],
  env: object,
  root: string = ROOT,
) {
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
}
