import type { House } from "../../../platform/house.ts";
import type { ChatKeys } from "../../../platform/outside/keys.ts";
import type { ChatServer } from "./chat-server.ts";
import { openDiscord } from "./discord.ts";

const OPENED = new WeakMap<ChatKeys, ChatServer>();

/** The party's chat server; undefined where the operator has set up none. */
export function findServer({ chat }: Pick<House, "chat">): ChatServer | undefined {
  if (chat.discord === undefined) return undefined;
  const server = OPENED.get(chat) ?? openDiscord(chat.discord);
  OPENED.set(chat, server);
  return server;
}
