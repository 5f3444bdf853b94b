import type { DomElement } from "./dom.ts";
import type { TextSize } from "./text-size.ts";

/**
 * What an element's own markup says of the words in it: a caption, a pointer to other stories, topics, the words between
 * headline and story, or something of the page's (`aside`) that belongs to no story. `hidden` is shown to nobody.
 */
export type Role = "caption" | "related" | "topics" | "standfirst" | "aside" | "hidden";

/** A word of a class or id name: names are joined by hyphens, underlines and capitals. */
const named = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`);

const names: readonly (readonly [role: Role, pattern: RegExp])[] = [
  ["aside", named("foot|footer|site-?footer|page-?footer|colophon|nav|navbar|navigation|main-?nav|menu|side-?bar|cookies?|consent|gdpr|cmp|onetrust|cc-banner|pay-?wall|subscri(?:be|ption)\\w*|newsletters?|sign-?up|signup|advert\\w*|ads?|ad-slot|ad-\\w+|dfp|sponsor\\w*|share|sharing|share-?\\w+|shared\\w*|social|toolbar|breadcrumbs?|comments?|respond|disqus|author-?(?:box|bio|info|card)|about-author|contributor-?bio|feedback|footnotes?|endnotes?|references|toc|table-of-contents|fact-?box|infobox|factbox|pull-?quotes?|pullquote|cite-?box|count(?:er)?|gallery-?(?:title|head(?:er|line)?)|pagination|pager|bottom-of-\\w+|article-?(?:bottom|end)|submeta|support|support-\\w+|donat\\w+|patron\\w*|dateline-meta|bottommeta|published-dates|copyright|disclosure|trust-badge|skip(?:-link)?")],
  // Unless it is a picture's.
  ["aside", /^(?!.*(?:image|photo|media|figure|picture)).*(?:^|[\s_-])meta(?:data)?(?=$|[\s_-])/s],
  ["topics", named("tags?|tags?-?(?:list|links|cloud|box|items?|col)|tagscol|tagcloud|post-tags|article-tags|keywords?|topics?|topic-?list|related-tags|subjects")],
  ["related", named("related\\w*|relatednews|read-?(?:also|more|next|too)|see-?also|also-?read|more-?(?:on|stories|news|from)|other-?(?:news|stories)|recommend\\w*|promos?|teasers?|inset-?(?:link|story)|internal-?link|text-include|hub-?peek|page-?list|page-?promo|most-?(?:read|popular|viewed|commented)|trending|popular|top-?stories|latest-?news|outbrain|taboola|zergnet|jp-relatedposts|read-?on|further-?reading|onward|you-?may-?like|key-?events")],
  ["caption", named("(?:\\w+-?)?captions?|caption-?\\w*|photo-?(?:credit|info|text)|image-?(?:credit|info|text)|img-?(?:credit|desc|text)|media-?(?:credit|info)|figcaption|\\w*-?cptn|pic-?(?:text|info|desc)|credit-caption|wp-caption-text")],
  ["standfirst", named("stand-?first|sub-?head(?:line|ing)?|sub-?title|dek|deck|lead|lede|lead-?(?:paragraph|text)|kicker-text|article-?(?:summary|intro|lead|description|excerpt)|entry-summary|p-summary|announce(?:ment)?|excerpt|abstract|sapo|teaser-text")],
];

/** Classes that hide an element, as whole names: "overflow-hidden" hides nothing. */
const hiding = new Set(["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader", "screenreader", "hide", "hidden", "d-none", "is-hidden", "toggle-caption", "print-only"]);

/** What holds a picture, by its name; words beside the picture in it are its caption. */
const pictured = named("\\w*photos?|\\w*images?|img|\\w*pictures?|pics?|media|slide\\w*|gallery\\w*|figure|thumb\\w*");
const longestCaption = 400;

function isPictureBox(element: DomElement, labels: string, { all, pictures, captions, paragraphs }: TextSize): boolean {
  return pictures > 0 && all <= longestCaption && captions === 0 && paragraphs <= 1 && (element.localName === "figure" || pictured.test(labels));
}

/** The line that says when a page was put up, by its name: it may stand in a paragraph like the story's own. */
const momentName = named("\\w*-?time|timestamp|\\w*-?date|submitted|published|posted|pub-?date");

const longestMoment = 70;

function isMoment(element: DomElement, labels: string, { all }: TextSize): boolean {
  return all <= longestMoment && momentName.test(labels) && /\d/.test(element.textContent ?? "");
}

const outside = new Set(["nav", "footer", "form", "button", "select", "dialog", "aside", "amp-sidebar", "amp-ad", "amp-list", "amp-social-share"]);

/** "articleLead" and "NewsletterBox" as words joined by hyphens, in lower case. */
function labelsOf(element: DomElement): string {
  const labels = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""} ${element.getAttribute("data-gu-name") ?? ""} ${element.getAttribute("data-component") ?? ""}`.slice(0, 400);
  return labels.replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
}

function isHidden(element: DomElement): boolean {
  const classes = (element.getAttribute("class") ?? "").toLowerCase().slice(0, 400).split(/\s+/);
  // "hidden md:block" is shown on screens that are wide enough.
  if (classes.some((each) => hiding.has(each)) && !classes.some((each) => each.includes(":"))) return true;
  return element.getAttribute("hidden") !== null || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute("style") ?? "");
}

const topics = /\btopics\b|\btags\b/i;

/** Whether an element's label for readers who do not see calls it a list of topics. */
function isCalledTopics(element: DomElement): boolean {
  return topics.test(element.getAttribute("aria-label") ?? "");
}

/** Whether an element is called a list of topics by any of its names. */
export function namesTopics(element: DomElement): boolean {
  const labels = labelsOf(element);
  return isCalledTopics(element) || names.find(([, pattern]) => pattern.test(labels))?.[0] === "topics";
}

/** What the markup of an element says of its words; `null` where it says nothing, which is the rule for a story's own. */
export function roleOf(element: DomElement, size: TextSize): Role | null {
  const name = element.localName;
  if (isHidden(element)) return "hidden";
  if (name === "figcaption" || (name === "caption" && element.parentElement?.localName === "table")) return "caption";
  if (/^(?:menu|navigation|dialog|alertdialog|search|contentinfo|banner|complementary)$/.test(element.getAttribute("role") ?? "")) return "aside";
  if (isCalledTopics(element)) return "topics";
  const labels = labelsOf(element);
  if (labels.trim() !== "") for (const [role, pattern] of names) if (pattern.test(labels)) return role;
  if (isPictureBox(element, labels, size)) return "caption";
  if (isMoment(element, labels, size)) return "aside";
  return outside.has(name) ? "aside" : null;
}
