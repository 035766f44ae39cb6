import { spawn } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Programs } from "./programs.ts";
import type { ServerAccount } from "./server-account.ts";
import { PostgresUnavailable, sentenceOf } from "./unavailable.ts";

/** The major version the data in a folder was made with; undefined where there is no data. */
export function findMajorOf(folder: string): number | undefined {
  const file = join(folder, "PG_VERSION");
  return existsSync(file) ? Number.parseInt(readFileSync(file, "utf8"), 10) : undefined;
}

export function findOwnerOf(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.uid;
}

/**
 * Makes the data folder beside its place and moves it there when it is whole, so that a start killed half way
 * leaves nothing that looks like data.
 */
export async function makeCluster(
  folder: string,
  programs: Programs,
  account: ServerAccount | undefined,
): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  mkdirSync(unfinished, { mode: 0o700 });
  if (account) chownSync(unfinished, account.uid, account.gid);
  const settings = [
    ...["--pgdata", unfinished, "--username", "postgres", "--encoding", "UTF8"],
    ...["--auth-local", "trust", "--auth-host", "reject", "--data-checksums"],
    ...localeOf(programs.major),
  ];
  const { code, said } = await run(join(programs.folder, "initdb"), settings, account);
  if (code !== 0) {
    throw new PostgresUnavailable(
      `PostgreSQL could not make its data folder ${folder}. It said:\n${said.trim()}`,
    );
  }
  renameSync(unfinished, folder);
}

/**
 * Text sorts by code point everywhere. Sorting by the rules of a language comes from a library of the operating
 * system, and an index made under one version of it is wrong under the next.
 */
function localeOf(major: number): string[] {
  if (major >= 17) {
    return ["--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"];
  }
  return ["--locale", "C.UTF-8"];
}

type Ran = { code: number | null; said: string };

function run(program: string, args: string[], account: ServerAccount | undefined): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: "/",
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env.PATH ?? "", TZ: "UTC", LC_ALL: "C" },
      ...(account ? { uid: account.uid, gid: account.gid } : {}),
    });
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
    });
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.on("error", (error) => resolve({ code: -1, said: sentenceOf(error) }));
    child.on("close", (code) => resolve({ code, said }));
  });
}
