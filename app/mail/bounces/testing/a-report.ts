/** How a report is made up. */
export interface ReportShape {
  /** The fields of the recipient who failed. */
  readonly fields: readonly string[];
  /** The report's own text. */
  readonly text?: string;
  /** `mixed`: as OpenSMTPD sends them. */
  readonly container?: "report; report-type=delivery-status" | "mixed";
}

const joined = (lines: readonly string[]): string => `${lines.join("\r\n")}\r\n`;

/** A report of RFC 3464 that somebody's letter did not arrive. */
export const aReport = ({
  fields,
  text = "It did not arrive.",
  container = "report; report-type=delivery-status",
}: ReportShape): string =>
  joined([
    "From: Mail Delivery System <mailer-daemon@far.example>",
    "Subject: Undelivered mail",
    `Content-Type: multipart/${container}; boundary=parts`,
    "",
    "--parts",
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
    "--parts",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; far.example",
    "",
    ...fields,
    "",
    "--parts",
    "Content-Type: message/rfc822",
    "",
    "Subject: 550 5.1.1 reasons to come on Saturday",
    "",
    "Hello.",
    "--parts--",
  ]);

/** A report of RFC 5965 that a reader called a letter spam. */
export const aComplaint = (messageId: string, type = "abuse"): string =>
  joined([
    "From: <complaints@far.example>",
    "Subject: FW: Hello",
    "Content-Type: multipart/report; report-type=feedback-report; boundary=parts",
    "",
    "--parts",
    "Content-Type: text/plain",
    "",
    "This is an email abuse report.",
    "--parts",
    "Content-Type: message/feedback-report",
    "",
    `Feedback-Type: ${type}`,
    "User-Agent: A-Loop/1.0",
    "Version: 1",
    "Original-Rcpt-To: <somebody-else@example.org>",
    "",
    "--parts",
    "Content-Type: message/rfc822",
    "",
    `Message-ID: ${messageId}`,
    "To: <somebody-else@example.org>",
    "Subject: Hello",
    "",
    "Hello.",
    "--parts--",
  ]);
