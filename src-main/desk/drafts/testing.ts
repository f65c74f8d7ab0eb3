/** Random reports and random edits of them, where it is known which sentence came from which. */

/** A sentence of a draft. `origin` names the sentence of the draft before that it is, word for word; null for another. */
export interface Line {
	origin: number | null;
	text: string;
}

export type Report = Line[][];
export type Random = (below: number) => number;

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) % below;
	};
}

/** The words that reports of a language are made of. */
export interface Tongue {
	head: string;
	places: readonly string[];
	sentence(random: Random): string;
	/** The same figures in other words. */
	reword(text: string): string;
	/** Between two sentences of a paragraph. */
	between: string;
	indent: string;
	/** Whether a line may be broken after this character. */
	breaksAfter(character: string): boolean;
}

function pick<T>(random: Random, items: readonly T[]): T {
	const item = items[random(items.length)];
	if (item === undefined) throw new Error('nothing to pick from');
	return item;
}

const zhPlaces = ['南汀市', '西桐县', '北川渡口', '东蒲镇', '河湾区', '石桥村', '柳堤街道', '云渚港'];
const zhThings = ['泊位', '路灯', '图书角', '充电桩', '水渠', '公交站', '养老床位', '助餐点', '口袋公园', '监测井'];
const zhVerbs = ['新建', '改造', '修复', '验收', '开工建设', '计划新增'];
const zhUnits: Readonly<Record<string, string>> = { 泊位: '个', 路灯: '盏', 水渠: '公里', 养老床位: '张', 监测井: '口' };

function zhSentence(random: Random): string {
	const place = pick(random, zhPlaces);
	const thing = pick(random, zhThings);
	const unit = zhUnits[thing] ?? '处';
	const count = 2 + random(9000);
	switch (random(4)) {
		case 0:
			return `${place}${pick(random, zhVerbs)}${thing}${count}${unit}。`;
		case 1:
			return `今年以来，${place}共${pick(random, zhVerbs)}${thing}${count}${unit}，完成投资${1 + random(90)}.${random(10)}亿元。`;
		case 2:
			return `据介绍，${place}的${thing}比去年增加${count}${unit}，增长${1 + random(98)}%。`;
		default:
			// Few words and few numbers: copies of it stand all over a report.
			return `其中${pick(random, zhVerbs)}${2 + random(3)}处。`;
	}
}

export const zh: Tongue = {
	head: '基础设施建设简报\n\n',
	places: zhPlaces,
	sentence: zhSentence,
	reword: (text) => text.replace(/^(据介绍，|今年以来，)?/, '记者了解到，'),
	between: '',
	indent: '　　',
	breaksAfter: (character) => !/\d/.test(character),
};

const enPlaces = ['Norhaven', 'Westerby', 'Lower Quayle', 'Port Ansel', 'the Harrow district', 'Stanmoor', 'East Pell'];
const enThings = ['moorings', 'street lamps', 'bus shelters', 'charging points', 'care beds', 'allotments', 'footbridges'];
const enVerbs = ['built', 'repaired', 'replaced', 'inspected', 'opened', 'approved'];

function enSentence(random: Random): string {
	const place = pick(random, enPlaces);
	const thing = pick(random, enThings);
	const count = String(2 + random(9000)).replace(/(?=\d{3}$)(?!^)/, ',');
	switch (random(5)) {
		case 0:
			return `Crews in ${place} ${pick(random, enVerbs)} ${count} ${thing}.`;
		case 1:
			return `So far this year ${place} has ${pick(random, enVerbs)} ${count} ${thing} at a cost of £${1 + random(90)}.${random(10)} million.`;
		case 2:
			return `The number of ${thing} in ${place} rose by ${1 + random(98)} per cent to ${count}.`;
		case 3:
			return `Of these, ${2 + random(8)} were ${pick(random, enVerbs)}.`;
		default:
			// "Mr." and "No." end no sentence.
			return `Mr. Alder of ${place} said ${count} ${thing} had been ${pick(random, enVerbs)} since the storm.`;
	}
}

export const en: Tongue = {
	head: 'County works bulletin\n\n',
	places: enPlaces,
	sentence: enSentence,
	reword: (text) => `Officials said: ${text}`,
	between: ' ',
	indent: '',
	breaksAfter: (character) => character === ' ',
};

const fresh = (random: Random, tongue: Tongue): Line[] =>
	Array.from({ length: 1 + random(4) }, () => ({ origin: null, text: tongue.sentence(random) }));

/** A report whose sentences are numbered, and can be found again by that. */
export function randomReport(random: Random, tongue: Tongue): Report {
	let number = 0;
	return Array.from({ length: 3 + random(6) }, () => fresh(random, tongue).map(({ text }) => ({ origin: number++, text })));
}

/** One edit of an editor's kind. What it touches has no origin any more; a copy has none either. */
export function edit(random: Random, report: Report, tongue: Tongue): Report {
	const paragraphs = report.map((lines) => lines.map((line) => ({ ...line })));
	const at = random(Math.max(1, paragraphs.length));
	const lines = paragraphs[at];
	if (!lines) return [fresh(random, tongue)];
	const line = lines[random(Math.max(1, lines.length))];
	switch (random(9)) {
		case 0: // another digit
			if (line) Object.assign(line, { origin: null, text: line.text.replace(/\d/, (digit) => String((Number(digit) % 9) + 1)) });
			break;
		case 1: // other words
			if (line) Object.assign(line, { origin: null, text: tongue.reword(line.text) });
			break;
		case 2: // another place: the look-alike of another sentence
			if (line) {
				const text = line.text.replace(new RegExp(tongue.places.join('|')), pick(random, tongue.places));
				Object.assign(line, { origin: text === line.text ? line.origin : null, text });
			}
			break;
		case 3: // a paragraph moved
			paragraphs.splice(at, 1);
			paragraphs.splice(random(paragraphs.length + 1), 0, lines);
			break;
		case 4: // a paragraph copied
			paragraphs.splice(
				random(paragraphs.length + 1),
				0,
				lines.map(({ text }) => ({ origin: null, text })),
			);
			break;
		case 5: // a sentence copied elsewhere
			if (line) pick(random, paragraphs).push({ origin: null, text: line.text });
			break;
		case 6:
			paragraphs.splice(random(paragraphs.length + 1), 0, fresh(random, tongue));
			break;
		case 7:
			paragraphs.splice(at, 1);
			break;
		default: // a sentence moved
			if (line) {
				lines.splice(lines.indexOf(line), 1);
				pick(random, paragraphs).push(line);
			}
	}
	return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** The report as a file, and what stands where in it. `wrap`: a line break after so many characters, 0 for none. */
export function render(report: Report, wrap: number, tongue: Tongue): { source: string; lineAt(offset: number): Line | null } {
	let source = tongue.head;
	const spans: { start: number; end: number; line: Line }[] = [];
	for (const lines of report) {
		source += tongue.indent;
		let column = tongue.indent.length;
		for (const [number, line] of lines.entries()) {
			const text = number === 0 ? line.text : `${tongue.between}${line.text}`;
			const start = source.length;
			for (const character of text) {
				source += character;
				column++;
				if (wrap > 0 && column >= wrap && tongue.breaksAfter(character)) {
					source = `${source.trimEnd()}\n`;
					column = 0;
				}
			}
			spans.push({ start, end: source.length, line });
		}
		source = `${source.trimEnd()}\n\n`;
	}
	return { source, lineAt: (offset) => spans.find(({ start, end }) => start <= offset && offset < end)?.line ?? null };
}
