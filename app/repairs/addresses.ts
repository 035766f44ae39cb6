export const repairsPath = "/repairs";
export const askRepairsPath = "/repairs/ask";
export const reviewRepairsPath = (request: number): string => `/repairs/${request}/review`;
