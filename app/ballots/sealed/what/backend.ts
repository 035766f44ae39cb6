import { type Tools, toolsOf } from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";

/** The machine's own libsodium: the fastest there is, and in constant time. */
export const backend = sodiumNativeBackend();
export const tools: Tools = toolsOf(backend);
