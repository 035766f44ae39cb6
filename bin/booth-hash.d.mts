export function hashOfClient(folder: string): { hash: string; lines: string[] };
export function buildBoothInto(from: string, folder: string): void;
