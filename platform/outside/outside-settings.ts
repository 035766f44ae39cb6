import * as v from "valibot";
import { isOrigin, url } from "../text/settings.ts";
import type { ChatKeys, DiscordKeys, OutsideAccounts, PaymentKeys, ProviderKeys } from "./keys.ts";

/** Another address than the provider's own: a copy of it for tests. */
const providerUrl = v.pipe(
  url(["https:", "http:"], "http://127.0.0.1:4999"),
  v.check(isOrigin, "must be an address without a path, such as http://127.0.0.1:4999"),
  v.transform((text) => new URL(text).origin),
);

const origins = v.pipe(
  v.string(),
  v.transform((text) => text.split(/[\s,]+/).filter((one) => one !== "")),
  v.array(providerUrl),
);

/** Discord's numbers of things: 17 to 20 digits today. */
const discordNumber = v.pipe(
  v.string(),
  v.regex(/^[0-9]{15,22}$/, "must be a number as Discord gives it, such as 80351110224678912"),
);

/** Whom the party deals with elsewhere: who collects its dues, where its members talk, from where it posts. */
export const OUTSIDE_ENVIRONMENT = {
  GOCARDLESS_TOKEN: v.optional(v.string()),
  GOCARDLESS_WEBHOOK_SECRET: v.optional(v.string()),
  GOCARDLESS_URL: v.optional(providerUrl),
  STRIPE_SECRET_KEY: v.optional(v.string()),
  STRIPE_WEBHOOK_SECRET: v.optional(v.string()),
  STRIPE_URL: v.optional(providerUrl),
  DISCORD_TOKEN: v.optional(v.string()),
  DISCORD_GUILD: v.optional(discordNumber),
  DISCORD_CLIENT: v.optional(discordNumber),
  DISCORD_SECRET: v.optional(v.string()),
  DISCORD_URL: v.optional(providerUrl),
  SOCIAL_KEY: v.optional(
    v.pipe(v.string(), v.minLength(32, "must be at least 32 characters that nobody can guess")),
  ),
  SOCIAL_INSIDE: v.optional(origins, ""),
};

/** Each of these is nothing without the other. */
export const OUTSIDE_TOGETHER = [
  ["GOCARDLESS_TOKEN", "GOCARDLESS_WEBHOOK_SECRET"],
  ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"],
  ["DISCORD_TOKEN", "DISCORD_GUILD"],
  ["DISCORD_TOKEN", "DISCORD_CLIENT"],
  ["DISCORD_TOKEN", "DISCORD_SECRET"],
] as const;

function providerKeys(
  secret: string | undefined,
  webhookSecret: string | undefined,
  at: string | undefined,
): ProviderKeys | undefined {
  if (secret === undefined || webhookSecret === undefined) return undefined;
  return { secret, webhookSecret, url: at };
}

function discordKeys({
  DISCORD_TOKEN: token,
  DISCORD_GUILD: guild,
  DISCORD_CLIENT: client,
  DISCORD_SECRET: secret,
  DISCORD_URL,
}: OutsideRead): DiscordKeys | undefined {
  if (!token || !guild || !client || !secret) return undefined;
  return { token, guild, client, secret, url: DISCORD_URL };
}

type OutsideRead = v.InferOutput<v.ObjectSchema<typeof OUTSIDE_ENVIRONMENT, undefined>>;

/** The same as the house has it. */
export const outsideIn = (
  read: OutsideRead,
): {
  readonly payments: PaymentKeys;
  readonly chat: ChatKeys;
  readonly accounts: OutsideAccounts;
} => ({
  payments: {
    gocardless: providerKeys(
      read.GOCARDLESS_TOKEN,
      read.GOCARDLESS_WEBHOOK_SECRET,
      read.GOCARDLESS_URL,
    ),
    stripe: providerKeys(read.STRIPE_SECRET_KEY, read.STRIPE_WEBHOOK_SECRET, read.STRIPE_URL),
  },
  chat: { discord: discordKeys(read) },
  accounts: {
    key: read.SOCIAL_KEY,
    isInside: (text) => read.SOCIAL_INSIDE.includes(new URL(text).origin),
  },
});
