/**
 * Of what a mail server's refusal speaks. `mailbox`: there is none of that name. `later`: it is full, or something is
 * amiss there for now. `us`: of the sender, or of what the letter says.
 */
export type RefusalOf = "mailbox" | "later" | "us";

/** RFC 3463, alone and not a part of a network address. */
const ENHANCED = /(?<![\d.])([45])\.(\d{1,3})\.(\d{1,3})(?![\d.])/;
/** RFC 5321 §4.2: a reply of a server begins with it. */
const BASIC = /(?:^|[\s;:])([45]\d\d)(?=[\s-]|$)/;
/** What some servers say with 550, which else speaks of the mailbox. */
const ABOUT_US = /\b(spam|block(ed|list)?|blacklist|policy|reputation|dmarc|spf|dkim)\b/i;

/** RFC 3463 §3.2: the address of the sender, and not of the reader. */
const SENDERS_ADDRESS = ["7", "8"];

const isOfName = (detail: string | undefined, text: string): boolean =>
  detail === "1" && /recipient address rejected/i.test(text);

/** @returns undefined where the digits say nothing, such as 5.0.0 */
function byEnhanced([, , subject, detail]: RegExpExecArray, text: string): RefusalOf | undefined {
  if (subject === "1") return SENDERS_ADDRESS.includes(detail ?? "") ? "us" : "mailbox";
  if (subject === "2") return detail === "1" ? "mailbox" : detail === "3" ? "us" : "later";
  if (subject === "3") return detail === "4" ? "us" : "later";
  // Nobody answers for the domain; or, of Exchange Online, for the name (directory-based edge blocking).
  if (subject === "4") return detail === "4" || isOfName(detail, text) ? "mailbox" : "later";
  if (subject === "5") return detail === "0" ? undefined : "us";
  return subject === "0" ? undefined : "us";
}

function byBasic(code: string, text: string): RefusalOf {
  if (code.startsWith("4") || code === "552") return "later";
  const isOfMailbox = ["550", "551", "553"].includes(code);
  return isOfMailbox && !ABOUT_US.test(text) ? "mailbox" : "us";
}

/**
 * Reads a reply of a mail server, or what a report quotes of one.
 *
 * @returns undefined where it holds no code, or one that says nothing
 */
export function refusalOf(text: string): RefusalOf | undefined {
  const enhanced = ENHANCED.exec(text);
  if (enhanced?.[1] === "4") return "later";
  const basic = BASIC.exec(text)?.[1];
  return (
    (enhanced === null ? undefined : byEnhanced(enhanced, text)) ??
    (basic === undefined ? undefined : byBasic(basic, text))
  );
}
