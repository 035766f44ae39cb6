export { fillDemonstration } from "./filling/fill.ts";
export { bringKept } from "./kept/bring.ts";
export { KEPT_URL, pack, playToKeep } from "./kept/keep.ts";
