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

const places = ['南汀市', '西桐县', '北川渡口', '东蒲镇', '河湾区', '石桥村', '柳堤街道', '云渚港'];
const things = ['泊位', '路灯', '图书角', '充电桩', '水渠', '公交站', '养老床位', '助餐点', '口袋公园', '监测井'];
const verbs = ['新建', '改造', '修复', '验收', '开工建设', '计划新增'];
const units: Readonly<Record<string, string>> = { 泊位: '个', 路灯: '盏', 水渠: '公里', 养老床位: '张', 监测井: '口' };

function pick<T>(random: Random, items: readonly T[]): T {
	const item = items[random(items.length)];
	if (item === undefined) throw new Error('nothing to pick from');
	return item;
}

function sentence(random: Random): string {
	const place = pick(random, places);
	const thing = pick(random, things);
	const unit = units[thing] ?? '处';
	const count = 2 + random(9000);
	switch (random(4)) {
		case 0:
			return `${place}${pick(random, verbs)}${thing}${count}${unit}。`;
		case 1:
			return `今年以来，${place}共${pick(random, verbs)}${thing}${count}${unit}，完成投资${1 + random(90)}.${random(10)}亿元。`;
		case 2:
			return `据介绍，${place}的${thing}比去年增加${count}${unit}，增长${1 + random(98)}%。`;
		default:
			// Few words and few numbers: copies of it stand all over a report.
			return `其中${pick(random, verbs)}${2 + random(3)}处。`;
	}
}

const fresh = (random: Random): Line[] => Array.from({ length: 1 + random(4) }, () => ({ origin: null, text: sentence(random) }));

/** A report whose sentences are numbered, and can be found again by that. */
export function randomReport(random: Random): Report {
	let number = 0;
	return Array.from({ length: 3 + random(6) }, () => fresh(random).map(({ text }) => ({ origin: number++, text })));
}

/** One edit of an editor's kind. What it touches has no origin any more; a copy has none either. */
export function edit(random: Random, report: Report): Report {
	const paragraphs = report.map((lines) => lines.map((line) => ({ ...line })));
	const at = random(Math.max(1, paragraphs.length));
	const lines = paragraphs[at];
	if (!lines) return [fresh(random)];
	const line = lines[random(Math.max(1, lines.length))];
	switch (random(9)) {
		case 0: // another digit
			if (line) Object.assign(line, { origin: null, text: line.text.replace(/\d/, (digit) => String((Number(digit) % 9) + 1)) });
			break;
		case 1: // other words
			if (line) Object.assign(line, { origin: null, text: line.text.replace(/^(据介绍，|今年以来，)?/, '记者了解到，') });
			break;
		case 2: // another place: the look-alike of another sentence
			if (line) {
				const text = line.text.replace(new RegExp(places.join('|')), pick(random, places));
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
			paragraphs.splice(random(paragraphs.length + 1), 0, fresh(random));
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
export function render(report: Report, wrap: number): { source: string; lineAt(offset: number): Line | null } {
	let source = '';
	const spans: { start: number; end: number; line: Line }[] = [];
	for (const lines of report) {
		source += '　　';
		let column = 2;
		for (const line of lines) {
			const start = source.length;
			for (const character of line.text) {
				source += character;
				column++;
				if (wrap > 0 && column >= wrap && !/\d/.test(character)) {
					source += '\n';
					column = 0;
				}
			}
			spans.push({ start, end: source.length, line });
		}
		source = `${source.trimEnd()}\n\n`;
	}
	return { source, lineAt: (offset) => spans.find(({ start, end }) => start <= offset && offset < end)?.line ?? null };
}
