/** Whoever is signed in: the rounds that are theirs, and the branches in which they make some. */
export const doorstepsPath = "/doorsteps";

/** A branch's registers, rounds, leaflets and numbers, for its officers. */
export const branchDoorsPath = (branchId: number): string => `/doorsteps/branches/${branchId}`;
export const handInRegisterPath = (branchId: number | ":id"): string =>
  `/doorsteps/branches/${branchId}/register`;
export const newRoundPath = (branchId: number | ":id"): string =>
  `/doorsteps/branches/${branchId}/new-round`;
export const leafletsPath = (branchId: number | ":id"): string =>
  `/doorsteps/branches/${branchId}/leaflets`;

/** Where an officer does as somebody asked for their door. */
export const wishesPath = (branchId: number | ":id"): string =>
  `/doorsteps/branches/${branchId}/wishes`;

/** A copy of the register: what was found in it, until it is kept, and what is known of it after. */
export const registerPath = (id: number): string => `/doorsteps/registers/${id}`;
export const toRegisterPath = (id: number | ":id", act: "keep" | "delete"): string =>
  `/doorsteps/registers/${id}/${act}`;

/** A round, for the officers who made it: its streets, and who goes. */
export const roundPath = (id: number): string => `/doorsteps/rounds/${id}`;
export const toRoundPath = (id: number | ":id", act: "name-canvasser" | "drop-canvasser"): string =>
  `/doorsteps/rounds/${id}/${act}`;

/** Every time that a copy left the house, and the form to ask for it. */
export const exportsPath = "/doorsteps/exports";
/** What a request has allowed, for whoever asked. */
export const exportPath = (request: number | ":request"): string => `/doorsteps/exports/${request}`;
export const fetchExportPath = (request: number | ":request"): string =>
  `/doorsteps/exports/${request}/fetch`;

/** The app without a round: what a phone keeps of it. Nothing of anybody stands in it. */
export const doorsAppPath = "/doorsteps/walk/app";
/** A round, for those who walk it. */
export const walkPath = (id: number | string): string => `/doorsteps/walk/${id}`;
/** What the app keeps of a round until its end, as JSON. */
export const walkListPath = (id: number | ":id"): string => `/doorsteps/walk/${id}/list`;
/** Where the app sends what it has saved. */
export const walkKnocksPath = (id: number | ":id"): string => `/doorsteps/walk/${id}/knocks`;
