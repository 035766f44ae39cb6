export { fillDemonstration } from "./filling/fill.ts";
