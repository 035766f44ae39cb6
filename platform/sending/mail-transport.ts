import { hash } from "node:crypto";
import nodemailer from "nodemailer";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type Mail from "nodemailer/lib/mailer/index.js";
import { factsOfError, type Log, type LogFacts } from "../log/log.ts";
import { openOutage } from "../log/outage.ts";
import type { Dkim } from "./dkim.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";
import { refusalOf } from "./smtp-status.ts";

/** A letter as it leaves the house. */
export interface OutgoingMail {
  readonly to: string;
  /** Stands before our address instead of our own name. */
  readonly fromName?: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** With its angle brackets. The same at every try, so that a mailbox can drop a letter that came twice. */
  readonly messageId: string;
  /** Where it goes if it comes back; undefined: to who the letters come from. */
  readonly returnPath?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * How a try to send went. `refused`: this letter will never be taken. `no-mailbox`: nor any other to that mailbox, since
 * there is none. `later`: this letter, another time.
 * `away`: the server does not answer, so that trying the next letter is of no use either.
 */
export type SendingOutcome = "sent" | "refused" | "no-mailbox" | "later" | "away";

export interface MailTransport {
  /** The party's own address for what comes back; undefined where nobody takes it. */
  readonly bounceAddress?: string | undefined;
  /** Where what comes back lies; undefined where it is taken by SMTP, or not at all. */
  readonly mailbox?: Mailbox | undefined;
  /** @param isFirst it goes over connections of its own, where no letter to all is before it. */
  send(mail: OutgoingMail, isFirst?: boolean): Promise<SendingOutcome>;
  close(): void;
}

export interface MailTransportSettings {
  /** `smtp:` (with STARTTLS where the server offers it) or `smtps:`. */
  readonly smtpUrl: string;
  /** Who the letters come from: `Our Party <office@party.example.org>`. */
  readonly from: string;
  /** Undefined: letters leave unsigned, and the mail server signs them, or nobody. */
  readonly dkim?: Dkim | undefined;
  readonly bounceAddress?: string | undefined;
  /** Of the mailbox where what comes back lies, with its password. */
  readonly bounceMailboxUrl?: string | undefined;
  readonly log: Log;
}

const SECOND = 1000;

/** A server that trickles its answers runs into no socket timeout. */
const LONGEST_SENDING_MS = 120 * SECOND;

/** Letters through one SMTP server, on a few connections that are kept open between them. */
export function openMailTransport({
  smtpUrl,
  from,
  dkim,
  bounceAddress,
  bounceMailboxUrl,
  log,
}: MailTransportSettings): MailTransport {
  const [first, rest] = [openPool(smtpUrl, 2, dkim), openPool(smtpUrl, 5, dkim)];
  const outage = openOutage(log, "mail.server-away", "mail.server-back");
  return {
    bounceAddress,
    mailbox:
      bounceMailboxUrl === undefined ? undefined : openMailbox({ url: bounceMailboxUrl, log }),
    send: async ({ headers, returnPath, fromName, ...mail }, isFirst = false) => {
      try {
        const signal = AbortSignal.timeout(LONGEST_SENDING_MS);
        const pool = isFirst ? first : rest;
        const address = addressIn(from);
        const sender = fromName === undefined ? from : { name: fromName, address };
        const envelope = { from: returnPath ?? address, to: [mail.to] };
        const { messageId } = mail;
        const baseBoundary = hash("sha256", messageId).slice(0, 16);
        const named = { ...NOTHING_ELSE, messageId, baseBoundary };
        const raw = await build({ ...mail, ...named, headers: { ...headers }, from: sender });
        await pool.sendMail({ ...named, envelope, raw, signal });
        outage.ended();
        return "sent";
      } catch (error) {
        const outcome = outcomeOf(error);
        if (outcome === "away") outage.began(factsOfAbsence(error));
        else outage.ended();
        return outcome;
      }
    },
    close: () => {
      first.close();
      rest.close();
    },
  };
}

/** What a letter says must never make the server read its own disk or another address. */
const NOTHING_ELSE = { disableFileAccess: true, disableUrlAccess: true };

/** In one piece: piece by piece, the connection took a quarter of the time of a letter. */
const build = (letter: Mail.Options): Promise<Buffer> => new MailComposer(letter).compile().build();

/** The address of `Our Party <office@party.example.org>`, or of one without a name. */
const addressIn = (from: string): string => /<([^<>]+)>/.exec(from)?.[1] ?? from;

const openPool = (url: string, maxConnections: number, dkim: Dkim | undefined) =>
  nodemailer.createTransport({
    url,
    ...(dkim && { dkim }),
    pool: true,
    maxConnections,
    maxMessages: 100,
    idleTimeout: 20 * SECOND,
    connectionTimeout: 15 * SECOND,
    greetingTimeout: 15 * SECOND,
    socketTimeout: 60 * SECOND,
    // Whether a letter is tried again is for the outbox to know, and for nobody else.
    maxRequeues: 0,
    ...NOTHING_ELSE,
  });

/** At which step, and what the system or the server's number says. Its words are left out: they can name a mailbox. */
function factsOfAbsence(error: unknown): LogFacts {
  const { command, responseCode } = error as SmtpError;
  const { code, message } = factsOfError(error);
  return { code, command, responseCode, message: responseCode ? undefined : message };
}

/** The steps at which a server speaks of this letter, and not of us or of itself. */
const ABOUT_THE_LETTER = ["RCPT TO", "DATA"];

interface SmtpError {
  readonly response?: string;
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/** RFC 5321 §4.2.1: 5yz is a refusal for good, 4yz one for now; 421 says that the server goes away. */
function outcomeOf(error: unknown): SendingOutcome {
  const { code, responseCode, command, response = "" } = error as SmtpError;
  if (code !== "EENVELOPE" && code !== "EMESSAGE") return "away";
  if (responseCode === undefined) return "refused";
  if (responseCode === 421) return "away";
  const isForGood = responseCode >= 500 && ABOUT_THE_LETTER.includes(command ?? "");
  if (!isForGood) return "later";
  return command === "RCPT TO" && refusalOf(response) === "mailbox" ? "no-mailbox" : "refused";
}
