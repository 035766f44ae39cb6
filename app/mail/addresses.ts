import { unsubscribingPath } from "../../platform/http/addresses.ts";

export const noticesPath = "/me/notices";
export const outboxPath = "/demo/outbox";
export const outboxLetterPath = (letter: number): string => `/demo/outbox/${letter}`;
export const unsubscribePath = (key: string): string => `${unsubscribingPath}/${key}`;
