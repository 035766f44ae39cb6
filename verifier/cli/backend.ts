import { type Backend, findArchiveGroup, type GroupName } from "@breakthrough/sealed-ballot";
import { finiteFieldBackend } from "@breakthrough/sealed-ballot/backends/finite-field";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import { fileChunks } from "./files.ts";
import { powersModulo } from "./modular-power.ts";

export function backendFor(name: GroupName): Backend {
  return name === "Ed25519" ? sodiumNativeBackend() : finiteFieldBackend({ name }, powersModulo);
}

/** The backend for the group that the archive in this file names. */
export async function backendOf(file: string): Promise<Backend> {
  const { name } = await findArchiveGroup(sodiumNativeBackend(), fileChunks(file));
  return backendFor(name);
}
