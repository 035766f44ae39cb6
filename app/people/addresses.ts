export const peoplePath = "/party/people";
export const personPath = (id: string): string => `/party/people/${id}`;
