export {
  fingerprintOf,
  type Imprint,
  type ImprintInput,
  imprintFrom,
  imprintInput,
} from "./imprint.ts";
export { whyNoImprint } from "./publishing.ts";
export { findImprint, findPartyImprint, imprintForPages, setImprint } from "./store.ts";
