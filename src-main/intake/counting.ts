/** Numbers as lists print them, by the names of ECMA-376 (ST_NumberFormat, 17.18.59); unknown formats count in digits. */

const HAN = '零一二三四五六七八九';

/** 0 to 9999 in Chinese as lists count: 十一, 二十, 一百零三. */
export function inHan(n: number): string {
	if (n < 0 || n > 9999 || !Number.isInteger(n)) return String(n);
	if (n === 0) return '零';
	let out = '';
	let zero = false;
	for (const [unit, name] of [
		[1000, '千'],
		[100, '百'],
		[10, '十'],
		[1, ''],
	] as const) {
		const digit = Math.floor(n / unit) % 10;
		if (digit === 0) {
			zero = out !== '';
			continue;
		}
		if (zero) out += '零';
		zero = false;
		out += (unit === 10 && digit === 1 && out === '' ? '' : HAN[digit]) + name;
	}
	return out;
}

function inLetters(n: number, first: string): string {
	if (n < 1) return String(n);
	const letter = String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26));
	return letter.repeat(Math.floor((n - 1) / 26) + 1).slice(0, 20);
}

const ROMAN = [
	[1000, 'M'],
	[900, 'CM'],
	[500, 'D'],
	[400, 'CD'],
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I'],
] as const;

function inRoman(n: number): string {
	if (n < 1 || n > 3999) return String(n);
	let rest = n;
	let out = '';
	for (const [value, sign] of ROMAN) {
		while (rest >= value) {
			out += sign;
			rest -= value;
		}
	}
	return out;
}

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
/** As on cheques. */
const FORMAL: Readonly<Record<string, string>> = {
	...{ 一: '壹', 二: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖' },
	...{ 十: '拾', 百: '佰', 千: '仟' },
};

export function counted(n: number, format: string): string {
	switch (format) {
		case 'lowerLetter':
		case 'a':
			return inLetters(n, 'a');
		case 'upperLetter':
		case 'A':
			return inLetters(n, 'A');
		case 'lowerRoman':
		case 'i':
			return inRoman(n).toLowerCase();
		case 'upperRoman':
		case 'I':
			return inRoman(n);
		case 'decimalZero':
			return String(n).padStart(2, '0');
		case 'decimalEnclosedCircle':
		case 'decimalEnclosedCircleChinese':
		case '①, ②, ③, ...':
			return n >= 1 && n <= 20 ? String.fromCharCode(0x245f + n) : String(n);
		case 'decimalFullWidth':
			return String(n).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
		case 'decimalEnclosedFullstop':
			return n >= 1 && n <= 20 ? String.fromCharCode(0x2487 + n) : `${n}.`;
		case 'decimalEnclosedParen':
			return n >= 1 && n <= 20 ? String.fromCharCode(0x2473 + n) : `(${n})`;
		case 'ordinal':
			return `${n}${/1[123]$/.test(String(n)) ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
		case 'ideographTraditional':
		case '甲, 乙, 丙, ...':
			return STEMS[n - 1] ?? String(n);
		case 'ideographZodiac':
		case '子, 丑, 寅, ...':
			return BRANCHES[n - 1] ?? String(n);
		case 'chineseLegalSimplified':
		case 'ideographLegalTraditional':
		case '壹, 贰, 叁, ...':
			return inHan(n).replace(/./gu, (c) => FORMAL[c] ?? c);
		case 'chineseCounting':
		case 'chineseCountingThousand':
		case 'japaneseCounting':
		case 'taiwaneseCounting':
		case 'taiwaneseCountingThousand':
		case 'ideographDigital':
		case '一, 二, 三, ...':
			return inHan(n);
		default:
			return String(n);
	}
}
