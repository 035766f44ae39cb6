export { findArchiveGroup } from "./archive-group.ts";
export { type ArchiveItem, EVENT_TYPES, type EventType, readItems } from "./archive-items.ts";
export { type ArchiveRecord, type Chunks, readRecords } from "./archive-records.ts";
export {
  type Appended,
  type ArchiveTip,
  appendBallot,
  appendEndBallots,
  appendEndShuffles,
  appendPartialDecryption,
  appendResult,
  appendSetup,
  appendShuffle,
  appendTally,
  type SetupTexts,
  startArchive,
} from "./archive-writer.ts";
export { type Backend, IDENTITY, type Point, type Randomness } from "./backend.ts";
export {
  type Ballot,
  checkBallot,
  credentialText,
  findCredentialText,
  readBallot,
} from "./ballot.ts";
export { checkOpening, type SealedVote, sealBallot, trackingNumberOf } from "./booth.ts";
export {
  commitmentCodec,
  commitTo,
  openCommitments,
  type Reveal,
  revealCodec,
} from "./ceremony.ts";
export { countRanked, type RankedCount, type RankedMethod } from "./count-ranked.ts";
export {
  checkCredentialForm,
  deriveCredentialKey,
  drawBase58,
  drawCredential,
  publicCredential,
  type RollEntry,
  readCredentialList,
  writeCredentialList,
} from "./credentials.ts";
export {
  type Contributions,
  checkPartialDecryption,
  decryptTally,
  makePartialDecryption,
  type PartialDecryption,
  partialDecryptionCodec,
} from "./decryption.ts";
export {
  type Election,
  type ElectionPlan,
  makeElection,
  type Question,
  rankedQuestion,
  readElection,
} from "./election.ts";
export { type FoundBallot, findBallots } from "./find-ballot.ts";
export {
  type Checksums,
  type Fingerprint,
  fingerprint,
  listFingerprints,
  trusteeChecksums,
} from "./fingerprints.ts";
export { ED25519, elementText, findGroup, GROUPS, type Group, type GroupName } from "./group.ts";
export {
  type Job,
  type JobResult,
  type JobRunner,
  jobRunner,
  localRunner,
  type Problem,
} from "./jobs.ts";
export { decodeText } from "./json-text.ts";
export { readKeptCopy, readKeptRoll } from "./kept-files.ts";
export {
  assembleGroup,
  dealShares,
  distributeShares,
  makeCertificate,
  makeShareOutput,
  openDecryptionKey,
  type PolynomialMessage,
  polynomialMessageCodec,
  readPrivateKey,
  type ShareInput,
  type ShareOutput,
  shareInputCodec,
  shareOutputCodec,
  writePrivateKey,
} from "./pedersen.ts";
export { type MakingTools, type Tools, toolsOf } from "./proofs.ts";
export { expectAccepted, isRefusal, Refusal, type RefusalCode } from "./refusal.ts";
export { makeResult, type Result, resultCodec } from "./result.ts";
export { SecretScalar } from "./secret-scalar.ts";
export { type MixList, type Shuffle, shuffleCodec } from "./shuffle.ts";
export { checkShuffle, type MixContext } from "./shuffle-check.ts";
export { makeShuffle } from "./shuffle-make.ts";
export { type SignedText, signedTextCodec } from "./signed-text.ts";
export { type Suite, suiteV1, textFingerprint, textHash } from "./suite.ts";
export {
  type EncryptedTally,
  emptyTally,
  encryptedTallyCodec,
  finishTally,
  hasRankedQuestion,
  joinTallies,
  type PartialTally,
  tallyOfBallot,
  tallyTexts,
} from "./tally.ts";
export { type ChannelKeys, channelKeys, drawSeed } from "./trustee-channel.ts";
export {
  checkPedersen,
  checkTrustees,
  listOwners,
  makeSingleTrustee,
  type PedersenGroup,
  type TrusteeItem,
  type TrusteeKey,
  type Trustees,
  trusteesCodec,
} from "./trustees.ts";
export {
  type Expectations,
  type Finding,
  type Progress,
  type Report,
  type Stage,
  type Verification,
  verifyArchive,
} from "./verify.ts";
export { type Choice, checkChoices } from "./vote.ts";
