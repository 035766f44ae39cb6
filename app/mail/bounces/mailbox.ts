import type { Email } from "postal-mime";
import type { House } from "../../../platform/house.ts";
import { factsOfError } from "../../../platform/log/log.ts";
import type { Handling, MailboxLetter } from "../../../platform/sending/mailbox.ts";
import { bounceKeyOf } from "./bounce-store.ts";
import { forgetReading, freePlace, saveReading } from "./mailbox-store.ts";
import { letterMarked } from "./marks.ts";
import { type Came, noteCame, parseReport, whatCame } from "./noting.ts";

/** Reads what came back from the mailbox where it lies, if the operator named one. */
export async function readMailbox(house: House, stopping?: AbortSignal): Promise<void> {
  const { database, clock, log } = house;
  const mailbox = house.mail?.mailbox;
  if (mailbox === undefined) return forgetReading(database);
  const key = await bounceKeyOf(database);
  const reader = {
    now: clock.now(),
    handle: (letter: MailboxLetter) => takeLetter(house, key, letter),
    moved: (letter: MailboxLetter) => freePlace(database, letter),
  };
  const reading = await mailbox.read(reader, stopping);
  await saveReading(database, reading, clock.now());
  if (reading === undefined) return;
  const { handled, left, lying } = reading;
  if (handled + left > 0) log.info("mail.mailbox-read", { handled, left });
  if (left > 0) log.warn("mail.mailbox-left", { lying });
}

async function takeLetter(house: House, key: string, letter: MailboxLetter): Promise<Handling> {
  const mail = await parseReport(letter.source);
  const found = mail && cameInMailbox(mail, key);
  if (found === undefined) return "left";
  if (found === "no-report") {
    house.log.info("mail.came-back", { kind: "no-report" });
    return "handled";
  }
  try {
    await noteCame(house, found, letter);
    return "handled";
  } catch (error) {
    house.log.warn("mail.came-back-not-noted", factsOfError(error));
    return "later";
  }
}

/**
 * Where servers write for whom a letter came in: each by its own custom, and some keep only what its writer wrote. Which of
 * them it is matters little: nobody can make up a mark.
 */
const RECIPIENTS = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "to"];

/**
 * The envelope is gone from a letter in a mailbox. What it said stands in two headers of whoever delivered it: the first
 * *Return-Path* is the last server's (RFC 5321 §4.4), whatever the letter brought with it.
 *
 * @returns `no-report` where it came to a return path of ours and tells of no failure; undefined where it bears no mark of
 *   ours, or nothing says whether a server or a person sent it
 */
export function cameInMailbox(mail: Email, key: string): Came | "no-report" | undefined {
  const { headers } = mail;
  const to = headers.find(
    (header) => RECIPIENTS.includes(header.key) && letterMarked(header.value, key) !== undefined,
  );
  if (to === undefined) return whatCame(mail, key, { isFromServer: false, to: "" });
  const path = headers.find((header) => header.key === "return-path")?.value.trim();
  if (path === undefined) return undefined;
  return whatCame(mail, key, { isFromServer: path === "<>", to: to.value }) ?? "no-report";
}
