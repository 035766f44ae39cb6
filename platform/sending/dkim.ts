import { createPrivateKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { UnusableKey } from "../sealing.ts";

/** With what letters are signed (RFC 6376), as nodemailer takes it. */
export interface Dkim {
  readonly domainName: string;
  readonly keySelector: string;
  readonly privateKey: string;
  readonly headerFieldNames: string;
}

export interface DkimSettings {
  /** Under which name the public half stands in DNS. Undefined: nothing is signed here. */
  readonly dkimSelector: string | undefined;
  /** The secret half, in PEM. */
  readonly dkimKey: string | undefined;
  readonly dkimKeyFile: string | undefined;
}

/** RFC 8301 §3.2. */
const LEAST_BITS = 2048;

/**
 * Those of RFC 6376 §5.4.1 that our letters have, and the second header of one click, which RFC 8058 §4 wants signed and
 * nodemailer 10.6 leaves out by itself.
 */
const SIGNED = [
  ...["From", "Reply-To", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References"],
  ...["MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Auto-Submitted"],
  ...["List-Id", "List-Unsubscribe", "List-Unsubscribe-Post", "Feedback-ID"],
].join(":");

/**
 * @param from as in `MAIL_FROM`: its domain signs, so that a signature speaks for the address that its reader sees
 * @throws UnusableKey in words for the operator, and never with the key in them
 */
export function dkimOf(settings: DkimSettings, from: string): Dkim | undefined {
  const { dkimSelector: keySelector } = settings;
  if (keySelector === undefined) return undefined;
  const privateKey = keyText(settings);
  const name = settings.dkimKey === undefined ? "DKIM_KEY_FILE" : "DKIM_KEY";
  const { asymmetricKeyType, asymmetricKeyDetails } = readKey(privateKey, name);
  // With a key of another kind nodemailer 10.6 sends unsigned, and says nothing.
  if (asymmetricKeyType !== "rsa" || (asymmetricKeyDetails?.modulusLength ?? 0) < LEAST_BITS)
    throw new UnusableKey(`${name} must be an RSA key of ${LEAST_BITS} bits or more`);
  const [domainName = ""] = from.slice(from.lastIndexOf("@") + 1).split(">");
  return { domainName, keySelector, privateKey, headerFieldNames: SIGNED };
}

function keyText({ dkimKey, dkimKeyFile = "" }: DkimSettings): string {
  // Service files hold one line for each variable.
  if (dkimKey !== undefined) return dkimKey.replaceAll("\\n", "\n");
  try {
    return readFileSync(dkimKeyFile, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UnusableKey(`DKIM_KEY_FILE cannot be read (${code}): ${dkimKeyFile}`);
  }
}

function readKey(text: string, name: string): KeyObject {
  try {
    return createPrivateKey(text);
  } catch {
    throw new UnusableKey(`${name} holds no secret key in PEM that can be read`);
  }
}
