import { unsubscribingPath } from "../../platform/http/addresses.ts";

/** What somebody's first letters say, when they come, and how to stop them. */
export const firstLettersPath = "/me/first-letters";
export const stopFirstLettersPath = "/me/first-letters/stop";
export const startFirstLettersPath = "/me/first-letters/start";

/** A letter's way out (RFC 8058). @param key its reader's, or `:key` for whichever */
export const outPath = (key: string): string => `${unsubscribingPath}/first-letters/${key}`;
