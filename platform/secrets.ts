import { hash, timingSafeEqual } from "node:crypto";

/** What is kept of a secret, so that whoever reads the table cannot use it. Only for secrets of 128 bits and more. */
export const hashOfSecret = (secret: string): string => hash("sha256", secret, "hex");

export const isSameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
