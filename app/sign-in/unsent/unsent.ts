import type { FormValues } from "../../../platform/http/read-form.ts";
import { openSealed, sealFor } from "../../../platform/secrets.ts";

/** A form that somebody sent while they were signed out. */
export interface Unsent {
  /** Where it was sent to. */
  readonly path: string;
  /** The page that it stood on. */
  readonly from: string;
  readonly fields: FormValues;
}

/** Long enough for a letter with a code to come, and short for a browser that others use too. */
export const MINUTES_KEPT = 60;

/** Of one browser: the oldest makes room. */
export const MOST_OF_ONE_BROWSER = 5;

/** More than any form of ours takes in English or Welsh; and all together no more than a small server can spare. */
const MOST_BYTES = 256 * 1024;
export const MOST_BYTES_IN_ALL = 64 * 1024 * 1024;

/** As it is kept: only the browser that it came from has what opens it. Undefined where it is too long to be kept. */
export function sealUnsent(secret: string, unsent: Unsent): Buffer | undefined {
  const sealed = sealFor(secret, JSON.stringify(unsent));
  return sealed.length > MOST_BYTES ? undefined : sealed;
}

export function openUnsent(secret: string, sealed: Buffer): Unsent | undefined {
  const text = openSealed(secret, sealed);
  return text === undefined ? undefined : (JSON.parse(text) as Unsent);
}
