/** What runs by itself, for tests of rooms above that let it run. */
export { collectDues } from "../collecting.ts";
export { askForWhatWaits, keepUp } from "../jobs.ts";
export { moveMethod } from "../methods.ts";
export type { ProviderName } from "../providers/provider.ts";
