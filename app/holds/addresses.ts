export const holdsPath = "/holds";
export const holdsOfPath = (proposal: number): string => `/holds?proposal=${proposal}`;
export const askHoldPath = "/holds/ask";
export const askHoldOfPath = (proposal: number): string => `/holds/ask?proposal=${proposal}`;

export const holdsOfMotionPath = (motion: number): string => `/holds?motion=${motion}`;
export const askHoldMotionPath = "/holds/ask-motion";
export const askHoldOfMotionPath = (motion: number): string => `/holds/ask?motion=${motion}`;
