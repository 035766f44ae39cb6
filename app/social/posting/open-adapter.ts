import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import type { Account } from "../accounts/account.ts";
import { openSecrets } from "../accounts/account-queries.ts";
import { saveSecrets } from "../accounts/account-store.ts";
import { asker } from "../networks/answers.ts";
import { Bluesky, type Session } from "../networks/bluesky.ts";
import { Mastodon } from "../networks/mastodon.ts";
import type { Adapter } from "../networks/outcome.ts";
import { X } from "../networks/x.ts";

/** The network as an account of the party speaks to it. Undefined: its token cannot be opened with the operator's key. */
export async function openAdapter(house: House, account: Account): Promise<Adapter | undefined> {
  const { key } = house.accounts;
  if (key === undefined) return undefined;
  const secrets = await openSecrets(house.database, account, key);
  if (secrets === undefined) return undefined;
  const ask = asker(house.accounts);
  const { address, handle } = account;
  const { token } = secrets;
  if (account.network === "mastodon") return new Mastodon({ address, token }, ask);
  if (account.network === "x") return new X({ address, handle, token }, ask);
  const keep = (session: Session) =>
    inTransaction(house, (tx) => saveSecrets(tx, account, key, { token, session }));
  const session = secrets.session as Session | undefined;
  return new Bluesky({ address, handle, token, session, keep }, ask);
}
