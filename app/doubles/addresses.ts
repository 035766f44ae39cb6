export const otherAccountPath = "/me/other-account";
export const otherAccountSentPath = "/me/other-account/sent";
export const confirmOtherPath = "/me/other-account/confirm";
export const stopOwnPath = "/me/other-account/stop";
/** From the letters, for somebody who is not signed in. */
export const stopJoiningPath = "/other-account/stop";

/** Where an office asks for it, and everybody else reads what it is. */
export const askJoiningPath = "/party/doubles";
