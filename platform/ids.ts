import { randomUUID } from "node:crypto";
import { chanceBytes, isForetold } from "./chance.ts";

/** A UUID that says what it names, so that a ballot's id cannot stand where a person's is meant. */
export type Id<Noun extends string> = string & { readonly noun: Noun };

export type PersonId = Id<"person">;

export const newId = <Noun extends string>(): Id<Noun> =>
  (isForetold() ? foretoldUuid() : randomUUID()) as Id<Noun>;

/** A UUID of version 4 from 16 random bytes (RFC 9562, 5.4). */
function foretoldUuid(): string {
  const bytes = chanceBytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => UUID.test(text);

/** 256 random bits, URL-safe. For links and cookies: a UUID is not a secret (ASVS 11.5.1). */
export const newSecret = (): string => chanceBytes(32).toString("base64url");
