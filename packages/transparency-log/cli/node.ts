export { nativeEd25519, nativeSha256 } from "./native.ts";
