export { hold } from "./acts/hold.ts";
export { holdMotion } from "./acts/hold-motion.ts";
export { listHolds } from "./queries.ts";
