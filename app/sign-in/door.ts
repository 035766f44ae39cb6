export { beginSession } from "./begin.ts";
export { cookieName, findSessionSecret, giveSession, takeSession } from "./cookies.ts";
export { describeDevice } from "./device.ts";
export { type PasskeyAnswer, passkeyField } from "./passkey-fields.ts";
export { placeOf } from "./place-of.ts";
export { findSessions, listSessions } from "./queries.ts";
export type { Session, SessionId, SignInMethod } from "./session.ts";
export { askToSign, findSignature, isSigned, type PasskeyEvidence } from "./signing.ts";
export { endAllSessions, endSession, endSessionsOf, noteSeen } from "./store.ts";
