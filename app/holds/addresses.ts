export const holdsPath = "/holds";
export const holdsOfPath = (proposal: number): string => `/holds?proposal=${proposal}`;
export const askHoldPath = "/holds/ask";
export const askHoldOfPath = (proposal: number): string => `/holds/ask?proposal=${proposal}`;
