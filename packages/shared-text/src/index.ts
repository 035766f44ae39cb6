export { BOUNDS, countWords, TEXT_NAME } from "./bounds.ts";
export {
  type FromEditor,
  type Other,
  packUpdates,
  readFromEditor,
  readToEditor,
  type ToEditor,
  unpackUpdates,
  writeFromEditor,
  writeToEditor,
} from "./frames.ts";
export {
  fitsOnto,
  handsIn,
  type Reach,
  type ReadUpdate,
  reachAfter,
  readUpdate,
} from "./update.ts";
