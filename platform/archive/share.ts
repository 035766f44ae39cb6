import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { combine, split } from "shamir-secret-sharing";
import { UnusableBackup } from "../backup/format.ts";
import type { ArchiveHead } from "./format.ts";
import type { KeyHolder } from "./holder.ts";

const SHARES_NEEDED = 2;
const SHARE = /^breakthrough-share-1 ([0-9a-f]{32}) ([a-z]{1,40}) ([A-Za-z0-9_-]{1,200})$/;

/** One holder's part of one archive's key. Whoever has two of different bodies can open it. */
export interface Share {
  /** Of the archive. */
  readonly id: string;
  readonly body: string;
  readonly bytes: Uint8Array;
}

/** A share as a holder hands it on: one line. */
export const shareText = ({ id, body, bytes }: Share): string =>
  `breakthrough-share-1 ${id} ${body} ${Buffer.from(bytes).toString("base64url")}`;

/** @throws UnusableBackup where the text is no share */
export function readShare(text: string): Share {
  const line = text.split("\n").find((one) => one.startsWith("breakthrough-share-"));
  const [, id, body, encoded] = SHARE.exec(line?.trim() ?? "") ?? [];
  if (id === undefined || body === undefined || encoded === undefined) {
    throw new UnusableBackup("This file holds no share. Each begins: breakthrough-share-1");
  }
  // A plain array of bytes: the library that joins shares takes no Buffer.
  return { id, body, bytes: new Uint8Array(Buffer.from(encoded, "base64url")) };
}

/** A key for one archive, and its shares, each so that only its holder can read it. */
export async function newShares(id: string, holders: readonly KeyHolder[]) {
  const identity = await generateX25519Identity();
  const secret = new TextEncoder().encode(identity);
  const parts = await split(secret, holders.length, SHARES_NEEDED);
  const shares = await Promise.all(
    holders.map(async ({ body, recipient }, index) => {
      const bytes = parts[index] ?? new Uint8Array();
      const encrypter = new Encrypter();
      encrypter.addRecipient(recipient);
      const sealed = await encrypter.encrypt(shareText({ id, body, bytes }));
      return { body, recipient, sealed: Buffer.from(sealed).toString("base64") };
    }),
  );
  return { recipient: await identityToRecipient(identity), shares };
}

/**
 * The share of whoever holds this identity.
 *
 * @throws UnusableBackup where they hold none of this archive, or it was changed
 */
export async function openShare(head: ArchiveHead, identity: string): Promise<Share> {
  const recipient = await identityToRecipient(identity);
  const own = head.shares.find((share) => share.recipient === recipient);
  if (own === undefined) {
    const bodies = head.shares.map(({ body }) => body).join(", ");
    throw new UnusableBackup(
      `This key holds no share of this archive. Its key-holders: ${bodies}.`,
    );
  }
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const text = await decrypter.decrypt(Buffer.from(own.sealed, "base64"), "text").catch(() => "");
  const share = readShare(text);
  if (share.id !== head.id || share.body !== own.body) {
    throw new UnusableBackup("The archive is broken: a share is another archive's.");
  }
  return share;
}

/**
 * What opens the archive, from two shares of different bodies.
 *
 * @throws UnusableBackup where they are not, or are of another archive
 */
export async function joinShares(head: ArchiveHead, shares: readonly Share[]): Promise<string> {
  const bodies = new Set(shares.map(({ body }) => body));
  if (shares.length !== SHARES_NEEDED || bodies.size !== SHARES_NEEDED) {
    throw new UnusableBackup("It takes two shares, of key-holders of different bodies.");
  }
  const other = shares.find(({ id }) => id !== head.id);
  if (other !== undefined) {
    throw new UnusableBackup(`The share of ${other.body} is of another archive.`);
  }
  const identity = await combined(shares);
  const recipient = await identityToRecipient(identity).catch(() => undefined);
  if (recipient !== head.recipient) {
    throw new UnusableBackup("These two shares do not open this archive: one of them was changed.");
  }
  return identity;
}

async function combined(shares: readonly Share[]): Promise<string> {
  try {
    return new TextDecoder().decode(await combine(shares.map(({ bytes }) => bytes)));
  } catch {
    // Of other lengths, or the same twice: the sentence below says enough.
    return "";
  }
}
