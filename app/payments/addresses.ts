/** How one's own dues are collected: by direct debit or card, and how to change or stop it. */
export const payingPath = "/payments/own";
export const stopPayingPath = "/payments/own/stop";
/** Where a provider's page leads back to. */
export const cameBackPath = (method: number): string => `/payments/own/${method}/back`;
/** One gift by card. */
export const giveByCardPath = "/payments/give";
export const giftByCardPath = (charge: number): string => `/payments/gifts/${charge}`;
export const giftCameBackPath = (charge: number): string => `/payments/gifts/${charge}/back`;
/** What is under way, has failed or is not as it should be, for whoever keeps the books. */
export const paymentsDeskPath = "/payments/desk";
export const paymentPath = (charge: number): string => `/payments/${charge}`;
export const askToRefundPath = (charge: number): string => `/payments/${charge}/ask`;
/** What providers call when something has happened. */
export const webhookPath = (provider: string): string => `/payments/webhooks/${provider}`;
