import { isIP } from "node:net";
import { ImapFlow, type ImapFlowOptions } from "imapflow";
import { factsOfError, type Log, type LogFacts } from "../log/log.ts";
import { openOutage } from "../log/outage.ts";
import { addDays } from "../time/days.ts";

/** A letter as it lies in a mailbox. The two numbers are its name there for ever (RFC 9051 §2.3.1.1). */
export interface MailboxLetter {
  readonly validity: number;
  readonly uid: number;
  readonly source: Buffer;
}

/** `handled`: it is moved away. `left`: nobody here can read it, and it stays. `later`: not now, nor the next one. */
export type Handling = "handled" | "left" | "later";

export interface MailboxReader {
  readonly now: Date;
  handle(letter: MailboxLetter): Promise<Handling>;
  /** It is moved: no later reading can meet it. */
  moved(letter: MailboxLetter): Promise<void>;
}

export interface MailboxReading {
  readonly handled: number;
  readonly left: number;
  /** All that lie there with a flag, from earlier readings too. */
  readonly lying: number;
}

/** A mailbox that others deliver to and we read. */
export interface Mailbox {
  /** @returns undefined where the mailbox does not answer, does not let us in, or stops in the middle */
  read(reader: MailboxReader, stopping?: AbortSignal): Promise<MailboxReading | undefined>;
}

const SECOND = 1000;

/** A server that trickles its answers runs into no socket timeout. */
const LONGEST_READING_MS = 120 * SECOND;
const LONGEST_SILENCE_MS = 30 * SECOND;
/** Then the reading ends and begins anew a minute later. */
const MOST_AT_ONCE = 500;
/** Reports quote at most a letter of ours, and those are small. */
const MOST_BYTES = 1024 * 1024;
/** Reports name addresses: they stay no longer than the letters of which they tell. */
const HANDLED_KEPT_DAYS = 30;
/** Beside the mailbox, made where it is missing. */
export const HANDLED_FOLDER = "Handled";

interface MailboxSettings {
  /** `imaps://user:password@mail.example.org/Bounces`; `imap:` is with STARTTLS. Without a path: INBOX. */
  readonly url: string;
  readonly log: Log;
  /** For tests of a server that hangs. */
  readonly patience?: { readonly silenceMs: number; readonly wholeMs: number };
}

export const isThisMachine = (host: string): boolean =>
  host === "localhost" || host === "[::1]" || (isIP(host) === 4 && host.startsWith("127."));

/** No password crosses a wire in clear: without TLS only to this machine. */
export function connectionTo(
  address: string,
  silenceMs: number = LONGEST_SILENCE_MS,
): ImapFlowOptions {
  const url = new URL(address);
  const secure = url.protocol === "imaps:";
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    ...(secure ? {} : { doSTARTTLS: !isThisMachine(url.hostname) }),
    tls: { minVersion: "TLSv1.2" },
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    // It would log what is sent, and with it who wrote to whom.
    logger: false,
    clientInfo: { name: "Breakthrough" },
    disableAutoIdle: true,
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
    maxLiteralSize: 2 * MOST_BYTES,
    maxResponseSize: 16 * MOST_BYTES,
  };
}

const folderOf = (address: string): string =>
  decodeURIComponent(new URL(address).pathname.slice(1)) || "INBOX";

/** One mailbox, over a connection of its own for each reading. */
export function openMailbox({ url, log, patience }: MailboxSettings): Mailbox {
  const outage = openOutage(log, "mail.mailbox-away", "mail.mailbox-back");
  return {
    read: async (reader, stopping) => {
      const client = new ImapFlow(connectionTo(url, patience?.silenceMs));
      client.on("error", () => undefined);
      const wholeMs = patience?.wholeMs ?? LONGEST_READING_MS;
      const deadline = setTimeout(() => client.close(), wholeMs);
      try {
        await client.connect();
        const reading = await readAll(client, folderOf(url), reader, stopping);
        outage.ended();
        return reading;
      } catch (error) {
        outage.began(factsOfAbsence(error));
        return undefined;
      } finally {
        clearTimeout(deadline);
        client.close();
      }
    },
  };
}

/** The server's own words are left out: they can name a mailbox, and a broken server could say back what it was told. */
function factsOfAbsence(error: unknown): LogFacts {
  const { responseStatus, authenticationFailed, serverResponseCode } = error as {
    readonly responseStatus?: string;
    readonly authenticationFailed?: boolean;
    readonly serverResponseCode?: string;
  };
  const { code, message } = factsOfError(error);
  const why = authenticationFailed ? "it does not let us in" : message;
  return {
    code: code ?? serverResponseCode,
    message: responseStatus && !authenticationFailed ? responseStatus : why,
  };
}

async function readAll(
  client: ImapFlow,
  folder: string,
  reader: MailboxReader,
  stopping: AbortSignal | undefined,
): Promise<MailboxReading> {
  const { uidValidity, readOnly } = await client.mailboxOpen(folder);
  if (readOnly) throw new Error("The mailbox can only be read");
  const counts = { handled: 0, left: 0 };
  for (const { uid, size } of await listWaiting(client)) {
    if (stopping?.aborted) break;
    const letter =
      size > MOST_BYTES ? undefined : await fetchLetter(client, Number(uidValidity), uid);
    const handling = letter === undefined ? "left" : await reader.handle(letter);
    if (handling === "later") break;
    counts[handling] += 1;
    if (handling === "left") await flag(client, uid);
    else await moveAway(client, uid);
    if (letter !== undefined && handling === "handled") await reader.moved(letter);
  }
  const lying = (await client.search({ flagged: true, deleted: false }, BY_UID)) || [];
  await deleteOld(client, reader.now);
  return { ...counts, lying: lying.length };
}

const BY_UID = { uid: true } as const;

async function listWaiting(
  client: ImapFlow,
): Promise<readonly { readonly uid: number; readonly size: number }[]> {
  const uids = (await client.search({ flagged: false, deleted: false }, BY_UID)) || [];
  if (uids.length === 0) return [];
  const oldest = uids.slice(0, MOST_AT_ONCE);
  const found = await client.fetchAll(oldest, { uid: true, size: true }, BY_UID);
  return found.map(({ uid, size = 0 }) => ({ uid, size }));
}

/** Undefined where it has no text, or somebody took it away meanwhile. */
async function fetchLetter(
  client: ImapFlow,
  validity: number,
  uid: number,
): Promise<MailboxLetter | undefined> {
  const wanted = { uid: true, source: { maxLength: MOST_BYTES } };
  const found = await client.fetchOne(String(uid), wanted, BY_UID);
  const source = found ? found.source : undefined;
  return source && { validity, uid, source };
}

/** Every mail program shows it, and no later reading asks for it again. */
async function flag(client: ImapFlow, uid: number): Promise<void> {
  if (!(await client.messageFlagsAdd(String(uid), ["\\Flagged"], BY_UID)))
    throw new Error("The mailbox takes no flags");
}

async function moveAway(client: ImapFlow, uid: number): Promise<void> {
  const move = () => client.messageMove(String(uid), HANDLED_FOLDER, BY_UID);
  if (await move().catch(() => false)) return;
  await makeFolder(client);
  if (!(await move())) throw new Error("The mailbox lets nothing be moved");
}

/** Servers differ in what they say where it is there already; whether it is, the next step shows. */
const makeFolder = (client: ImapFlow): Promise<unknown> =>
  client.mailboxCreate(HANDLED_FOLDER).catch(() => undefined);

async function deleteOld(client: ImapFlow, now: Date): Promise<void> {
  const isThere = await client.mailboxOpen(HANDLED_FOLDER).catch(() => undefined);
  if (isThere === undefined) return;
  const old = (await client.search({ before: addDays(now, -HANDLED_KEPT_DAYS) }, BY_UID)) || [];
  if (old.length > 0) await client.messageDelete(old, BY_UID);
}
