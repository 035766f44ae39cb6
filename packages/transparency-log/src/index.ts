export {
  type AddCheckpoint,
  formatAddCheckpoint,
  LONGEST_PROOF,
  parseAddCheckpoint,
} from "./add-checkpoint.ts";
export {
  askWitness,
  type Cosigned,
  type FromElsewhere,
  type HttpAnswer,
  readWitnessAnswer,
  type WitnessQuestion,
} from "./ask-witness.ts";
export { decodeBundle, encodeBundle, LONGEST_ENTRY_BYTES } from "./bundle.ts";
export { type CosignedBy, openByPolicy, type WitnessedCheckpoint } from "./by-policy.ts";
export { base64, findBase64Bytes, findUtf8Text, hex, sameBytes, utf8 } from "./bytes.ts";
export { checkLog, type LogFault, type LogFindings, type LogToCheck } from "./check-log.ts";
export {
  type Checkpoint,
  formatCheckpoint,
  type OpenedCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from "./checkpoint.ts";
export { type Ed25519, nobleEd25519, strictly } from "./ed25519.ts";
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
  openParsedNote,
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
export {
  isQuorumMet,
  type Policy,
  type PolicyGroup,
  type PolicyLog,
  type PolicyWitness,
  parsePolicy,
} from "./policy.ts";
export { proveConsistency, proveInclusion, rootAt } from "./prove.ts";
export type { TreeNode } from "./ranges.ts";
export {
  expectAccepted,
  inFile,
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
  formatTlogProof,
  type ProvenEntry,
  parseTlogProof,
  type TlogProof,
  verifyTlogProof,
} from "./tlog-proof.ts";
export {
  type ConsistencyClaim,
  type InclusionClaim,
  rootFromInclusion,
  verifyConsistency,
  verifyInclusion,
} from "./verify.ts";
export {
  type Cosign,
  cosignedAnswer,
  decideAddCheckpoint,
  type KnownLog,
  type LatestCheckpoint,
  openSubmission,
  type Submission,
  type WitnessAnswer,
} from "./witness.ts";
