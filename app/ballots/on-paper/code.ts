import { scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { chanceBytes } from "../../../platform/chance.ts";
import { lettersOf } from "../roll/letters-of.ts";

/** 60 random bits, in three fours: so many as somebody types without a mistake. */
const LETTERS_A_CODE = 12;
const CODE = /^[0-9A-HJKMNP-TV-Z]{12}$/;

/** What is kept of the code on a sheet. */
export interface KeptCode {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

const derive = promisify<string, Buffer, number, Buffer>(scrypt);

/**
 * A code is short, so that its bare hash could be searched through by whoever has the other half and the table. With
 * scrypt (RFC 7914, at Node's own cost: 16 MiB and some hundredths of a second a guess) 60 bits are out of reach.
 */
const hashOf = (code: string, salt: Buffer): Promise<Buffer> => derive(code, salt, 32);

/** Such as `7K3M-Q0XV-94TD`. */
export const newCode = (): string => lettersOf(chanceBytes(LETTERS_A_CODE));

export async function keptOf(code: string): Promise<KeptCode> {
  const salt = chanceBytes(16);
  return { salt, hash: await hashOf(letters(code), salt) };
}

const letters = (typed: string): string => typed.replaceAll("-", "");

/**
 * A code as somebody types it: in small letters, with or without blanks, and with the letters that none has for the
 * figures they look like. Undefined for what can be none.
 */
export function findTyped(text: string): string | undefined {
  const plain = text
    .toUpperCase()
    .replace(/[\s–—-]+/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return CODE.test(plain) ? plain : undefined;
}

const NOBODYS: KeptCode = { salt: Buffer.alloc(16), hash: Buffer.alloc(32) };

/** Is it the code? Of what is not there it is none, after the same work. */
export async function isCode(typed: string, kept: KeptCode | undefined): Promise<boolean> {
  const { salt, hash } = kept ?? NOBODYS;
  const isSame = timingSafeEqual(await hashOf(typed, salt), hash);
  return isSame && kept !== undefined;
}
