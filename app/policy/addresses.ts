export const manifestoPath = "/policy";
export const policyFeedPath = "/policy.atom";
export const policyPath = (id: number): string => `/policy/${id}`;
export const callReviewPath = (id: number): string => `/policy/${id}/call-review`;

/** What members decided that is no policy. */
export const statementsPath = "/policy/statements";
export const statementsFeedPath = "/policy/statements.atom";
export const statementPath = (id: number): string => `/policy/statements/${id}`;
export const strategyPath = "/policy/strategy";
export const strategyDecisionPath = (id: number): string => `/policy/strategy/${id}`;
