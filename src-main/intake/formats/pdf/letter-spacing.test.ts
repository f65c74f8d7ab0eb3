import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../decode.ts';
import { advanceOf } from './characters.ts';
import type { Piece } from './geometry.ts';
import { segmentsOf } from './segments.ts';

const SIZE = 10;
const piece = (text: string, x: number, width: number): Piece => ({
	...{ text, x0: x, x1: x + width, baseline: 100, size: SIZE, font: 'f', top: 91, bottom: 101 },
});
const advances = (text: string): number => [...text].reduce((sum, char) => sum + advanceOf(char) * SIZE, 0);

/** Words as pdf.js gives them when their letters stand `gap` em apart, with blanks of `blank` em. */
function wideSet(words: readonly string[], gap: number, blank = gap * 2 + 0.25): Piece[] {
	const pieces: Piece[] = [];
	let x = 0;
	for (const word of words) {
		const chars = [...word];
		if (gap <= 0.6) {
			const width = advances(word) + gap * SIZE * (chars.length - 1);
			pieces.push(piece(chars.join(' '), x, width));
			x += width + blank * SIZE;
			continue;
		}
		for (const char of chars) {
			pieces.push(piece(char, x, advances(char)));
			x += advances(char) + gap * SIZE;
		}
		x += (blank - gap) * SIZE;
	}
	return pieces;
}
const read = (pieces: Piece[]): string[] => segmentsOf(pieces).map(({ text }) => text);

describe('letters that are set apart', () => {
	it.each([0.2, 0.3, 0.5, 0.8, 1.2])('become words and figures again (%s em)', (gap) => {
		expect(read(wideSet(['Harbour', 'handled', '12.5', 'million', 'tonnes'], gap))).toEqual([
			'Harbour handled 12.5 million tonnes',
		]);
	});

	it('may come near to each other in pairs', () => {
		expect(read([piece('S AV I N G S', 0, 60), piece('2 0 11', 70, 32)])).toEqual(['SAVINGS 2011']);
	});

	it('are closed up in Chinese text, whatever the size of the gap in one piece', () => {
		for (const gap of [0.15, 0.4])
			expect(read(wideSet(['吞吐量1250万吨，', '增', '长8.3%。'], gap, gap))).toEqual(['吞吐量1250万吨，增长8.3%。']);
	});

	it('are closed up where a line of Chinese text is stretched and its numbers are whole', () => {
		const line = (gap: number) => {
			const tokens = ['全', '港', '吞', '吐', '量', '1250', '万', '吨', '，', '增', '8.3%'];
			if (gap <= 0.6) {
				const text = tokens.join(' ');
				return [piece(text, 0, advances(tokens.join('')) + gap * SIZE * (tokens.length - 1))];
			}
			let x = 0;
			return tokens.map((token) => {
				const one = piece(token, x, advances(token));
				x = one.x1 + gap * SIZE;
				return one;
			});
		};
		for (const gap of [0.15, 0.5, 0.8, 1.2]) expect(read(line(gap))).toEqual(['全港吞吐量1250万吨，增8.3%']);
		expect(read([piece('青 浦 塘 镇 供 水 12 15 860', 0, 150)])).toEqual(['青浦塘镇供水12 15 860']);
		for (const text of ['石桥 46.2 7350', '石桥 柳河 松岭 青浦 云溪 12 15']) expect(read([piece(text, 0, 150)])).toEqual([text]);
	});

	it('are not joined over the blank between two columns', () => {
		const text = '全 港 吞 吐 量 1250 万 吨';
		expect(read([piece(text, 0, 110), piece(text, 120, 110)])).toEqual(['全港吞吐量1250万吨', '全港吞吐量1250万吨']);
	});

	it('are left alone where they may be cells or signs of a formula', () => {
		for (const words of [['3', '5', '7', '2'], ['3572'], ['A', 'B', '3', '4'], ['x+y=3']]) {
			const given = wideSet(words, 0.4);
			expect(read(given).join(' ')).toBe(given.map(({ text }) => text).join(' '));
		}
		for (const heads of ['ABCDEF3572', 'MTWTFSS']) expect(read(wideSet([heads], 1.2))).toEqual([...heads]);
		expect(read(wideSet(['CONTENTS'], 1.2))).toEqual(['CONTENTS']);
	});

	it('are left alone where the blanks between words are lost, since two numbers might become one', () => {
		const text = [...'in202412ships'].join(' ');
		expect(read([piece(text, 0, 90)])).toEqual([text]);
	});

	it('are told by the line above where a line has too few of them', () => {
		const below = (pieces: Piece[]): Piece[] => pieces.map((one) => ({ ...one, baseline: 114, top: 105, bottom: 115 }));
		const first = wideSet(['Harbour', 'handled'], 0.3);
		expect(read([...first, ...below(wideSet(['8.3%', 'on', '2023.'], 0.3))])).toEqual(['Harbour handled', '8.3% on 2023.']);
		expect(read([...first, ...below(wideSet(['8.3%.'], 0.3))])).toEqual(['Harbour handled', '8.3%.']);
		expect(read(below(wideSet(['8.3%', 'on', '2023.'], 0.3)))).toEqual(['8 . 3 % o n 2 0 2 3 .']);
	});

	it('are no rows of single digits below them', () => {
		const head = [piece('M T W T F S S', 0, 100)];
		const days = { ...piece('1 2 3 4 5 6 7', 0, 100), baseline: 114, top: 105, bottom: 115 };
		expect(read([...head, days])[1]).toBe('1 2 3 4 5 6 7');
		expect(read([...wideSet(['Monday', 'Tuesday'], 0.3), days])[1]).toBe('1 2 3 4 5 6 7');
	});

	it('cost no figure of a file', async () => {
		const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/pdf/wide-set.pdf'));
		const { text } = await decode(new Uint8Array(bytes), 'wide-set.pdf');
		expect(text.split('\n').filter((line) => line !== '')).toEqual([
			'ANNUAL REVIEW 2024',
			'Saltmere harbour handled 12.5 million tonnes in',
			'2024, up 8.3% on the year, and 3,140 ships.',
			'The quay was lengthened by 410 metres.',
			'Berths: 24',
			'盐沼港去年吞吐量1250万吨，同比增长8.3%，靠泊船舶3140艘次。',
			'码头岸线加长410米。',
			'新港池水深15.5米，去年疏浚泥沙860万方',
			'A B C',
			'3 5 7',
		]);
	});
});
