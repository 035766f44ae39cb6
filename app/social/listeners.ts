import { accept } from "../../platform/act.ts";
import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import type { PicturesChanged } from "../pictures/door.ts";
import type { BeforeRota, PostChanged } from "../proposals/door.ts";
import { whyNotOut } from "./planning/changing.ts";
import { renewPlan } from "./planning/plan-store.ts";
import { readAnew, readBySomebody } from "./reading.ts";
import { leaveRota } from "./rota-store.ts";

export const listeners: readonly Listener[] = [
  listen<BeforeRota>("proposals.before-rota", async (tx, { proposalId }, house) => {
    accept(await whyNotOut(tx, proposalId, house));
    await readBySomebody(tx, proposalId, house);
  }),
  listen<PostChanged>("proposals.post-changed", async (tx, { proposalId }, house) => {
    accept(await whyNotOut(tx, proposalId, house));
    await readAnew(tx, proposalId, house);
  }),
  listen<PicturesChanged>("pictures.changed", async (tx, { album }, house) => {
    if (album.kind !== "post") return;
    await renewPlan(tx, album.id, house.clock.now());
    await readAnew(tx, album.id, house);
  }),
  listen<MemberLeft>("membership.left", (tx, { personId }) => leaveRota(tx, personId)),
];
