import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from './arguments.ts';
import { buildState } from './build-state.ts';
import { electronBinary } from './electron-binary.ts';
import { parseLaunch, plan } from './launch-plan.ts';
import { parseStartOptions } from './start-options.ts';

const node = '/usr/bin/node';
const electron = '/opt/electron';
const programs = { node, electron: null, superuser: false };

describe('plan', () => {
	it('takes Electron where it is there, and only there', () => {
		expect(plan(parseLaunch([]), { ...programs, electron })).toEqual({ command: electron, args: ['.'], env: {} });
		expect(plan(parseLaunch([]), programs)).toEqual({ command: node, args: ['out/main/loopback.js'], env: {} });
		expect(plan(parseLaunch(['--host', 'loopback']), { ...programs, electron }).command).toBe(node);
	});

	it('hands options on so that the host reads the same again', () => {
		const launch = parseLaunch(['--host', 'loopback', '--home', 'lib', '--no-open', '--', '-odd name.txt', 'b.txt']);
		const { args } = plan(launch, programs);
		const { host: _, dev: __, help: ___, ...start } = launch;
		expect(parseStartOptions(args.slice(1))).toEqual(start);
		expect(start).toEqual({ files: [resolve('-odd name.txt'), resolve('b.txt')], home: resolve('lib'), open: false, keep: true });
	});

	it('tells Electron its home by the environment and its files after --', () => {
		expect(plan(parseLaunch(['--home', '/h', '/a.txt']), { ...programs, electron, superuser: true })).toEqual({
			command: electron,
			args: ['.', '--no-sandbox', '--', '/a.txt'],
			env: { TICKMARK_HOME: '/h' },
		});
	});

	it('develops under either host', () => {
		const { args, env } = plan(parseLaunch(['--dev', '--keep']), programs);
		expect(args.slice(1)).toEqual(['dev', '--watch', '--entry', 'out/main/loopback.js', '--', '--keep']);
		expect(env).toEqual({ ELECTRON_EXEC_PATH: node });
		const underElectron = plan(parseLaunch(['--dev']), { ...programs, electron });
		expect(underElectron.args.slice(1)).toEqual(['dev', '--watch', '--entry', '.', '--']);
		expect(underElectron.env).toEqual({ ELECTRON_EXEC_PATH: electron });
	});

	it.each([[['--host', 'browser']], [['--frob']], [['--home']]])('refuses %j', (argv) => {
		expect(() => parseLaunch(argv)).toThrow(UsageError);
	});
});

describe('files', () => {
	let root: string;
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'tickmark-launch-'));
	});
	afterEach(() => rmSync(root, { recursive: true }));

	const put = (path: string, text: string, seconds: number) => {
		const file = join(root, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		for (let each = file; each !== root; each = dirname(each)) utimesSync(each, seconds, seconds);
	};

	it('builds what is missing or older than its sources, and not for a changed test', () => {
		put('src-main/desk/desk.ts', '', 100);
		put('src-renderer/main.tsx', '', 100);
		expect(buildState(root)).toBe('missing');
		for (const product of ['out/main/index.js', 'out/main/loopback.js', 'out/preload/index.cjs', 'out/renderer/index.html']) {
			put(product, '', 200);
		}
		expect(buildState(root)).toBe('fresh');
		writeFileSync(join(root, 'src-main/desk/desk.test.ts'), '');
		utimesSync(join(root, 'src-main/desk/desk.test.ts'), 300, 300);
		utimesSync(join(root, 'src-main/desk'), 100, 100);
		expect(buildState(root)).toBe('fresh');
		utimesSync(join(root, 'src-main/desk/desk.ts'), 300, 300);
		expect(buildState(root)).toBe('stale');
		utimesSync(join(root, 'out/main/index.js'), 400, 400);
		expect(buildState(root)).toBe('stale');
	});

	it('finds Electron only when its program is really there', () => {
		expect(electronBinary(root, {})).toBeNull();
		put('node_modules/electron/path.txt', 'electron', 1);
		expect(electronBinary(root, {})).toBeNull();
		put('node_modules/electron/dist/electron', '', 1);
		expect(electronBinary(root, {})).toBe(join(root, 'node_modules/electron/dist/electron'));
		expect(electronBinary(root, { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'nowhere') })).toBeNull();
	});
});
