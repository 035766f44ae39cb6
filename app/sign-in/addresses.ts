export { signInPath, signInThenPath, unsentPath } from "../../platform/http/addresses.ts";

export const codePath = "/sign-in/code";
export const signInByPasskeyPath = "/sign-in/passkey";
export const askForPasskeyPath = "/sign-in/passkey/ask";
export const signOutPath = "/sign-out";

/** Here and not in the room membership: whoever confirms is signed in at once. */
export const confirmJoiningPath = "/join/confirm";

export const passkeysPath = "/me/passkeys";
export const askForNewPasskeyPath = "/me/passkeys/ask";
export const renamePasskeyPath = (id: string): string => `/me/passkeys/${id}/rename`;
export const removePasskeyPath = (id: string): string => `/me/passkeys/${id}/remove`;

export const sessionsPath = "/me/sessions";
export const endSessionPath = (id: string): string => `/me/sessions/${id}/end`;
export const endOtherSessionsPath = "/me/sessions/end-others";
