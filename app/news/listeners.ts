import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import type { PicturesChanged } from "../pictures/door.ts";
import { unready } from "./articles/article-store.ts";
import { leaveSlots } from "./slots/slot-store.ts";

export const listeners: readonly Listener[] = [
  listen<MemberLeft>("membership.left", (tx, { personId }) => leaveSlots(tx, personId)),
  listen<PicturesChanged>("pictures.changed", async (tx, { album }) => {
    if (album.kind === "article") await unready(tx, album.id);
  }),
];
