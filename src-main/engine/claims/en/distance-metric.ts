/** How far something lies: "some 430 km (265 miles) south of Hale", "20km from Marlow town" is of that way, not of who lives there. */
import type { MetricParts } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { stated } from './stated.ts';

const FAR = /^(?:km|kms|kilomet(?:re|er)s?|miles?|nautical miles?|met(?:re|er)s?|yards?|feet)$/u;
/** The same in other units, between the distance and its way. */
const ASIDE = /^\s?\([^()]{2,24}\)/u;
const NAME = "(?:the\\s)?(?:\\p{Ll}+\\s)?\\p{Lu}[\\p{L}’'-]*(?:\\s(?:\\p{Lu}[\\p{L}’'-]*|city|town|village|county|district))*";
const THING =
	'(?:the|its|their|his|her|a)\\s(?:(?!that\\b|and\\b|in\\b|where\\b|to\\b)\\p{Ll}[\\p{L}-]*(?:\\s|(?=[,.;)]|$))){1,3}';
const WAY = new RegExp(
	`^\\s((?:(?:(?:north|south|east|west)(?:-?(?:east|west))?|away|upstream|downstream|inland|off|offshore|out)\\s)?(?:(?:of|from|off)\\s)(?:the\\s(?:city|town|village|port|capital)\\sof\\s)?(?:${NAME}|${THING}))`,
	'u',
);

/** The way a distance is told along, or null. */
export function ofDistance({ figure, index, sentence }: Site, { text, sites, sentences }: View): MetricParts | null {
	if (figure.kind !== 'measure' || !FAR.test(figure.unit) || /-\p{Ll}+$/u.test(text.slice(figure.from, figure.to))) return null;
	const aside = ASIDE.exec(text.slice(figure.to, figure.to + 28))?.[0].length ?? 0;
	const from = figure.to + aside;
	const next = sites[index + (aside > 0 ? 2 : 1)]?.figure.from ?? text.length;
	const end = Math.min(next, from + 70, sentences[sentence]?.to ?? next);
	const way = WAY.exec(text.slice(from, end))?.[1]?.trimEnd();
	return way && !way.startsWith('of ') ? stated(text, { from: from + 1, to: from + 1 + way.length }) : null;
}
