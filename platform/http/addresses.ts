/** The addresses that the platform itself knows: it sends people there, whatever rooms stand above it. */

export const signInPath = "/sign-in";

/** Signing in, and then on to where somebody was going. */
export const signInThenPath = (after: string): string =>
  `/sign-in?after=${encodeURIComponent(after)}`;

/** Signing in once more, by somebody who is signed in and has not proved it just now. */
export const signInAgainPath = (after: string): string =>
  `/sign-in?again=yes&after=${encodeURIComponent(after)}`;

/** A form that was sent while signed out, shown again to whoever has signed in since. */
export const unsentPath = (id: string | number): string => `/sign-in/unsent/${id}`;

export const mePath = "/me";

/** Mail programs post here by themselves, without our page (RFC 8058). */
export const unsubscribingPath = "/mail/unsubscribe";
