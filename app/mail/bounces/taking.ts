import type { AddressInfo } from "node:net";
import type { Email } from "postal-mime";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { House } from "../../../platform/house.ts";
import { factsOfError } from "../../../platform/log/log.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { contactPath } from "../../contact/addresses.ts";
import { words } from "../words.ts";
import { bounceKeyOf } from "./bounce-store.ts";
import { isForBounces, letterMarked, letterRepliedTo } from "./marks.ts";
import { noteCame, parseMail, whatCame } from "./noting.ts";
import { takeReply } from "./taking-replies.ts";

/** Reports quote at most a letter of ours, and those are small; of a reply nothing but its text is kept. */
const MOST_BYTES = 1024 * 1024;
const LONGEST_SILENCE_MS = 30_000;
const MOST_AT_ONCE = 20;

export interface BounceServer {
  readonly port: number;
  stop(): Promise<void>;
}

export interface BounceServerSettings {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** The party's own for what comes back, `bounces@party.example`. */
  readonly address: string;
}

/** A refusal that smtp-server sends with this code. */
const answering = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/**
 * Takes what comes back by SMTP, from the party's own mail server. It takes nothing but reports and replies to addresses
 * that bear our mark, and complaints of which the letter does: nobody can silence anybody with a report that names their
 * address, and nobody writes here who has had no letter.
 */
export async function openBounceServer(
  house: House,
  { host, port, address }: BounceServerSettings,
): Promise<BounceServer> {
  const key = await bounceKeyOf(house.database);
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    size: MOST_BYTES,
    maxClients: MOST_AT_ONCE,
    socketTimeout: LONGEST_SILENCE_MS,
    closeTimeout: 1000,
    disableReverseLookup: true,
    onRcptTo({ address: to }, { envelope }, callback) {
      if (!isForBounces(to, address) || (to.includes("+") && !isMarked(to, key)))
        return callback(answering(550, "5.1.1 No letter of ours came from there"));
      // One at a time, as a report has it: so that the answer to the data is the answer to it.
      if (envelope.rcptTo.length > 0) return callback(answering(452, "4.5.3 One recipient each"));
      callback();
    },
    onData(stream, session, callback) {
      takeMail(house, { key, address }, stream, session).then(() => callback(), callback);
    },
  });
  // A client that goes away in the middle is nobody's fault here.
  server.on("error", (error) => house.log.debug("mail.came-back-cut-off", factsOfError(error)));
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

const isMarked = (to: string, key: string): boolean =>
  letterMarked(to, key) !== undefined || letterRepliedTo(to, key) !== undefined;

interface Ours {
  readonly key: string;
  readonly address: string;
}

async function takeMail(
  house: House,
  ours: Ours,
  stream: SMTPServerDataStream,
  { envelope: { mailFrom, rcptTo } }: SMTPServerSession,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    // What is too large is read to its end and not kept: the server tells so itself.
    if (!stream.sizeExceeded) chunks.push(chunk);
  }
  const to = rcptTo[0]?.address ?? "";
  const isFromServer = mailFrom === false || mailFrom.address === "";
  const letter = letterRepliedTo(to, ours.key);
  if (stream.sizeExceeded) throw tooLarge(house, letter !== undefined);
  const mail = await parseMail(Buffer.concat(chunks));
  if (mail === undefined) throw answering(554, "5.6.0 Not a letter that can be read");
  try {
    if (letter === undefined) return await takeReport(house, ours, mail, { isFromServer, to });
    const { address } = ours;
    const taken = await takeReply(house, mail, { letter, isFromServer, address });
    if (isRefusal(taken)) throw answering(550, `5.7.1 ${inAscii(taken.says)}`);
  } catch (error) {
    if (hasAnswer(error)) throw error;
    house.log.warn("mail.came-back-not-noted", factsOfError(error));
    throw answering(451, "4.3.0 Not now; please bring it again");
  }
}

async function takeReport(
  house: House,
  { key }: Ours,
  mail: Email,
  came: Parameters<typeof whatCame>[2],
): Promise<void> {
  const found = whatCame(mail, key, came);
  if (found === undefined) return house.log.info("mail.came-back", { kind: "no-report" });
  await noteCame(house, found);
}

const hasAnswer = (error: unknown): boolean =>
  error instanceof Error && "responseCode" in error && typeof error.responseCode === "number";

/** Whoever wrote a reply is told by their own mail server what to do, in these words. */
const tooLarge = ({ url }: House, isReply: boolean): Error =>
  answering(
    552,
    `5.3.4 ${isReply ? inAscii(words.reply.tooLarge(url + contactPath)) : "Too large for a report"}`,
  );

/** RFC 5321 §4.5.3.1.5: a line of 512 octets, in ASCII. */
const inAscii = (says: string): string => says.replace(/[^ -~]/g, "?").slice(0, 480);
