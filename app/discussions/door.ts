export type { DiscussionPage, DiscussionView } from "./discussion.ts";
export { Discussion } from "./pages/discussion.tsx";
export { countsOf, type TopicCounts } from "./queries.ts";
export { openTopic, retitleTopic, setTopicStage } from "./store.ts";
export { hasFairSummary } from "./summaries.ts";
export type { Side, TopicId, TopicStage } from "./topic.ts";
export { discussionOf } from "./view.ts";
