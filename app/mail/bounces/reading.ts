import type { Email } from "postal-mime";
import { type RefusalOf, refusalOf } from "../../../platform/sending/smtp-status.ts";

/**
 * What came back of a letter. `hard`: there is no such mailbox. `soft`: not now, such as a full one. `refused`: for what
 * we are or what it says. `complaint`: its reader called it spam.
 */
export const BOUNCES = ["hard", "soft", "refused", "complaint"] as const;
export type BounceKind = (typeof BOUNCES)[number];

const KIND_OF: Readonly<Record<RefusalOf, BounceKind>> = {
  mailbox: "hard",
  later: "soft",
  us: "refused",
};

/** How much of a report's own text is looked at, in characters. */
const MOST_TEXT = 20_000;

type Fields = ReadonlyMap<string, string>;

/** RFC 3464 §2.1: groups of fields with an empty line between them, long ones folded. */
function groupsIn(text: string): readonly Fields[] {
  const blocks = text.replaceAll("\r\n", "\n").split(/\n[ \t]*\n/);
  return blocks.map((block) => {
    const lines = block.replace(/\n[ \t]+/g, " ").split("\n");
    const fields = lines.flatMap((line): [string, string][] => {
      const colon = line.indexOf(":");
      return colon < 1
        ? []
        : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    });
    return new Map(fields.toReversed());
  });
}

/** Parts of a report arrive as attachments, whatever holds them: one server sends multipart/mixed. */
function partOf({ attachments }: Email, ...types: readonly string[]): string | undefined {
  const content = attachments.find(({ mimeType }) => types.includes(mimeType))?.content;
  if (content === undefined || typeof content === "string") return content;
  return new TextDecoder().decode(content);
}

/**
 * Reads a report of RFC 3464. The code that the other server gave counts for more than the field *Status*, which Exim
 * 4.96 and OpenSMTPD 6.8 fill with 5.0.0 whatever happened; where the code is not quoted, the report's text has it.
 *
 * @param mail parsed so that attachments are text
 * @returns undefined where it is no report, or tells of no failure: a delay, or that it arrived
 */
export function readBounce(mail: Email): BounceKind | undefined {
  const report = partOf(mail, "message/delivery-status", "message/global-delivery-status");
  if (report === undefined) return undefined;
  const failed = groupsIn(report).find((group) => group.get("action")?.toLowerCase() === "failed");
  if (failed === undefined) return undefined;
  const places = [
    failed.get("diagnostic-code"),
    (mail.text ?? "").slice(0, MOST_TEXT),
    failed.get("status"),
  ];
  for (const place of places) {
    const of = refusalOf(place ?? "");
    if (of !== undefined) return KIND_OF[of];
  }
  return "soft";
}

/** How a report quotes the letter: whole or its head, of addresses in ASCII or others (RFC 3462, RFC 6533). */
const ORIGINALS = [
  ...["message/rfc822", "text/rfc822-headers"],
  ...["message/global", "message/global-headers"],
];

/** RFC 5965 §7.3; `opt-out` is of RFC 6650's time and still sent. A report of *not-spam* asks for nothing. */
const COMPLAINTS = ["abuse", "fraud", "opt-out", "opt-out-list"];

/**
 * Reads a report of RFC 5965: a reader called a letter spam.
 *
 * @returns the Message-ID of that letter, as the report quotes it; undefined where it is none, or asks for nothing
 */
export function readComplaint(mail: Email): string | undefined {
  const report = partOf(mail, "message/feedback-report");
  if (report === undefined) return undefined;
  const type = groupsIn(report)[0]?.get("feedback-type")?.toLowerCase();
  if (type === undefined || !COMPLAINTS.includes(type)) return undefined;
  const original = partOf(mail, ...ORIGINALS);
  return original === undefined ? undefined : groupsIn(original)[0]?.get("message-id");
}

/** So many letters to one mailbox that is not there, and no more are sent. */
export const HARD_BOUNCES_TO_STOP = 3;
