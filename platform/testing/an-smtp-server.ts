import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = Email & {
  /** Who the envelope names, whatever the letter's own lines say. */
  envelopeFrom: string;
  envelopeTo: string[];
};

export type TestSmtpServer = {
  /** For `SMTP_URL`. */
  url: string;
  /** Everything received so far, oldest first. */
  messages(): readonly ReceivedMail[];
  /** The first mail that fits, also one already received. */
  waitFor(fits: (mail: ReceivedMail) => boolean, longestMs?: number): Promise<ReceivedMail>;
  clear(): void;
  close(): Promise<void>;
};

export type SmtpServerWishes = {
  /** The port of a server that was closed, to be that server come back. */
  port?: number;
  /** The status with which a recipient is refused: 550 for good, 450 for now. */
  refuses?(address: string): number | undefined;
  /** How long it thinks about a recipient. */
  thinksMs?(address: string): number;
};

/** A real SMTP server on this machine, which keeps what it is sent. */
export async function anSmtpServer(wishes: SmtpServerWishes = {}): Promise<TestSmtpServer> {
  const received: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    // Like a server whose plug is pulled: connections that are kept open do not keep it.
    closeTimeout: 100,
    onRcptTo({ address }, _session, callback) {
      const responseCode = wishes.refuses?.(address);
      const refusal = responseCode && Object.assign(new Error("not this one"), { responseCode });
      setTimeout(() => (refusal ? callback(refusal) : callback()), wishes.thinksMs?.(address) ?? 0);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", callback);
      stream.on("end", () => {
        readMail(Buffer.concat(chunks), session.envelope).then((mail) => {
          received.push(mail);
          for (const look of [...waiting]) look();
          callback();
        }, callback);
      });
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wishes.port ?? 0, "127.0.0.1", () =>
      resolve((server.server.address() as AddressInfo).port),
    );
  });
  // A client that is killed resets its connection, which is nobody's fault here.
  server.on("error", () => undefined);
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages: () => received,
    waitFor: (fits, longestMs = 10_000) => waitFor(received, waiting, fits, longestMs),
    clear: () => received.splice(0),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

type Envelope = { mailFrom: false | { address: string }; rcptTo: { address: string }[] };

async function readMail(source: Buffer, envelope: Envelope): Promise<ReceivedMail> {
  return {
    ...(await PostalMime.parse(source)),
    envelopeFrom: envelope.mailFrom ? envelope.mailFrom.address : "",
    envelopeTo: envelope.rcptTo.map(({ address }) => address),
  };
}

function waitFor(
  received: readonly ReceivedMail[],
  waiting: Set<() => void>,
  fits: (mail: ReceivedMail) => boolean,
  longestMs: number,
): Promise<ReceivedMail> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      waiting.delete(look);
      const subjects = received.map((mail) => mail.subject ?? "(no subject)").join("; ");
      reject(new Error(`No such mail came in ${longestMs} ms. These did: ${subjects || "none"}`));
    }, longestMs);
    const look = () => {
      const mail = received.find(fits);
      if (!mail) return;
      clearTimeout(timer);
      waiting.delete(look);
      resolve(mail);
    };
    waiting.add(look);
    look();
  });
}
