/** Comma- and tab-separated values (RFC 4180), by csv-parse. Told by the file's name: a text with commas in it is no table. */
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { decodeText } from '../../encoding.ts';
import { LayoutWriter } from '../../layout-writer.ts';
import { MAX_CELLS } from '../../limits.ts';
import { refusedBy } from '../../magic.ts';
import type { Decoded, Format } from '../../types.ts';
import { unreadable } from '../../unreadable.ts';
import { type SheetRow, writeSheet } from './rows.ts';

const DELIMITERS = [',', '\t', ';', '|', '，'];
/** Characters at the head in which the delimiter is looked for. */
const SAMPLE = 20_000;

/** The mark that stands equally often in most lines of the head. */
function delimiterOf(text: string, name: string): string {
	if (/\.(?:tsv|tab)$/i.test(name)) return '\t';
	const lines = text
		.slice(0, SAMPLE)
		.split(/\r\n?|\n/)
		.filter((line) => line !== '')
		.slice(0, 50);
	const score = (mark: string): number => {
		const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(mark).length - 1);
		const usual = [...counts].sort((a, b) => a - b)[counts.length >> 1] ?? 0;
		return usual === 0 ? 0 : counts.filter((count) => count === usual).length * 100 + Math.min(usual, 99);
	};
	return DELIMITERS.reduce((best, mark) => (score(mark) > score(best) ? mark : best));
}

function read(bytes: Uint8Array, name: string): Decoded {
	const decoded = decodeText(bytes);
	if (!decoded) throw unreadable(name, 'encoding');
	const writer = new LayoutWriter(name);
	let records: string[][];
	try {
		records = parse(decoded.text, {
			...{ bom: true, relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false, maxRecordSize: 1_000_000 },
			delimiter: delimiterOf(decoded.text, name),
			to: MAX_CELLS,
		});
	} catch (error) {
		if (error instanceof CsvError) throw unreadable(name, 'corrupted', undefined, error);
		throw error;
	}
	const rows = records.map((record, i): SheetRow => ({ number: i + 1, cells: new Map(record.map((text, k) => [k, text])) }));
	writeSheet(writer, rows, { sheet: '', hidden: false });
	const format = /\.(?:tsv|tab)$/i.test(name) ? 'text/tab-separated-values' : 'text/csv';
	return writer.done({ format, encoding: decoded.encoding, encodingFrom: decoded.from });
}

export const csv: Format = {
	id: 'csv',
	claims: (bytes, name) => /\.(?:csv|tsv|tab)$/i.test(name) && refusedBy(bytes.subarray(0, 32)) === null,
	read,
};
