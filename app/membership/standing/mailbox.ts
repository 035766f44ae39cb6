import { domainToASCII } from "node:url";

interface Provider {
  /** Do dots before the @ lead to the same mailbox? */
  readonly foldsDots?: true;
  /** The domain that its mailboxes are kept under, where they answer to two. */
  readonly domain?: string;
}

const gmail: Provider = { foldsDots: true, domain: "gmail.com" };
const plusAlone: Provider = {};

/**
 * Providers at whose own domains one mailbox has many spellings. Each drops a `+tag`. Everywhere else jo.ann@ and
 * joann@, or ann@ and ann+bob@, may be two people.
 *
 * - Gmail: "Dots don't matter in Gmail addresses" (Google's help, which says too that they do at a school's or a firm's
 *   own domain). googlemail.com is its old name in Britain and Germany.
 * - Proton Mail ("+Alias" in its help on addresses and aliases), Fastmail ("Plus addressing").
 * - Outlook.com since 2013 (ZDNET, 2020) and iCloud Mail, as their users describe it: neither lets a `+` stand in
 *   anybody's own name, so that nobody is taken for another.
 */
const PROVIDERS: ReadonlyMap<string, Provider> = new Map([
  ["gmail.com", gmail],
  ["googlemail.com", gmail],
  ...[
    ...["outlook.com", "hotmail.com", "hotmail.co.uk", "live.com", "live.co.uk", "msn.com"],
    ...["icloud.com", "me.com", "mac.com"],
    ...["proton.me", "protonmail.com", "pm.me"],
    ...["fastmail.com", "fastmail.fm"],
  ].map((domain) => [domain, plusAlone] as const),
]);

/**
 * One key for the addresses that are one mailbox: letter case and the width of letters never count, dots and a `+tag`
 * before the @ only where the provider says so. No key joins what the keys of 2026 parted (see the migration 0011).
 */
export function emailKeyOf(email: string): string {
  const plain = email.normalize("NFKC").trim().toLowerCase();
  const at = plain.lastIndexOf("@");
  const local = plain.slice(0, at);
  const domain = domainToASCII(plain.slice(at + 1)) || plain.slice(at + 1);
  const provider = PROVIDERS.get(domain);
  if (provider === undefined) return `${local}@${domain}`;
  return `${foldedBy(provider, local)}@${provider.domain ?? domain}`;
}

const letters = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** The same for somebody without a mailbox: their name at their postal address. No mailbox has such a key. */
export const letterboxKeyOf = (name: string, address: string): string =>
  `by post: ${letters(name)}, ${letters(address)}`;

/** As it was where nothing would be left. */
function foldedBy({ foldsDots }: Provider, local: string): string {
  const [withoutTag = ""] = local.split("+");
  const folded = foldsDots ? withoutTag.replaceAll(".", "") : withoutTag;
  return folded === "" ? local : folded;
}
