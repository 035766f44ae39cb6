import { createHmac, timingSafeEqual } from "node:crypto";

/** 80 bits in hex, since servers may change the case of an address. */
const MARK_LENGTH = 20;

/** Nobody but whoever was sent a letter, and who carried it, can say that it came back. */
export const markOf = (key: string, letter: number): string =>
  createHmac("sha256", key).update(`returned ${letter}`).digest("hex").slice(0, MARK_LENGTH);

/** Of its own kind: whoever has a return path cannot make an answer of it, nor the other way round. */
const replyMarkOf = (key: string, letter: number): string =>
  createHmac("sha256", key).update(`replied ${letter}`).digest("hex").slice(0, MARK_LENGTH);

/** What is kept of an address that letters came back from: enough to know it again, and nobody's to read. */
export const addressHash = (key: string, address: string): string =>
  createHmac("sha256", key).update(`address ${address.toLowerCase()}`).digest("hex");

/**
 * Where a letter goes if it comes back: `bounces+17.0123456789abcdef0123@party.example` (variable envelope return path).
 *
 * @param address the party's own for what comes back, `bounces@party.example`
 */
export const returnPathOf = (address: string, key: string, letter: number): string =>
  withDetail(address, `${letter}.${markOf(key, letter)}`);

/** Where an answer to a letter goes: `bounces+r17.0123456789abcdef0123@party.example`, 62 characters before the @ at most. */
export const replyAddressOf = (address: string, key: string, letter: number): string =>
  withDetail(address, `r${letter}.${replyMarkOf(key, letter)}`);

function withDetail(address: string, detail: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}+${detail}${address.slice(at)}`;
}

const MARKED = /(?:^|[+<])(\d{1,15})\.([0-9a-f]{20})@/i;
const REPLY_MARKED = /\+r(\d{1,15})\.([0-9a-f]{20})@/i;

/** Which letter a return path or a Message-ID of ours names; undefined where its mark is not ours. */
export const letterMarked = (text: string, key: string): number | undefined =>
  letterIn(MARKED.exec(text), (letter) => markOf(key, letter));

/** Which letter an address for answers names; undefined where its mark is not ours. */
export const letterRepliedTo = (text: string, key: string): number | undefined =>
  letterIn(REPLY_MARKED.exec(text), (letter) => replyMarkOf(key, letter));

function letterIn(
  found: RegExpExecArray | null,
  markFor: (letter: number) => string,
): number | undefined {
  const [, digits = "", mark = ""] = found ?? [];
  const letter = Number(digits);
  if (digits === "" || !Number.isSafeInteger(letter)) return undefined;
  const isOurs = timingSafeEqual(Buffer.from(mark.toLowerCase()), Buffer.from(markFor(letter)));
  return isOurs ? letter : undefined;
}

/** Is it an address for what comes back, with a mark or without? */
export function isForBounces(to: string, address: string): boolean {
  const [local = "", domain = ""] = splitAt(address.toLowerCase());
  const [toLocal = "", toDomain = ""] = splitAt(to.toLowerCase());
  return toDomain === domain && (toLocal === local || toLocal.startsWith(`${local}+`));
}

const splitAt = (address: string): readonly string[] => {
  const at = address.lastIndexOf("@");
  return [address.slice(0, at), address.slice(at + 1)];
};
