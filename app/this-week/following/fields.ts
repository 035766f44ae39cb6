import * as v from "valibot";
import { NOTICES } from "../../mail/door.ts";
import { words } from "../words.ts";

const LONGEST = 200;

/** The address of a thing's own page. */
export const thingField = v.pipe(
  v.string(() => words.following.unknown),
  v.maxLength(LONGEST, () => words.following.unknown),
  v.regex(/^\/[a-z0-9/-]+$/, () => words.following.unknown),
);

/** "general" is what they chose for all letters. */
export const LEVELS = ["general", ...NOTICES] as const;

/** 256 bits in base64url. */
export const stopKeyField = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{43}$/, () => words.following.unknownKey),
);
