export { checkLog, type LogFault, type LogFindings, type LogToCheck } from "./check-log.ts";
export { base64, findBase64Bytes, findUtf8Text, hex, sameBytes, utf8 } from "./notes/bytes.ts";
export {
  type Checkpoint,
  formatCheckpoint,
  type OpenedCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from "./notes/checkpoint.ts";
export { type Ed25519, nobleEd25519, strictly } from "./notes/ed25519.ts";
export {
  formatNote,
  formatSignatureLine,
  MOST_SIGNATURES,
  type Note,
  type OpenedNote,
  openNote,
  openParsedNote,
  parseNote,
  parseSignatureLine,
  signNote,
} from "./notes/note.ts";
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
} from "./notes/note-keys.ts";
export { cosignedAt, cosigner, noteSigner, noteVerifier } from "./notes/sign.ts";
export {
  formatTlogProof,
  type ProvenEntry,
  parseTlogProof,
  type TlogProof,
  verifyTlogProof,
} from "./notes/tlog-proof.ts";
export {
  expectAccepted,
  inFile,
  isRefusal,
  type Refusal,
  refuse,
  sentenceOf,
  VERIFIED,
  type Verified,
  worded,
} from "./refusal.ts";
export { decodeBundle, encodeBundle, LONGEST_ENTRY_BYTES } from "./tiles/bundle.ts";
export {
  bundlesForSize,
  parseTilePath,
  TILE_WIDTH,
  type TileAddress,
  tilePath,
  tilesAtLevel,
  tilesForSize,
  tileWidth,
} from "./tiles/tile-address.ts";
export {
  type NodeReader,
  type NodeReaderOptions,
  nodesFromTiles,
  type TileReader,
} from "./tiles/tile-reader.ts";
export {
  appendLeaves,
  EMPTY_EDGE,
  edgeRoot,
  type Growth,
  readEdge,
  type Tile,
  type TreeEdge,
  treeRoot,
} from "./tree/grow.ts";
export type { Hash } from "./tree/hash.ts";
export { EMPTY_ROOT, HASH_BYTES, leafHash, nodeHash, type Sha256, sha256 } from "./tree/hashing.ts";
export { proveConsistency, proveInclusion, rootAt } from "./tree/prove.ts";
export type { TreeNode } from "./tree/ranges.ts";
export {
  type ConsistencyClaim,
  type InclusionClaim,
  rootFromInclusion,
  verifyConsistency,
  verifyInclusion,
} from "./tree/verify.ts";
export {
  type AddCheckpoint,
  formatAddCheckpoint,
  LONGEST_PROOF,
  parseAddCheckpoint,
} from "./witness/add-checkpoint.ts";
export {
  askWitness,
  type Cosigned,
  type FromElsewhere,
  type HttpAnswer,
  readWitnessAnswer,
  type WitnessQuestion,
} from "./witness/ask-witness.ts";
export { type CosignedBy, openByPolicy, type WitnessedCheckpoint } from "./witness/by-policy.ts";
export {
  isQuorumMet,
  type Policy,
  type PolicyGroup,
  type PolicyLog,
  type PolicyWitness,
  parsePolicy,
} from "./witness/policy.ts";
export {
  type Cosign,
  cosignedAnswer,
  decideAddCheckpoint,
  type KnownLog,
  type LatestCheckpoint,
  openSubmission,
  type Submission,
  type WitnessAnswer,
} from "./witness/witness.ts";
