export const partyPath = "/party";
/** What members do where an officer should not have, or should not. */
export const watchPath = "/party#watch";
/** For whoever founds: what to do before people come. */
export const firstStepsPath = "/party/first-steps";
export const decisionsPath = "/party#decisions";
