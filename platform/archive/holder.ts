import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { UnusableBackup } from "../backup/format.ts";

/** Somebody who keeps one of the shares that open an archive, for one body of the party. */
export interface KeyHolder {
  readonly body: string;
  /** Their public key, `age1…`. <https://age-encryption.org/v1> */
  readonly recipient: string;
}

const HOLDERS = 3;
const HOLDER = /^([a-z]{1,40}):(age1[a-z0-9]{58})$/;

/**
 * Three pairs of body and public key, parted by commas.
 *
 * @throws UnusableBackup where they are not three people of three bodies
 */
export function readHolders(text: string, bodies: readonly string[]): readonly KeyHolder[] {
  const pairs = text.split(",").filter((pair) => pair.trim() !== "");
  const holders = pairs.map((pair) => readHolder(pair.trim(), bodies));
  const isApart = (values: readonly string[]) => new Set(values).size === HOLDERS;
  if (
    holders.length !== HOLDERS ||
    !isApart(holders.map(({ body }) => body)) ||
    !isApart(holders.map(({ recipient }) => recipient))
  ) {
    throw new UnusableBackup(
      "ARCHIVE_KEY_HOLDERS must name three people of three bodies, with a key each.",
    );
  }
  return holders;
}

function readHolder(pair: string, bodies: readonly string[]): KeyHolder {
  const [, body, recipient] = HOLDER.exec(pair) ?? [];
  if (body === undefined || recipient === undefined || !bodies.includes(body)) {
    throw new UnusableBackup(
      `In ARCHIVE_KEY_HOLDERS, “${pair}” is no key-holder. It must be a body (${bodies.join(", ")}), a colon, and a public key: trust:age1…`,
    );
  }
  return { body, recipient };
}

/** A new key-holder's two halves. The identity is theirs alone to keep. */
export async function newHolder(body: string): Promise<KeyHolder & { readonly identity: string }> {
  const identity = await generateX25519Identity();
  return { body, identity, recipient: await identityToRecipient(identity) };
}

/** The secret line in a key-holder's file, beside which comments may stand. */
export function findIdentity(text: string): string | undefined {
  return text
    .split("\n")
    .map((line) => line.trim())
    .find((line) => /^AGE-SECRET-KEY-1[A-Z0-9]{58}$/.test(line));
}
