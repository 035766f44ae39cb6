export type { Imported } from "./imported.ts";
export { listImports } from "./store.ts";
