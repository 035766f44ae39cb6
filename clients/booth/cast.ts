import type { SealedAddresses } from "./addresses-given.ts";

export type Casting =
  | { readonly kind: "taken"; readonly receipt: string }
  /** Not known whether it arrived: the same bytes may be sent again. */
  | { readonly kind: "unknown"; readonly why: "network" | "busy" }
  | { readonly kind: "refused"; readonly code: string; readonly says: string };

const MAY_PASS = [408, 425, 429];

/**
 * Sends a sealed ballot without the cookie, so that nothing in the request says whose it is. The same bytes may be sent any
 * number of times: the box takes them once and gives the same receipt.
 */
export async function castBallot(
  { ballots }: Pick<SealedAddresses, "ballots">,
  ballotText: string,
): Promise<Casting> {
  const answered = await fetch(ballots, {
    method: "POST",
    credentials: "omit",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: ballotText,
  }).catch(() => undefined);
  if (answered === undefined) return { kind: "unknown", why: "network" };
  const { status } = answered;
  if (status >= 500 || MAY_PASS.includes(status)) return { kind: "unknown", why: "busy" };
  const told = (await answered.json().catch(() => undefined)) as
    | Record<string, unknown>
    | undefined;
  if (told === undefined) return { kind: "unknown", why: "network" };
  if (answered.ok) return { kind: "taken", receipt: String(told.receipt ?? "") };
  return { kind: "refused", code: String(told.code ?? ""), says: String(told.says ?? "") };
}
