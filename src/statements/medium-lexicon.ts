import type { MediumKind } from "../model/index.ts";

/** Words that name a medium after a preposition, the more telling first where several stand together. */
export const mediumNouns: ReadonlyMap<string, MediumKind> = new Map(Object.entries<MediumKind>({
  interview: "interview",
  interviews: "interview",
  briefing: "briefing",
  briefings: "briefing",
  speech: "speech",
  address: "speech",
  remarks: "speech",
  lecture: "speech",
  sermon: "speech",
  statement: "statement",
  communique: "statement",
  communiqué: "statement",
  release: "statement",
  message: "message",
  email: "message",
  "e-mail": "message",
  note: "message",
  text: "message",
  letter: "letter",
  letters: "letter",
  telegram: "letter",
  call: "call",
  phone: "call",
  telephone: "call",
  twitter: "social media",
  facebook: "social media",
  tweet: "social media",
  tweets: "social media",
  instagram: "social media",
  weibo: "social media",
  report: "document",
  memo: "document",
  memoir: "document",
  book: "document",
  article: "document",
  document: "document",
  essay: "document",
  paper: "document",
  "op-ed": "document",
  column: "document",
  commentary: "document",
  editorial: "document",
}));

/** Names of platforms that mean something else without "on" right before them. */
export const platforms: ReadonlySet<string> = new Set(["X", "Telegram", "Threads", "LinkedIn", "YouTube", "TikTok", "VKontakte", "Mastodon", "Bluesky", "Truth"]);
export const platformLeads: ReadonlySet<string> = new Set(["on", "via"]);
export const pages: ReadonlySet<string> = new Set(["channel", "account", "page", "post", "thread"]);
/** What is spoken unless it is called written: "in a written reply". */
export const spokenOrWritten: ReadonlySet<string> = new Set(["reply", "replies", "response", "responses", "answer", "answers", "comments"]);
export const writtenDown: ReadonlySet<string> = new Set(["written", "emailed", "e-mailed"]);
export const authoring: ReadonlySet<string> = new Set(["writing", "wrote", "writes"]);
