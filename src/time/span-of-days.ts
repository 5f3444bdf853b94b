import { isMoved, lower, type Match, type Scene } from "./scene.ts";

const plain = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * Two dates that bound one stretch of time: "from 20 January 2017 to 20 January 2021", "between March 2019 and June 2020".
 *
 * @param first the match before, with no word but the link between the two
 * @returns `null` where each stands for itself
 */
export function spanOfDays(scene: Scene, first: Match, second: Match): Match | null {
  if (second.from !== first.to + 1 || first.precision !== second.precision || !plain.test(first.value) || !plain.test(second.value)) return null;
  const link = lower(scene, first.to);
  const opening = lower(scene, first.from - 1);
  const linked = opening === "from" ? /^(?:to|until|till|through)$/.test(link) && !isMoved(scene, first.from - 1) : opening === "between" && link === "and";
  if (!linked || first.value >= second.value) return null;
  const { base } = second;
  return { from: first.from, to: second.to, value: `${first.value}/${second.value}`, precision: second.precision, rule: "span", ...(base === undefined ? {} : { base }) };
}
