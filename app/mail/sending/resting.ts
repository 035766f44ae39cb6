import type { MailTransport } from "../../../platform/sending/mail-transport.ts";

const SECOND = 1000;
const FIRST_REST_MS = 5 * SECOND;
/** A server that comes back is noticed within a minute. */
const LONGEST_REST_MS = 60 * SECOND;

interface Rest {
  readonly failures: number;
  readonly until: Date;
}

/** Mail servers that did not answer, each left alone for longer and longer: to ask one every two seconds helps nobody. */
const rests = new WeakMap<MailTransport, Rest>();

export const isResting = (mail: MailTransport, now: Date): boolean =>
  now < (rests.get(mail)?.until ?? now);

export function rest(mail: MailTransport, now: Date): void {
  const failures = (rests.get(mail)?.failures ?? 0) + 1;
  const milliseconds = Math.min(FIRST_REST_MS * 2 ** (failures - 1), LONGEST_REST_MS);
  rests.set(mail, { failures, until: new Date(now.getTime() + milliseconds) });
}

/** True where it had been away until now. */
export const wakeUp = (mail: MailTransport): boolean => rests.delete(mail);
