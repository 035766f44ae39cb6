export const lettersPath = "/news/letters";
export const letterToAllPath = (request: number): string => `/news/letters/${request}`;
export const newLetterPath = "/news/letters/new";
export const previewLetterPath = "/news/letters/preview";
