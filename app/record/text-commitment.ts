import { createHash, createHmac } from "node:crypto";

const DOMAIN = "breakthrough/record/text/v1\0";

/** What opens the commitment to one text and tells nothing of its other versions. Hex. */
export type TextOpening = string;

/**
 * Of one version of a text, from the secret of the whole. Whoever is shown it learns nothing about another version: else
 * a title that was taken out could be guessed once its successor is told.
 * @param secret 32 bytes in hex
 */
export const textOpeningOf = (secret: string, version: number): TextOpening =>
  createHmac("sha256", Buffer.from(secret, "hex")).update(String(version)).digest("hex");

/**
 * SHA-256, in hex, over the domain, the 32 bytes of the opening and the text in UTF-8. A bare hash of a short text could
 * be found by trying; this one only by whoever has the opening.
 */
export const commitmentToText = (opening: TextOpening, text: string): string =>
  createHash("sha256")
    .update(DOMAIN)
    .update(Buffer.from(opening, "hex"))
    .update(text)
    .digest("hex");
