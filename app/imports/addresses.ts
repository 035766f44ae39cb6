export const importPath = "/party/import";
export const listFilePath = (hash: string): string => `/party/import/${hash}`;
export const askImportPath = "/party/import/ask";
export const importsPath = "/party/imports";
export const takeBackPath = (request: number): string => `/party/imports/${request}/take-back`;
