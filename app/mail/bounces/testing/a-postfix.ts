import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../../../platform/testing/free-port.ts";

const PROGRAM = "/usr/sbin/postfix";

/** Debian's Postfix gives up root for what it does, and so needs it to begin. */
export const hasPostfix = (): boolean => existsSync(PROGRAM) && process.getuid?.() === 0;

/** Whom it hands letters to, by their domain: ports of this machine. */
type Routes = Readonly<Record<string, number>>;

const MASTER = `
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;

const MAIN = (folder: string): string => `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
inet_interfaces = loopback-only
inet_protocols = ipv4
myhostname = mail.party.test
mydestination =
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
transport_maps = texthash:${folder}/transport
default_transport = error:nobody is out there
smtp_host_lookup = native
disable_dns_lookups = yes
alias_maps =
local_recipient_maps =
`;

/** A Postfix of its own, in a folder of its own. */
export async function aPostfix(routes: Routes): Promise<{ readonly url: string; stop(): void }> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "postfix-"));
  // It works as another account than ours.
  chmodSync(folder, 0o755);
  for (const part of ["queue", "data"]) mkdirSync(join(folder, part), { mode: 0o755 });
  execFileSync("chown", ["postfix", join(folder, "data")]);
  writeFileSync(join(folder, "main.cf"), MAIN(folder));
  writeFileSync(join(folder, "master.cf"), `127.0.0.1:${port} inet n - n - - smtpd${MASTER}`);
  const transport = Object.entries(routes).map(
    ([domain, to]) => `${domain} smtp:[127.0.0.1]:${to}\n`,
  );
  writeFileSync(join(folder, "transport"), transport.join(""));
  const run = (what: string) => execFileSync(PROGRAM, ["-c", folder, what], { stdio: "ignore" });
  run("start");
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => {
      run("stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
