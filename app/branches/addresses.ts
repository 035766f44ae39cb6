export const branchesPath = "/branches";
export const branchPath = (id: number): string => `/branches/${id}`;
export const branchMembersPath = (id: number): string => `/branches/${id}/members`;
export const editBranchPath = (id: number): string => `/branches/${id}/page`;
export const joinBranchPath = (id: number): string => `/branches/${id}/join`;
export const leaveBranchPath = (id: number): string => `/branches/${id}/leave`;

export const beginFoundingPath = "/branches/found";
export const foundingPath = (id: number): string => `/branches/foundings/${id}`;
export const pledgePath = (id: number): string => `/branches/foundings/${id}/pledge`;
export const takePledgeBackPath = (id: number): string => `/branches/foundings/${id}/take-back`;

/** Where somebody belongs, and why; and who has looked at how to reach them. */
export const myBranchPath = "/me/branch";
export const chooseBranchPath = "/me/branch/choose";

export const askChangePath = "/branches/change";
export const changePath = (id: number): string => `/branches/changes/${id}`;
export const objectPath = (id: number): string => `/branches/changes/${id}/object`;
export const takeObjectionBackPath = (id: number): string => `/branches/changes/${id}/agree`;

/** For a branch's officers: what waits for them, what they write, and whom they look up. */
export const deskPath = (id: number): string => `/branches/${id}/desk`;
export const notesPath = (id: number): string => `/branches/${id}/notes`;
export const resignPath = (id: number): string => `/branches/${id}/resign`;
export const lookPath = (id: number, person: string): string => `/branches/${id}/look/${person}`;

const ONE = /^\/branches\/([1-9][0-9]{0,8})$/;

/** The branch whose own page is at this address; undefined of any other. */
export function findBranchIn(path: string): number | undefined {
  const id = ONE.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
