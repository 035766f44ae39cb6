import type { PersonId } from "../../platform/ids.ts";
import type { ProviderName } from "./providers/provider.ts";

/**
 * `begun`: somebody was sent to the provider's page. `ready`: the provider says that it is set up, and an older one of
 * theirs has still to end. `ending`: to be cancelled at the provider. `ended`: the provider says that it is.
 */
export type MethodState = "begun" | "ready" | "active" | "ending" | "ended";

/** What somebody lets a provider collect from: a direct debit's mandate, or a card that stays with the provider. */
export interface Method {
  readonly id: number;
  /** Null of whoever is gone; it is ended all the same. */
  readonly personId: PersonId | null;
  readonly provider: ProviderName;
  readonly key: string;
  readonly state: MethodState;
  readonly setUp: string | null;
  readonly link: string | null;
  readonly customer: string | null;
  readonly mandate: string | null;
  readonly begunAt: Date;
  readonly endedAt: Date | null;
  /** How many collections failed one after the other. */
  readonly failures: number;
  /** Nothing is collected until its owner has mended it. */
  readonly stoppedAt: Date | null;
  /** It was cancelled, and the provider had it alive all the same. */
  readonly foundAliveAt: Date | null;
}

/** Somebody who was sent to a provider's page and did not come back has left it. In days. */
export const BEGUN_DAYS = 2;
