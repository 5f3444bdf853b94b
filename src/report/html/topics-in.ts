import { lineOf, type DomDocument, type DomElement } from "./dom.ts";
import { namesTopics } from "./element-role.ts";

const longestTopic = 60;
const mostTopics = 30;

function linksIn(element: DomElement): readonly string[] {
  return [...element.querySelectorAll("a")].map(lineOf);
}

/** The topics that a page lists below its story: links marked as tags, else links in the first element that is called so. */
export function topicsIn(document: DomDocument): readonly string[] {
  const tags = [...document.querySelectorAll('a[rel~="tag"]')].map(lineOf);
  const named = tags.length > 0 ? [] : [...(document.body?.querySelectorAll("ul, div, p, section, aside") ?? [])].filter(namesTopics);
  const found = tags.length > 0 ? tags : named.map(linksIn).find((links) => links.length > 0 && links.every((link) => link.length <= longestTopic)) ?? [];
  return [...new Set(found.map((topic) => topic.replace(/^#/, "").replace(/[,;]$/, "").trim()).filter((topic) => topic !== "" && topic.length <= longestTopic))].slice(0, mostTopics);
}
