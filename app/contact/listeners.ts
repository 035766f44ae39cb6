import { type Listener, listen } from "../../platform/house.ts";
import type { Replied } from "../mail/door.ts";
import { keepReply } from "./writing/replies.ts";

export const listeners: readonly Listener[] = [listen<Replied>("mail.replied", keepReply)];
