import { type Listener, listen } from "../../platform/house.ts";
import type { SealedClosed, SealedOpened } from "../ballots/door.ts";
import type { MemberLeft } from "../membership/door.ts";
import { prepareFirstLook, tellFirstLook } from "./scrutiny/looking-first.ts";
import { forgetScrutineer } from "./scrutiny/scrutiny-store.ts";

export const listeners: readonly Listener[] = [
  listen<SealedOpened>("ballots.sealed-opened", prepareFirstLook),
  listen<SealedClosed>("ballots.sealed-closed", tellFirstLook),
  listen<MemberLeft>("membership.left", (tx, { personId }) => forgetScrutineer(tx, personId)),
];
