import type { Id, PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";

export type SessionId = Id<"session">;
export type SignInMethod = "code" | "passkey" | "confirmation" | "demonstration";

export interface Session {
  readonly id: SessionId;
  readonly personId: PersonId;
  readonly method: SignInMethod;
  /** Readable: "Firefox on Windows". */
  readonly device: string;
  readonly beganAt: Date;
  readonly seenAt: Date;
}

/** A session that is not used for this long ends (ASVS 7.3.1). */
export const IDLE_DAYS = 30;
/** However much it is used, a session ends after this long (ASVS 7.3.2). */
export const MOST_DAYS = 90;

/** A browser in which nobody signs in for this long is forgotten. */
export const DAYS_KNOWN = 365;

const HOUR = 3_600_000;

/** Last seen is kept to the hour. */
export const hourOf = (instant: Date): Date =>
  new Date(Math.floor(instant.getTime() / HOUR) * HOUR);

export const isSessionAlive = (session: Pick<Session, "beganAt" | "seenAt">, now: Date): boolean =>
  now < addDays(session.beganAt, MOST_DAYS) && now < addDays(session.seenAt, IDLE_DAYS);
