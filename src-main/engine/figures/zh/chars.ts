/** Characters that numbers are written with in Chinese text, by what they do. */

const PLAIN = '〇零一二三四五六七八九两';
const PLAIN_VALUES = [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2];
const FORMAL = '壹贰叁肆伍陆柒捌玖';

const digits = new Map<string, number>();
[...PLAIN].forEach((c, i) => {
	digits.set(c, PLAIN_VALUES[i] ?? 0);
});
[...FORMAL].forEach((c, i) => {
	digits.set(c, i + 1);
});

/** Digits of plain and of formal (anti-fraud) writing. */
export const hanDigit = (c: string | undefined): number | undefined => (c === undefined ? undefined : digits.get(c));

const powers = new Map<string, number>([
	['十', 1],
	['拾', 1],
	['百', 2],
	['佰', 2],
	['千', 3],
	['仟', 3],
]);

/** Power of ten of the units inside a section: 十 1, 百 2, 千 3. */
export const unitPower = (c: string | undefined): number | undefined => (c === undefined ? undefined : powers.get(c));

const FORMAL_SET = new Set('壹贰叁肆伍陆柒捌玖拾佰仟');
export const isFormal = (c: string | undefined): boolean => c !== undefined && FORMAL_SET.has(c);

export function isDigit(c: string | undefined): boolean {
	if (c === undefined) return false;
	const u = c.charCodeAt(0);
	return u >= 0x30 && u <= 0x39;
}

export function isLatin(c: string | undefined): boolean {
	if (c === undefined) return false;
	const u = c.charCodeAt(0);
	return (u >= 0x41 && u <= 0x5a) || (u >= 0x61 && u <= 0x7a);
}

export function isHan(c: string | undefined): boolean {
	if (c === undefined) return false;
	const u = c.charCodeAt(0);
	return (u >= 0x4e00 && u <= 0x9fff) || (u >= 0x3400 && u <= 0x4dbf) || u === 0x3007;
}

export const isBlank = (c: string | undefined): boolean => c === ' ' || c === '\t' || c === '\u00a0' || c === '\u3000';

/** ① to ⑳, ⑴ to ⒇, ⒈ to ⒛, ㈠ to ㈩, ❶ to ❿; undefined for anything else. */
export function circled(c: string | undefined): number | undefined {
	if (c === undefined) return undefined;
	const u = c.charCodeAt(0);
	if (u >= 0x2460 && u <= 0x249b) return ((u - 0x2460) % 20) + 1;
	if (u >= 0x3220 && u <= 0x3229) return u - 0x3220 + 1;
	if (u >= 0x2776 && u <= 0x277f) return u - 0x2776 + 1;
	return undefined;
}

/** Every character that opens or continues a numeral, so that coverage can count what the article holds. */
export const NUMERAL_CLASS =
	'0-9〇零一二三四五六七八九十百千万亿两半几数廿卅俩仨壹贰叁肆伍陆柒捌玖拾佰仟½¼¾\u2460-\u249b\u3220-\u3229\u2776-\u277f';

/** The first offset at or after `at` that holds no blank. */
export function skipBlanks(text: string, at: number): number {
	let i = at;
	while (isBlank(text[i])) i++;
	return i;
}
