export const deskPath = "/desk";
export const requestsPath = "/requests";

/** Where a request can be read, and challenged. */
export const requestPath = (number: number): string => `/requests/${number}`;
export const toRequestPath = (
  number: number,
  act: "approve" | "challenge" | "sign" | "stop" | "withdraw",
): string => `/requests/${number}/${act}`;
