export const FLAGS: Readonly<Record<string, readonly string[]>>;
