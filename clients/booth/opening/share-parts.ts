import type { Part } from "./parts.ts";

const CHANNEL = "opened-ballot";

/**
 * Each code that a phone's camera scans opens the page in a window of its own. The windows tell each other of the parts
 * that they have, so that each that is open has all; nothing is stored. Where a browser has no such channel, the text is
 * pasted.
 * @returns ends it
 */
export function shareParts(
  parts: readonly Part[],
  onMore: (more: readonly Part[]) => void,
): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  const key = ({ sealedId, tag, number }: Part) => `${sealedId};${tag};${number}`;
  const known = new Set(parts.map(key));
  channel.onmessage = ({ data }: MessageEvent<readonly Part[]>) => {
    const more = data.filter((part) => !known.has(key(part)));
    const told = new Set(data.map(key));
    if (more.length > 0) onMore(more);
    else if (parts.some((part) => !told.has(key(part)))) channel.postMessage(parts);
  };
  if (parts.length > 0) channel.postMessage(parts);
  return () => channel.close();
}
