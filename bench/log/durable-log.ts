import { mkdir, open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  appendLeaves,
  bundlesForSize,
  EMPTY_EDGE,
  encodeBundle,
  expectAccepted,
  leafHash,
  type NoteSigner,
  signCheckpoint,
  type TileAddress,
  tilePath,
} from "@breakthrough/transparency-log";
import { nativeSha256 } from "@breakthrough/transparency-log/node";

/** A log as static files that a power cut cannot harm: what a checkpoint speaks of is on the disk before it. */
export async function openDurableLog(directory: string, signer: NoteSigner) {
  let edge = EMPTY_EDGE;
  let lastBundle: Uint8Array[] = [];
  return async (entries: readonly Uint8Array[]): Promise<void> => {
    const leaves = entries.map((entry) => leafHash(entry, nativeSha256));
    const growth = appendLeaves(edge, leaves, nativeSha256);
    const open = [...lastBundle, ...entries];
    const first = edge.size - lastBundle.length;
    const bundles = bundlesForSize(growth.edge.size, edge.size).map((address) => {
      const from = address.index * 256 - first;
      return {
        address,
        bytes: expectAccepted(encodeBundle(open.slice(from, from + address.width))),
      };
    });
    const files = [...growth.tiles, ...bundles];
    await Promise.all(files.map(({ address, bytes }) => writeDurably(directory, address, bytes)));
    const folders = new Set(
      files.map(({ address }) => dirname(join(directory, tilePath(address)))),
    );
    await Promise.all([...folders].map(syncFolder));
    const checkpoint = { origin: signer.name, size: growth.edge.size, root: growth.root };
    await publish(directory, expectAccepted(signCheckpoint(checkpoint, [signer])));
    edge = growth.edge;
    lastBundle = open.slice(open.length - (edge.size % 256));
  };
}

async function writeDurably(directory: string, address: TileAddress, bytes: Uint8Array) {
  const path = join(directory, tilePath(address));
  await mkdir(dirname(path), { recursive: true });
  await writeAndSync(path, bytes);
}

async function writeAndSync(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, "w");
  await file.writeFile(content);
  await file.sync();
  await file.close();
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  await folder.sync();
  await folder.close();
}

async function publish(directory: string, note: string): Promise<void> {
  const beside = join(directory, "checkpoint.new");
  await writeAndSync(beside, note);
  await rename(beside, join(directory, "checkpoint"));
  await syncFolder(directory);
}
