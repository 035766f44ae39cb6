export const otherRecordPath = "/me/other-record";
export const otherRecordSentPath = "/me/other-record/sent";
export const confirmOtherPath = "/me/other-record/confirm";
export const stopOwnPath = "/me/other-record/stop";
/** From the letters, for somebody who is not signed in. */
export const stopJoiningPath = "/other-record/stop";

/** Where an office asks for it, and everybody else reads what it is. */
export const askJoiningPath = "/party/doubles";
