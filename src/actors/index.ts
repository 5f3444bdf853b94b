export type { LinkedReport, Mention, MentionKind } from "./linked-report.ts";
