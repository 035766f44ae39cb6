export const manifestoPath = "/policy";
export const policyFeedPath = "/policy.atom";
export const policyPath = (id: number): string => `/policy/${id}`;
export const callReviewPath = (id: number): string => `/policy/${id}/call-review`;
