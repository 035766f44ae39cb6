export {
  cookieName,
  cookieOptions,
  findSessionSecret,
  giveSession,
  takeSession,
} from "./cookies.ts";
export { placeFields } from "./fields.ts";
export { type PasskeyAnswer, passkeyField } from "./passkeys/fields.ts";
export { askToSign, findSignature, isSigned, type PasskeyEvidence } from "./passkeys/signing.ts";
export { placeOf } from "./place-of.ts";
export { findSessions, listSessions } from "./queries.ts";
export { beginSession } from "./sessions/begin.ts";
export { describeDevice } from "./sessions/device.ts";
export type { Session, SessionId, SignInMethod } from "./sessions/session.ts";
export { endAllSessions, endSession, endSessionsOf, noteSeen } from "./store.ts";
export { forgetSent, keepUnsent } from "./unsent/keeping.ts";
export { unsentRoutes } from "./unsent/routes.tsx";
