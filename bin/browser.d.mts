export function findBrowser(): string | undefined;
export function bringBrowser(): string | undefined;
export const browserMissing: string;
