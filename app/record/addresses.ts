export const recordPath = "/record";
export const recordFilePath = "/record.json";
export const checkpointPath = "/record/checkpoint";

/** Of the line with this number; people count lines from one. */
export const linePath = (line: number): string => `/record/${line}`;
export const lineEntryPath = (line: number): string => `/record/${line}/entry`;
export const lineProofPath = (line: number): string => `/record/${line}/proof`;

/** All lines about what stands at this path. */
export const linesOnPath = (path: string): string => `/record?on=${encodeURIComponent(path)}`;
