import { hash } from "node:crypto";
import { lookOf } from "./look-alike.ts";

/**
 * The same for two texts that look the same at a glance, in hex. Tells nothing of the text, so that it can be kept where
 * that is hidden.
 */
export const likenessOf = (text: string): string => hash("sha256", lookOf(text), "hex");
