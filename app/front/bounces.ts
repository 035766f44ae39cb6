import type { Config } from "../../platform/config.ts";
import type { House } from "../../platform/house.ts";
import { type BounceServer, openBounceServer } from "../mail/door.ts";
import { CannotListen } from "./serve.ts";
import { words } from "./words.ts";

type Wanted = Pick<Config, "bounceAddress" | "bounceHost" | "bouncePort">;

/** Takes letters that come back, where this is the one process of the party that does. */
export async function openBounces(
  house: House,
  { bounceAddress: address, bounceHost: host, bouncePort: port }: Wanted,
): Promise<BounceServer | undefined> {
  if (address === undefined || port === undefined) return undefined;
  try {
    return await openBounceServer(house, { host, port, address });
  } catch (error) {
    const { syscall } = error as NodeJS.ErrnoException;
    if (syscall !== "listen" && syscall !== "getaddrinfo") throw error;
    throw new CannotListen(words.start.noBounces(host, port));
  }
}
