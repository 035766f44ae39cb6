import { accept } from "../../platform/act.ts";
import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import type { PicturesChanged } from "../pictures/door.ts";
import type { BeforeRota, PostChanged } from "../proposals/door.ts";
import { picturesChanged, textChanged, whyNotOut } from "./planning/changing.ts";
import { leaveRota, putBeforeRota } from "./rota-store.ts";

export const listeners: readonly Listener[] = [
  listen<BeforeRota>("proposals.before-rota", async (tx, { proposalId }, { clock }) => {
    accept(await whyNotOut(tx, proposalId));
    await putBeforeRota(tx, proposalId, clock.now());
  }),
  listen<PostChanged>("proposals.post-changed", (tx, { proposalId }) =>
    textChanged(tx, proposalId),
  ),
  listen<PicturesChanged>("pictures.changed", async (tx, { album }, { clock }) => {
    if (album.kind === "post") await picturesChanged(tx, album.id, clock.now());
  }),
  listen<MemberLeft>("membership.left", (tx, { personId }) => leaveRota(tx, personId)),
];
