export const recordPath = "/record";
export const recordFilePath = "/record.json";
export const checkpointPath = "/record/checkpoint";
/** Before the path of a tile, as the format for tiled logs has it. */
export const tilesPath = "/record/";

/** Of the line with this number; people count lines from one. */
export const linePath = (line: number): string => `/record/${line}`;
export const lineEntryPath = (line: number): string => `/record/${line}/entry`;
export const lineProofPath = (line: number): string => `/record/${line}/proof`;

/** All lines about what stands at this path. */
export const linesOnPath = (path: string): string => `/record?on=${encodeURIComponent(path)}`;
