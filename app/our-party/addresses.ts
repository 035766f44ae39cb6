export const partyPath = "/party";
export const decisionsPath = "/party#decisions";
