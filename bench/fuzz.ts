/**
 * Mutates our fixtures and reads what comes of it, as the desk does: `npm run fuzz -- --minutes 30 [--seed 7]`. Every file has
 * to become text or an UNREADABLE_FILE; a deadline passed, a thread that died, a bug or an unhandled rejection is a finding,
 * kept in a folder beside the system's temporary files together with the seed that makes it again.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ZipFile } from 'yazl';
import { AppError } from '../src-main/contract/errors.ts';
import { intakePool } from '../src-main/desk/intake-pool.ts';
import { read } from '../src-main/engine/read.ts';
import { readZip } from '../src-main/intake/index.ts';

const { values } = parseArgs({
	options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, only: { type: 'string' } },
});
const DEADLINE = 30;
const folder = join(tmpdir(), 'tickmark-fuzz');
const fixtures = join(import.meta.dirname, '../src-main/intake/fixtures');

/** Mulberry32: the same run again from the same seed. */
function randomFrom(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
	};
}
type Random = ReturnType<typeof randomFrom>;

/** What parsers stumble over, beside bytes at random. */
const PIECES = [
	'<',
	'>',
	'&',
	'&#x0;',
	'&lol;',
	']]>',
	'<![CDATA[',
	'<!DOCTYPE a [<!ENTITY b "c">]>',
	'{',
	'}',
	'\\u-1?',
	'\\bin99999 ',
	"\\'",
	'%',
	'\0',
	'\ufeff',
	'\ud800',
	'-1',
	'99999999999',
	'0',
	'\r\n\r\n',
	'--outer',
	'=?utf-8?B?',
	'"',
	'\t',
	'/Length 9',
	'<<',
	'>>',
	'endobj',
	'stream',
	'|',
	'```',
	'一',
].map((text) => Buffer.from(text));

function mutated(bytes: Uint8Array, random: Random): Uint8Array {
	let data = Buffer.from(bytes);
	for (let n = 1 + random(random(4) === 0 ? 60 : 6); n > 0 && data.length > 0; n--) {
		const at = random(data.length);
		const length = 1 + random(Math.min(400, data.length - at));
		const piece = PIECES[random(PIECES.length)] as Buffer;
		switch (random(9)) {
			case 0:
			case 1:
				data[at] = random(256);
				break;
			case 2:
				data[at] = (data[at] as number) ^ (1 << random(8));
				break;
			case 3:
				data = Buffer.from(data.subarray(0, at));
				break;
			case 4:
				data = Buffer.concat([data.subarray(0, at), data.subarray(at + length)]);
				break;
			case 5:
				data = Buffer.concat([data.subarray(0, at + length), data.subarray(at, at + length), data.subarray(at + length)]);
				break;
			case 6:
				data = Buffer.concat([data.subarray(0, at), ...Array.from({ length: 1 + random(300) }, () => piece), data.subarray(at)]);
				break;
			case 7:
				for (let i = at; i < at + length; i++) data[i] = random(256);
				break;
			default:
				data = Buffer.concat([data.subarray(0, at), piece, data.subarray(at)]);
		}
		if (data.length > 4_000_000) break;
	}
	return new Uint8Array(data);
}

/** The same archive with one entry mutated, left out or doubled; a mutation of the packed bytes hardly ever gets past the checksum. */
async function mutatedEntry(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
	const entries = await readZip(bytes, 'fixture', () => true);
	const chosen = random(entries.length);
	const zip = new ZipFile();
	for (const [i, { name, bytes: data }] of entries.entries()) {
		if (i === chosen && random(12) === 0) continue;
		zip.addBuffer(Buffer.from(i === chosen && data ? mutated(data, random) : (data ?? [])), name, { compress: random(2) === 0 });
	}
	zip.end();
	const chunks: Buffer[] = [];
	for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
	return new Uint8Array(Buffer.concat(chunks));
}

const files = readdirSync(fixtures, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && !/\.(?:ts|json|css)$|^\./.test(entry.name) && !/source/.test(entry.parentPath))
	.filter((entry) => values.only === undefined || join(entry.parentPath, entry.name).includes(values.only))
	.map((entry) => ({ name: entry.name, bytes: new Uint8Array(readFileSync(join(entry.parentPath, entry.name))) }))
	.filter(({ bytes }) => bytes.length < 3_000_000);

const intake = intakePool({ deadline: DEADLINE });
const until = Date.now() + Number(values.minutes) * 60_000;
const counts = new Map<string, number>();
const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
let findings = 0;
let slowest = { seconds: 0, file: '' };

function keep(seed: number, name: string, bytes: Uint8Array, error: unknown): void {
	findings++;
	mkdirSync(folder, { recursive: true });
	const path = join(folder, `${seed}-${name}`);
	writeFileSync(path, bytes);
	const told = error instanceof AppError ? JSON.stringify(error.failure) : error instanceof Error ? error.stack : String(error);
	console.log(`finding ${findings}: seed ${seed}, ${path}\n${told}`);
}

let current: { seed: number; name: string; bytes: Uint8Array } = { seed: 0, name: '', bytes: new Uint8Array() };
process.on('unhandledRejection', (error) => keep(current.seed, current.name, current.bytes, error));

async function one(seed: number): Promise<void> {
	const random = randomFrom(seed);
	const file = files[random(files.length)];
	if (!file) throw new Error('no fixtures');
	const zipped = file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
	const bytes = zipped && random(5) > 0 ? await mutatedEntry(file.bytes, random) : mutated(file.bytes, random);
	// Now and then the name lies.
	const other = files[random(files.length)]?.name ?? '';
	const name = random(10) === 0 ? `x${extname(other)}` : file.name;
	current = { seed, name, bytes };
	const began = performance.now();
	try {
		for (const part of await intake.expand(bytes, name)) {
			if ('failure' in part) {
				count(part.failure.code === 'UNREADABLE_FILE' ? part.failure.data.reason : part.failure.code);
				continue;
			}
			const { text, layout, declared } = await intake.decode(part.bytes, part.name);
			if (text.length < 100_000) read(text, { ...(layout && { layout }), ...(declared && { declared }) });
			count('read');
		}
	} catch (error) {
		if (error instanceof AppError && error.failure.code === 'UNREADABLE_FILE') count(error.failure.data.reason);
		else keep(seed, name, bytes, error);
	}
	const seconds = (performance.now() - began) / 1000;
	if (seconds > slowest.seconds) slowest = { seconds, file: `${name} (seed ${seed})` };
}

let seed = Number(values.seed) * 1_000_000;
const first = seed;
while (Date.now() < until) await one(seed++);
await intake.close();
console.log(
	`${seed - first} files from ${files.length} fixtures, ${findings} findings, slowest ${slowest.seconds.toFixed(1)} s: ${slowest.file}`,
);
for (const [key, n] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${String(n).padStart(8)} ${key}`);
process.exitCode = findings > 0 ? 1 : 0;
