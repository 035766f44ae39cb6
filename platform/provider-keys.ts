/** How a provider of payments is reached. Both secrets are never logged, and never stored. */
export interface ProviderKeys {
  readonly secret: string;
  /** With which it signs what it sends to us. */
  readonly webhookSecret: string;
  /** Another address than the provider's own, for tests. Without a slash at the end. */
  readonly url?: string | undefined;
}

/** The providers that an operator has set up. None: members pay by standing order alone. */
export interface PaymentKeys {
  readonly gocardless?: ProviderKeys | undefined;
  readonly stripe?: ProviderKeys | undefined;
}
