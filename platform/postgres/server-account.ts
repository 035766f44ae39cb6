import { chmodSync, mkdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { PostgresUnavailable } from "./unavailable.ts";

/** The operating system's account that the server runs as. */
export type ServerAccount = { name: string; uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root. Undefined where this program is not root and the server can run as ourselves;
 * else the owner of the data there is, or the account `postgres`, or `nobody`.
 */
export function findServerAccount(ownerOfData: number | undefined): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = listAccounts();
  const owner = accounts.find((account) => account.uid === ownerOfData && account.uid !== 0);
  const named = (name: string) => accounts.find((account) => account.name === name);
  const account = owner ?? named("postgres") ?? named("nobody");
  if (!account) {
    throw new PostgresUnavailable(
      "PostgreSQL refuses to run as root, and this machine has neither an account “postgres” nor “nobody”. " +
        "Start as an ordinary user, or set DATABASE_URL to a server of your own.",
    );
  }
  return account;
}

function listAccounts(): ServerAccount[] {
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .filter((fields) => fields.length >= 4)
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/** May the account go into this folder, and so into every folder above it? */
export function mayEnter(folder: string, account: ServerAccount | undefined): boolean {
  if (!account) return true;
  for (let at = folder; ; at = dirname(at)) {
    const stats = statSync(at, { throwIfNoEntry: false });
    if (stats && !maySearch(stats, account)) return false;
    if (dirname(at) === at) return true;
  }
}

function maySearch(stats: Stats, account: ServerAccount): boolean {
  if (stats.uid === account.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === account.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}

/** Makes a folder, and those above it, that every account may go into, whatever the umask. */
export function makeOpenFolder(folder: string): void {
  const topmost = mkdirSync(folder, { recursive: true });
  if (topmost === undefined) return;
  for (let at = folder; at.startsWith(topmost); at = dirname(at)) chmodSync(at, 0o755);
}
