export function hashOfClient(folder: string): { hash: string; lines: string[] };
export function buildClientInto(from: string, client: string, folder: string): void;
