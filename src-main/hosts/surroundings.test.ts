import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { devServerOf } from './dev-server.ts';
import { homeFolder } from './home.ts';
import { environmentLanguage, localeLanguage } from './language.ts';
import { describe as describeDetail, openLogFile, redact } from './log-file.ts';
import { packageRoot, packageVersion, rendererRoot } from './paths.ts';
import { runtimeProblem } from './runtime.ts';

describe('home folder', () => {
	it.each([
		[{ TICKMARK_HOME: '/library' }, 'linux', '/library'],
		[{}, 'linux', '/home/zm/.local/share/tickmark'],
		[{ XDG_DATA_HOME: '/data' }, 'linux', '/data/tickmark'],
		[{ XDG_DATA_HOME: 'relative' }, 'linux', '/home/zm/.local/share/tickmark'],
		[{}, 'darwin', '/home/zm/Library/Application Support/Tickmark'],
		[{ LOCALAPPDATA: 'D:\\Local' }, 'win32', 'D:\\Local\\Tickmark'],
	] as const)('%j on %s is %s', (env, platform, folder) => {
		expect(homeFolder(env, platform, '/home/zm')).toBe(folder);
	});

	it('takes a relative TICKMARK_HOME from where it was given', () => {
		expect(homeFolder({ TICKMARK_HOME: 'lib' }, 'linux', '/home/zm')).toBe(resolve('lib'));
	});
});

describe('language', () => {
	it.each([
		[{ LANG: 'zh_CN.UTF-8' }, 'zh'],
		[{ LANG: 'zh_TW' }, 'zh'],
		[{ LANG: 'en_GB.UTF-8' }, 'en'],
		[{ LANG: 'fr_FR.UTF-8' }, 'en'],
		[{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
		[{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh'],
		[{ LC_ALL: '', LANG: 'zh_CN' }, 'zh'],
		[{ LANG: 'C.UTF-8' }, null],
		[{ LANG: 'POSIX' }, null],
		[{}, null],
	] as const)('%j asks for %s', (env, language) => {
		expect(environmentLanguage(env)).toBe(language);
	});

	it('knows Chinese by its subtag alone', () => {
		expect(['zh', 'zh-Hans-CN', 'ZH-hk', 'zha', 'en-zh'].map(localeLanguage)).toEqual(['zh', 'zh', 'zh', 'en', 'en']);
	});
});

describe('development server', () => {
	const env = (url: string) => ({ NODE_ENV_ELECTRON_VITE: 'development', ELECTRON_RENDERER_URL: url });
	it('is taken from electron-vite, on this machine', () => {
		expect(devServerOf(env('http://localhost:5173'))?.origin).toBe('http://localhost:5173');
		expect(devServerOf({ ELECTRON_RENDERER_URL: 'http://localhost:5173' })).toBeNull();
	});
	it.each([
		'https://evil.example',
		'http://localhost.evil.example:5173',
		'file:///etc',
		'localhost:5173',
		'http://127.0.0.1@evil.example',
	])('is not %s', (url) => {
		expect(devServerOf(env(url))).toBeNull();
	});
});

describe('runtime', () => {
	it('says in both languages what is too old, and nothing otherwise', () => {
		expect(runtimeProblem('20.20.2')).toMatch(/Node 22.*20\.20\.2[\s\S]*Node 22.*20\.20\.2/);
		expect(runtimeProblem('22.0.0')).toBeNull();
		expect(runtimeProblem()).toBeNull();
	});
});

describe('program folder', () => {
	it('is found from the sources and from the build', () => {
		const root = packageRoot();
		expect(rendererRoot(root)).toBe(join(root, 'out', 'renderer'));
		expect(packageRoot(join(root, 'out', 'main', 'chunks'))).toBe(root);
		expect(packageVersion(root)).toMatch(/^\d+\.\d+\.\d+/);
		expect(() => packageRoot(tmpdir())).toThrow(/incomplete/);
	});
});

describe('log', () => {
	let home: string;
	beforeEach(() => {
		home = mkdtempSync(join(tmpdir(), 'tickmark-log-'));
	});
	afterEach(() => rmSync(home, { recursive: true }));

	it('keeps lines with time, error and cause, and not the name of the user', () => {
		const log = openLogFile(home, { userHome: '/home/zm', now: () => new Date(0) });
		log.write('opened /home/zm/report.txt');
		log.write('failed', new Error('outer', { cause: new Error('inner') }));
		log.write('with data', { n: 1 });
		const text = readFileSync(log.path, 'utf8');
		expect(text).toContain('1970-01-01T00:00:00.000Z opened ~/report.txt\n');
		expect(text).toMatch(/failed Error: outer\n\t {4}at [\s\S]*caused by Error: inner\n/);
		expect(text).toContain('with data {"n":1}\n');
		expect(text.split('\n').filter((line) => line !== '' && !/^(1970|\t)/.test(line))).toEqual([]);
	});

	it('turns over, and keeps so many old files', () => {
		const log = openLogFile(home, { limit: 50, kept: 2, now: () => new Date(0) });
		for (let n = 0; n < 10; n++) log.write(`line ${n} ${'x'.repeat(40)}`);
		expect(readdirSync(join(home, 'logs')).sort()).toEqual(['tickmark.log', 'tickmark.log.1', 'tickmark.log.2']);
		expect(readFileSync(log.path, 'utf8')).toContain('line 9 ');
		expect(readFileSync(`${log.path}.2`, 'utf8')).toContain('line 7 ');
	});

	it('describes what JSON cannot hold, and redacts either separator', () => {
		expect(describeDetail({ n: 1n })).toBe('[object Object]');
		expect(redact('C:\\Users\\zm\\a C:/Users/zm/b', 'C:\\Users\\zm')).toBe('~\\a ~/b');
		expect(redact('/a', '/')).toBe('/a');
	});
});
