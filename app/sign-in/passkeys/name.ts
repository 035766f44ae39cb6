import type { Held } from "../../../platform/text/seen.ts";

/** What the form for a passkey's name holds. */
export const nameIn = ({ name }: { readonly name: string }): Held => ({ name });
