/** What whoever holds an office promised, and what members ask them. */
export const promisesPath = (office: string): string => `/promises/${office}`;
export const askNoticePath = (office: string): string => `/promises/${office}/ask`;
export const becamePath = (office: string): string => `/promises/${office}/became`;
export const answerNoticePath = (id: number): string => `/promises/notices/${id}/answer`;
