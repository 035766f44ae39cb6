export { findArchiveGroup } from "./archive/archive-group.ts";
export {
  type Checksums,
  type Fingerprint,
  fingerprint,
  listFingerprints,
  trusteeChecksums,
} from "./archive/fingerprints.ts";
export { type ArchiveItem, EVENT_TYPES, type EventType, readItems } from "./archive/items.ts";
export { readKeptCopy, readKeptRoll } from "./archive/kept-files.ts";
export { type ArchiveRecord, type Chunks, readRecords } from "./archive/records.ts";
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
} from "./archive/writer.ts";
export {
  type Ballot,
  checkBallot,
  credentialText,
  findCredentialText,
  readBallot,
} from "./ballot/ballot.ts";
export { checkOpening, type SealedVote, sealBallot, trackingNumberOf } from "./ballot/booth.ts";
export { type FoundBallot, findBallots } from "./ballot/find-ballot.ts";
export {
  commitmentCodec,
  commitTo,
  openCommitments,
  type Reveal,
  revealCodec,
} from "./election/ceremony.ts";
export {
  checkCredentialForm,
  deriveCredentialKey,
  drawBase58,
  drawCredential,
  publicCredential,
  type RollEntry,
  readCredentialList,
  writeCredentialList,
} from "./election/credentials.ts";
export {
  type Election,
  type ElectionPlan,
  makeElection,
  type Question,
  rankedQuestion,
  readElection,
} from "./election/election.ts";
export { type Choice, checkChoices } from "./election/vote.ts";
export { type Backend, IDENTITY, type Point, type Randomness } from "./groups/backend.ts";
export {
  ED25519,
  elementText,
  findGroup,
  GROUPS,
  type Group,
  type GroupName,
} from "./groups/group.ts";
export { type MakingTools, type Tools, toolsOf } from "./groups/proofs.ts";
export { SecretScalar } from "./groups/secret-scalar.ts";
export { type Suite, suiteV1, textFingerprint, textHash } from "./groups/suite.ts";
export {
  expectAccepted,
  isRefusal,
  Refusal,
  type RefusalCode,
  type RefusalPart,
} from "./refusal.ts";
export { type MixList, type Shuffle, shuffleCodec } from "./shuffle/shuffle.ts";
export { checkShuffle, type MixContext } from "./shuffle/shuffle-check.ts";
export { makeShuffle } from "./shuffle/shuffle-make.ts";
export {
  countRanked,
  findPreferences,
  type RankedCount,
  type RankedMethod,
} from "./tally/count-ranked.ts";
export { makeResult, type Result, resultCodec } from "./tally/result.ts";
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
} from "./tally/tally.ts";
export { decodeText } from "./text/json-text.ts";
export {
  type Contributions,
  checkPartialDecryption,
  decryptTally,
  makePartialDecryption,
  type PartialDecryption,
  partialDecryptionCodec,
} from "./trustees/decryption.ts";
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
} from "./trustees/pedersen.ts";
export { type SignedText, signedTextCodec } from "./trustees/signed-text.ts";
export { type ChannelKeys, channelKeys, drawSeed } from "./trustees/trustee-channel.ts";
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
} from "./trustees/trustees.ts";
export {
  type Job,
  type JobResult,
  type JobRunner,
  jobRunner,
  localRunner,
  type Problem,
} from "./verify/jobs.ts";
export {
  type Expectations,
  type Finding,
  type Progress,
  type Report,
  type Stage,
  type Verification,
  verifyArchive,
} from "./verify/verify.ts";
