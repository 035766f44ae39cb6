export const imprintPath = "/imprint";
export const privacyPath = "/privacy";
export const askImprintPath = "/party/imprint";
