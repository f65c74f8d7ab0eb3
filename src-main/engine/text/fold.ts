/**
 * Widths folded one character to one, so that the pieces that read figures need to know ASCII only and the map back to
 * the source stays a list of runs. Signs of Chinese punctuation are left alone: （，。：；！？）are read as what they are.
 * Ligatures that would become two characters (㎡, ℃, ①) stay too.
 */

/** Full-width signs that belong to numbers, codes and words, not to the sentence. */
const SIGNS = new Set('＃＄％＆＊＋－．／＜＝＞＠＼＾＿｀｜～');

const OTHERS: ReadonlyMap<string, string> = new Map([
	['￥', '¥'],
	['￡', '£'],
	['￠', '¢'],
	['￦', '₩'],
	['﹪', '%'],
	['﹢', '+'],
	['﹣', '-'],
	['﹒', '.'],
	['﹐', ','],
	['﹩', '$'],
]);

/** The character as the reading text has it; itself for most. `c` is one UTF-16 unit, the result too. */
export function fold(c: string): string {
	const u = c.charCodeAt(0);
	if (u < 0xa0) return c;
	if (u >= 0xff01 && u <= 0xff5e) {
		const digitOrLetter = (u >= 0xff10 && u <= 0xff19) || (u >= 0xff21 && u <= 0xff3a) || (u >= 0xff41 && u <= 0xff5a);
		return digitOrLetter || SIGNS.has(c) ? String.fromCharCode(u - 0xfee0) : c;
	}
	// Kangxi radicals and CJK radicals stand for the ideograph in text taken out of PDF files (⼀ for 一, ⼆ for 二).
	if (u >= 0x2e80 && u <= 0x2fd5) {
		const plain = c.normalize('NFKC');
		return plain.length === 1 ? plain : c;
	}
	return OTHERS.get(c) ?? c;
}

const isWideDigit = (c: string | undefined): boolean => c !== undefined && c >= '０' && c <= '９';

/**
 * Whether the ， at `at` parts thousands: digits set full-width on both sides and exactly three after it (１，２３４).
 * Between ASCII digits a full-width comma is the comma of the sentence.
 */
export function isWideThousands(source: string, at: number): boolean {
	return (
		source[at] === '，' &&
		isWideDigit(source[at - 1]) &&
		isWideDigit(source[at + 1]) &&
		isWideDigit(source[at + 2]) &&
		isWideDigit(source[at + 3]) &&
		!isWideDigit(source[at + 4])
	);
}

const SENTENCE_MARKS: ReadonlyMap<string, string> = new Map([
	[',', '，'],
	[';', '；'],
	[':', '：'],
	['?', '？'],
	['!', '！'],
]);
const HAN = /\p{Script=Han}/u;
const CLOSES = '%％‰”’"）)》】」』';

/**
 * The mark of a Chinese sentence where a page or a keyboard set the ASCII one: 增长5%,其中 reads as 增长5%，其中. Between digits
 * (1,234, 15:30) and between Latin letters the mark is what it is.
 */
export function chineseMark(c: string, left: string, right: string): string {
	const mark = SENTENCE_MARKS.get(c);
	if (mark === undefined) return c;
	const digits = left >= '0' && left <= '9' && right >= '0' && right <= '9';
	return !digits && (HAN.test(left) || HAN.test(right) || (left !== '' && CLOSES.includes(left))) ? mark : c;
}
