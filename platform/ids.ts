import { randomBytes, randomUUID } from "node:crypto";

/** A UUID that says what it names, so that a ballot's id cannot stand where a person's is meant. */
export type Id<Noun extends string> = string & { readonly noun: Noun };

export type PersonId = Id<"person">;

export const newId = <Noun extends string>(): Id<Noun> => randomUUID() as Id<Noun>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => UUID.test(text);

/** 256 random bits, URL-safe. For links and cookies: a UUID is not a secret (ASVS 11.5.1). */
export const newSecret = (): string => randomBytes(32).toString("base64url");
