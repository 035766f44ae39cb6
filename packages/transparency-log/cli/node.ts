export { checkSource, type SourceReport, type SourceToCheck, type Trust } from "./check-source.ts";
export { nativeEd25519, nativeSha256 } from "./native.ts";
export { type LogSource, openLogSource } from "./read-log.ts";
export { openWitness, serveWitness, type Witness, type WitnessSettings } from "./witness-server.ts";
