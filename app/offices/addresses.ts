export const officesPath = "/party/offices";
/** Where an office stands among all of them: what the record's lines on it point at. */
export const officePath = (office: string): string => `/party/offices#${office}`;
export const grantOfficePath = "/party/offices/grant";
export const ownOfficesPath = "/me/offices";
export const resignPath = "/me/offices/resign";
