/** Lists with an announced number in a clean report, found by counting: only where number and items agree. */
import type { Paragraph, Reading, Span } from '../../src-main/contract/model.ts';
import { spanOf } from '../../src-main/engine/checks/view.ts';

export interface AnnouncedList {
	/** Source range of the number. */
	number: Span;
	announced: number;
	/** Source ranges of the items, in order. */
	items: Span[];
	/** 等 stands between list and number: the list may be longer than what is printed. */
	open: boolean;
	paragraph: Paragraph;
}

const HAN = '一二三四五六七八九十';
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function numberOf(text: string): number {
	if (/^\d+$/u.test(text)) return Number(text);
	if (text === '两') return 2;
	return Math.max(HAN.indexOf(text), WORDS.indexOf(text.toLowerCase())) + 1;
}

/** The number in the same kind of letters; null where the letters have none. */
export function numberLike(text: string, n: number): string | null {
	if (/^\d+$/u.test(text)) return `${n}`;
	if (n < 1 || n > 10) return null;
	if (HAN.includes(text) || text === '两') return n === 2 ? '两' : HAN.charAt(n - 1);
	const word = WORDS[n - 1] ?? '';
	return /^[A-Z]/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const ITEM = '(?:(?!等)[\\p{Script=Han}“”]){2,10}';
/** 光伏、储能、绳网（等）三大产业 */
const BEFORE_ZH = new RegExp(
	`(?<=[，。；：、在对把将为]|有|^)(?<list>${ITEM}(?:、${ITEM})+(?:和[\\p{Script=Han}]{2,10})?)(?<open>等)?(?<n>[两三四五六七八九十]|(?<!\\d)\\d{1,2})(?=[个项大类家所座条种方镇乡县村区市届支])`,
	'gu',
);
/** 四项措施：甲、乙、丙、丁。 */
const AFTER_ZH = new RegExp(
	`(?<n>[两三四五六七八九十]|(?<!\\d)\\d{1,2})[个项大类家所座条种支]\\p{Script=Han}{0,8}：(?<list>${ITEM}(?:、${ITEM})+(?:和[\\p{Script=Han}]{2,10})?)(?=[。；])`,
	'gu',
);
const NAME = "[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3}";
/** three towns: Alder, Birch and Cedar. */
const AFTER_EN = new RegExp(
	`\\b(?<n>two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) \\p{L}+(?: \\p{L}+){0,3}: (?<list>${NAME}(?:, ${NAME})+,? and ${NAME})(?=[.;])`,
	'giu',
);

const SEPARATOR = { zh: /、|和/gu, en: /,? and |, /gu } as const;

export function listsOf(reading: Reading): AnnouncedList[] {
	const forms = reading.language === 'zh' ? [BEFORE_ZH, AFTER_ZH] : [AFTER_EN];
	return reading.paragraphs.flatMap((paragraph) => {
		if (paragraph.kind !== 'body' && paragraph.kind !== 'listitem') return [];
		return forms.flatMap((form) =>
			[...paragraph.text.matchAll(form)].flatMap((match) => listOf(reading, paragraph, match) ?? []),
		);
	});
}

function listOf(reading: Reading, paragraph: Paragraph, match: RegExpExecArray): AnnouncedList | null {
	const { list = '', n = '', open } = match.groups ?? {};
	const from = match.index + match[0].indexOf(list);
	const items: Span[] = [];
	let at = 0;
	for (const separator of list.matchAll(SEPARATOR[reading.language])) {
		items.push({ start: at, end: separator.index });
		at = separator.index + separator[0].length;
	}
	items.push({ start: at, end: list.length });
	// Where the items that are printed are not as many as announced, it is no list of ours.
	if (items.length !== numberOf(n) || items.some(({ start, end }) => end - start < 2)) return null;
	const before = match[0].startsWith(list);
	const numberFrom = before ? from + list.length + (open?.length ?? 0) : match.index;
	return {
		number: spanOf(paragraph, numberFrom, numberFrom + n.length),
		announced: items.length,
		items: items.map(({ start, end }) => spanOf(paragraph, from + start, from + end)),
		open: open !== undefined,
		paragraph,
	};
}
