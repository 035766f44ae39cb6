export const NODE_FLAGS: readonly string[];
export function keepCompiled(): void;
