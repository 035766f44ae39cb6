export const vouchingPath = "/me/vouching";
export const makeLinkPath = "/me/vouching/link";
export const withdrawVouchPath = (personId: string): string => `/me/vouching/${personId}/withdraw`;
/** What a newcomer hands to members whom they know. */
export const vouchPath = (code: string): string => `/vouch/${code}`;
