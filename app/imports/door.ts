export type { Imported } from "./imported.ts";
export { fromBytes, inspectFile, rowsOf, UnreadableFile } from "./reading/file.ts";
export { listImports } from "./store.ts";
