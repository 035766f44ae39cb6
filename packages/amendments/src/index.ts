export { applyChanges, type Change, changesBetween, replacesEverything } from "./changes.ts";
export { type Amendment, type Collision, findCollisions } from "./collisions.ts";
export { type Merged, merge } from "./merge.ts";
export { type Rebased, rebase } from "./rebase.ts";
export {
  fromParagraphs,
  type Paragraph,
  type Piece,
  paragraphTexts,
  readParagraphs,
  type SourcedText,
  writeParagraphs,
} from "./text.ts";
