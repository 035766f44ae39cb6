export const partyPath = "/party";
/** For whoever founds: what to do before people come. */
export const firstStepsPath = "/party/first-steps";
export const decisionsPath = "/party#decisions";
