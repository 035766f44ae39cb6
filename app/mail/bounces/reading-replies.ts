import { randomBytes } from "node:crypto";
import PostalMime, { type Email } from "postal-mime";
import * as v from "valibot";
import { emailField } from "../../../platform/text/fields.ts";
import { tidyLine, tidyText } from "../../../platform/text/tidy-text.ts";

/** What is kept of a reply, in characters. */
export const MOST_OF_REPLY = { name: 100, subject: 200, text: 10_000 } as const;

/** What somebody wrote, as far as it is kept. */
export interface ReplyRead {
  /** Claimed, as of every mail. */
  readonly from: string;
  readonly name: string | undefined;
  readonly subject: string;
  readonly text: string;
  /** How many were dropped. */
  readonly attachments: number;
  /** It was longer: what it quoted was left out, and perhaps its end. */
  readonly isCut: boolean;
}

/** Whatever is in them: no program that a person writes with adds one. */
const OF_MACHINES = [
  ...["x-auto-response-suppress", "x-autoreply", "x-autorespond", "x-autoresponder"],
  ...["x-failed-recipients", "x-loop"],
];
const REPORTS = [
  ...["message/delivery-status", "message/global-delivery-status"],
  ...["message/disposition-notification", "message/feedback-report"],
];
/** As some programs begin the subject, and whoever answers a letter does not: theirs begins with *Re:*. */
const AWAY = /^(?:auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|ateb awtomatig)\b/i;

/** Did a machine write it: an answering machine, a server, a list? RFC 3834 §2, and what programs do in place of it. */
export function isAutomatic(mail: Email): boolean {
  const has = (key: string, test: (value: string) => boolean): boolean =>
    mail.headers.some((header) => header.key === key && test(header.value.trim().toLowerCase()));
  return (
    has("auto-submitted", (value) => !/^no\s*(?:[;(]|$)/.test(value)) ||
    has("precedence", (value) => ["bulk", "junk", "auto_reply"].includes(value)) ||
    has("content-type", (value) => value.startsWith("multipart/report")) ||
    OF_MACHINES.some((key) => has(key, () => true)) ||
    mail.attachments.some(({ mimeType }) => REPORTS.includes(mimeType)) ||
    AWAY.test(tidyLine(mail.subject ?? ""))
  );
}

/** @returns undefined where nobody could be answered: it names no sender, or none that is an address */
export async function readReply(mail: Email): Promise<ReplyRead | undefined> {
  const from = v.safeParse(emailField, mail.from?.address);
  if (!from.success) return undefined;
  const most = MOST_OF_REPLY;
  const { text, isCut } = shortened(await plainTextOf(mail));
  return {
    from: from.output,
    name: tidyLine(tidyLine(mail.from?.name ?? "").slice(0, most.name)) || undefined,
    subject: tidyLine(tidyLine(mail.subject ?? "").slice(0, most.subject)),
    ...{ text, isCut, attachments: mail.attachments.length },
  };
}

/** A whole newsletter is often quoted: that goes first, so that what somebody wrote below it stays. */
function shortened(sent: string): Pick<ReplyRead, "text" | "isCut"> {
  const text = tidyText(sent);
  if (text.length <= MOST_OF_REPLY.text) return { text, isCut: false };
  const own = text.split("\n").filter((line) => !line.startsWith(">"));
  return { text: tidyText(tidyText(own.join("\n")).slice(0, MOST_OF_REPLY.text)), isCut: true };
}

async function plainTextOf({ text = "", html = "" }: Email): Promise<string> {
  return tidyText(text) === "" && html !== "" ? await plainOf(html) : text;
}

/** The parser makes HTML plain only where it stands beside plain text: so it is given an empty one beside it. */
async function plainOf(html: string): Promise<string> {
  const boundary = randomBytes(16).toString("hex");
  const lines = [
    ...[`Content-Type: multipart/mixed; boundary=${boundary}`, "", `--${boundary}`],
    ...["Content-Type: text/plain", "", "", `--${boundary}`],
    ...["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64", ""],
    ...[Buffer.from(html).toString("base64"), `--${boundary}--`, ""],
  ];
  return (await PostalMime.parse(lines.join("\r\n"))).text ?? "";
}
