export { decodeBundle, encodeBundle, LONGEST_ENTRY_BYTES } from "./bundle.ts";
export { base64, findBase64Bytes, hex, sameBytes } from "./bytes.ts";
export {
  type Checkpoint,
  formatCheckpoint,
  type OpenedCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from "./checkpoint.ts";
export { type Ed25519, nobleEd25519 } from "./ed25519.ts";
export {
  appendLeaves,
  EMPTY_EDGE,
  edgeRoot,
  type Growth,
  readEdge,
  type Tile,
  type TreeEdge,
  treeRoot,
} from "./grow.ts";
export type { Hash } from "./hash.ts";
export { EMPTY_ROOT, HASH_BYTES, leafHash, nodeHash, type Sha256, sha256 } from "./hashing.ts";
export {
  formatNote,
  formatSignatureLine,
  MOST_SIGNATURES,
  type Note,
  type OpenedNote,
  openNote,
  parseNote,
  parseSignatureLine,
  signNote,
} from "./note.ts";
export {
  formatSignerKey,
  formatVerifierKey,
  keyIdOf,
  NOTE_TYPE,
  type NoteSignature,
  type NoteSigner,
  type NoteVerifier,
  parseSignerKey,
  parseVerifierKey,
  publicHalf,
  type SignerKey,
  signerKey,
  type VerifierKey,
  verifierKey,
} from "./note-keys.ts";
export { proveConsistency, proveInclusion, rootAt } from "./prove.ts";
export type { TreeNode } from "./ranges.ts";
export {
  expectAccepted,
  isRefusal,
  type Refusal,
  refuse,
  sentenceOf,
  VERIFIED,
  type Verified,
} from "./refusal.ts";
export { cosignedAt, cosigner, noteSigner, noteVerifier } from "./sign.ts";
export {
  bundlesForSize,
  parseTilePath,
  TILE_WIDTH,
  type TileAddress,
  tilePath,
  tilesAtLevel,
  tilesForSize,
  tileWidth,
} from "./tile-address.ts";
export {
  type NodeReader,
  type NodeReaderOptions,
  nodesFromTiles,
  type TileReader,
} from "./tile-reader.ts";
export {
  type ConsistencyClaim,
  type InclusionClaim,
  rootFromInclusion,
  verifyConsistency,
  verifyInclusion,
} from "./verify.ts";
