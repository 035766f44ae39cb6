import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";

const PROGRAM = "/usr/sbin/dovecot";

/** Debian's Dovecot gives up root for what it does, and so needs it to begin. */
export const hasDovecot = (): boolean => existsSync(PROGRAM) && process.getuid?.() === 0;

const PASSWORD = "a-pass:word/of@100%";

const CONFIG = (folder: string, port: number, tls: boolean): string => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
first_valid_uid = 1
ssl = ${tls ? "required" : "no"}
${tls ? `ssl_cert = <${folder}/cert.pem\nssl_key = <${folder}/key.pem` : "disable_plaintext_auth = no"}
mail_location = maildir:${folder}/mail
namespace inbox {
  inbox = yes
  prefix = INBOX.
  separator = .
}
passdb {
  driver = static
  args = password=${PASSWORD.replace("%", "%%")}
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${folder}/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${tls ? 0 : port}
  }
  inet_listener imaps {
    port = ${tls ? port : 0}
  }
}
service anvil {
  chroot =
}
`;

export interface TestDovecot {
  /** For `BOUNCE_IMAP_URL`, with a password of which every other character must be written otherwise in an address. */
  readonly url: string;
  readonly password: string;
  /** The maildir that it shows. */
  readonly maildir: string;
  /** Puts a letter into the mailbox, as a mail server that keeps maildirs does. */
  deliver(source: string | Buffer): void;
  /** How many letters lie in it: the mailbox itself, or a folder beside it. */
  count(folder?: string): number;
  /** Those of them that are flagged. */
  countFlagged(): number;
  stop(): Promise<void>;
}

/** A Dovecot of its own, in a folder of its own, with one mailbox. */
export async function aDovecot({ tls = false } = {}): Promise<TestDovecot> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "dovecot-"));
  // It works as another account than ours.
  chmodSync(folder, 0o755);
  for (const part of ["new", "cur", "tmp"])
    mkdirSync(join(folder, "mail", part), { recursive: true });
  if (tls) makeCertificate(folder);
  writeFileSync(join(folder, "dovecot.conf"), CONFIG(folder, port, tls));
  const own = () => execFileSync("chown", ["-R", "mail:mail", join(folder, "mail")]);
  own();
  const server = spawn(PROGRAM, ["-F", "-c", join(folder, "dovecot.conf")], { stdio: "ignore" });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  await answering(port);
  const at = (beside: string, part: string) => {
    const path = join(folder, "mail", beside, part);
    return existsSync(path) ? readdirSync(path) : [];
  };
  let delivered = 0;
  return {
    url: `imap${tls ? "s" : ""}://bounces%40party.test:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/`,
    password: PASSWORD,
    maildir: join(folder, "mail"),
    deliver: (source) => {
      delivered += 1;
      writeFileSync(join(folder, "mail/new", `${Date.now()}.${delivered}.test`), source);
      own();
    },
    count: (beside = "") => at(beside, "new").length + at(beside, "cur").length,
    countFlagged: () => at("", "cur").filter((name) => /:2,.*F/.test(name)).length,
    stop: async () => {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeCertificate(folder: string): void {
  const files = ["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")];
  const about = ["-subj", "/CN=localhost", "-days", "2"];
  const options = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...about, ...files];
  execFileSync("openssl", options, { stdio: "ignore" });
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("error", () => resolve(false));
      socket.once("connect", () => {
        socket.destroy();
        resolve(true);
      });
    });
    if (isThere) return;
    if (tries > 100) throw new Error("Dovecot does not answer");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
