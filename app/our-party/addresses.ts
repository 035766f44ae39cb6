export const partyPath = "/party";
/** What members do where an officer should not have, or should not. */
export const watchPath = "/party#watch";
export const decisionsPath = "/party#decisions";
