import { BOUNDS } from "@breakthrough/shared-text";

/** What one socket may still send. */
export interface Bucket {
  readonly bytes: number;
  readonly messages: number;
  readonly atMs: number;
}

const MOST_MESSAGES = 4 * BOUNDS.messagesASecond;

export const fullBucket = (atMs: number): Bucket => ({
  ...{ bytes: BOUNDS.burstBytes, messages: MOST_MESSAGES, atMs },
});

/** What is left after a message of so many bytes; undefined where it is one too many. */
export function afterMessage(bucket: Bucket, bytes: number, atMs: number): Bucket | undefined {
  const seconds = Math.max(0, atMs - bucket.atMs) / 1000;
  const filled = (now: number, aSecond: number, most: number) =>
    Math.min(most, now + seconds * aSecond);
  const left = {
    bytes: filled(bucket.bytes, BOUNDS.bytesASecond, BOUNDS.burstBytes) - bytes,
    messages: filled(bucket.messages, BOUNDS.messagesASecond, MOST_MESSAGES) - 1,
    atMs,
  };
  return left.bytes < 0 || left.messages < 0 ? undefined : left;
}
