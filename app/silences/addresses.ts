/** Where letters wait, until when, and who asked for it. */
export const silencesPath = "/silences";
export const beginSilencePath = "/silences/begin";
export const endSilencePath = "/silences/end";
