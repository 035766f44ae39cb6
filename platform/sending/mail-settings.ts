import * as v from "valibot";
import { url, whole } from "../text/settings.ts";

/** Percent signs that stand for nothing would fail at each reading. */
function isMailbox(text: string): boolean {
  const { username, password, pathname, search, hash } = new URL(text);
  try {
    for (const part of [username, password, pathname]) decodeURIComponent(part);
  } catch {
    return false;
  }
  return username !== "" && password !== "" && `${search}${hash}` === "";
}

const MAILBOX_EXAMPLE = "imaps://user:password@mail.example.org/INBOX";

/** What the surroundings say of letters: how they leave, and how they come back. */
export const MAIL_ENVIRONMENT = {
  SMTP_URL: v.optional(url(["smtp:", "smtps:"], "smtps://user:password@mail.example.org")),
  MAIL_FROM: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(?:[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/,
        "must be an address such as: Our Party <office@party.example.org>",
      ),
    ),
  ),
  DKIM_SELECTOR: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i, "must be a name such as 2027a"),
    ),
  ),
  DKIM_KEY: v.optional(v.string()),
  DKIM_KEY_FILE: v.optional(v.string()),
  BOUNCE_ADDRESS: v.optional(
    v.pipe(
      v.string(),
      // What stands before the @ must leave room for a mark, within the 64 characters of RFC 5321.
      v.regex(
        /^[A-Za-z0-9._-]{1,24}@[^<>\s@]+$/,
        "must be an address such as bounces@party.example.org",
      ),
    ),
  ),
  BOUNCE_HOST: v.optional(v.string(), "127.0.0.1"),
  BOUNCE_PORT: v.optional(whole(1, 65_535)),
  BOUNCE_IMAP_URL: v.optional(
    v.pipe(
      url(["imaps:", "imap:"], MAILBOX_EXAMPLE),
      v.check(
        isMailbox,
        `must be an address with a user and a password, such as ${MAILBOX_EXAMPLE}`,
      ),
    ),
  ),
};

/** What is wrong between two variables of these. */
export function listUnpairedMail(isSet: (name: string) => boolean): readonly string[] {
  const mistakes: string[] = [];
  if (isSet("SMTP_URL") && !isSet("MAIL_FROM")) {
    mistakes.push(
      "MAIL_FROM must be set with SMTP_URL, such as: Our Party <office@party.example.org>",
    );
  }
  const keys = ["DKIM_KEY", "DKIM_KEY_FILE"].filter(isSet);
  if (keys.length !== Number(isSet("DKIM_SELECTOR"))) {
    mistakes.push("DKIM_SELECTOR must be set with one of DKIM_KEY and DKIM_KEY_FILE");
  }
  if (isSet("BOUNCE_PORT") && !isSet("BOUNCE_ADDRESS")) {
    mistakes.push("BOUNCE_ADDRESS must be set with BOUNCE_PORT, such as bounces@party.example.org");
  }
  if (isSet("BOUNCE_IMAP_URL") && !isSet("BOUNCE_ADDRESS")) {
    mistakes.push(
      "BOUNCE_ADDRESS must be set with BOUNCE_IMAP_URL: the address whose letters lie in that mailbox",
    );
  }
  return mistakes;
}
