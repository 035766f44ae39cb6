export const joinPath = "/join";
export const joinAsPath = (kind: "member" | "supporter"): string => `/join?as=${kind}`;
export const joinSentPath = "/join/sent";
/** For whoever has confirmed in a rush. */
export const joinWaitingPath = "/join/waiting";

export const detailsPath = "/me/details";
export const leavePath = "/me/leave";
export const erasePath = "/me/erase";
export const gonePath = "/gone";
export const renewPath = "/me/renew";
export const becomeMemberPath = "/me/become-member";

export const emailPath = "/me/email";
export const emailSentPath = "/me/email/sent";
export const confirmEmailPath = "/me/email/confirm";
export const dropEmailPath = "/me/email/stop";
/** From the letter to the old address, for somebody who is not signed in. */
export const stopEmailPath = "/email/stop";

export const exportRollPath = "/party/export";
export const exportsPath = "/party/exports";
export const fetchRollPath = (request: number): string => `/party/exports/${request}/fetch`;

export const suspendPath = "/party/suspend";
export const liftByRequestPath = "/party/suspend/lift";
export const suspensionsPath = "/party/suspensions";
