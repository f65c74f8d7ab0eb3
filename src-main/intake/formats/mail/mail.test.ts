import { describe, expect, it } from 'vitest';
import { decode } from '../../decode.ts';
import { blocksOf } from '../../testing/zipped.ts';

const join = (...parts: (string | readonly number[])[]) =>
	Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])));
const mail = (subject: string, type: string, body: string) =>
	`From: a@example.org\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`;
const read = async (bytes: Uint8Array) => blocksOf(await decode(bytes, 'a.eml'));
const text = (subject: string, body: string) => read(join(mail(subject, 'text/plain; charset=utf-8', body)));
const html = (subject: string, body: string) => read(join(mail(subject, 'text/html; charset=utf-8', body)));

describe('an encoding that the mail does not name', () => {
	/** 新增学位 in GB2312. */
	const WORDS = [0xd0, 0xc2, 0xd4, 0xf6, 0xd1, 0xa7, 0xce, 0xbb];
	const TIMES = (n: number) => Array.from({ length: n }, () => WORDS).flat();

	it.each(['text/plain', 'text/plain;\r\n format=flowed', 'text/html'])('is told by the bytes (%s)', async (type) => {
		const bytes = join(
			'From: a@example.org\r\nSubject: ',
			WORDS,
			`\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n`,
			TIMES(3),
			'320',
		);
		expect(await read(bytes)).toEqual(['title: 新增学位', 'paragraph: 新增学位新增学位新增学位320']);
	});

	it('is told where there is no line on the type at all', async () => {
		const bytes = join('From: a@example.org\r\nSubject: x\r\nMessage-ID: <1@x>\r\n\r\n', TIMES(2), '7');
		expect(await read(bytes)).toEqual(['title: x', 'paragraph: 新增学位新增学位7']);
	});

	it('is left where the mail names one', async () => {
		const bytes = join('From: a\r\nSubject: x\r\nMessage-ID: <1@x>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n7', WORDS);
		expect((await read(bytes))[1]).toContain('\ufffd');
	});
});

describe('what a reply cites without marks', () => {
	const OUTLOOK = 'From: B\nSent: Monday\nTo: A\nSubject: pier';
	const chinese = '发件人：乙\n发送时间：2024年5月6日\n收件人：甲';

	it.each([
		['-----Original Message-----', OUTLOOK],
		[OUTLOOK, 'Hello'],
		['------------------ 原始邮件 ------------------', chinese],
		[chinese, '好'],
		['On Mon, May 6, 2024 at 10:00 AM B <b@example.org> wrote:', 'Hello'],
		['在 2024年5月6日，乙 写道：', '好'],
	])('is greyed behind %j', async (line, more) => {
		const found = await text('Re: pier', `It cost 86.\n\n${line}\n\n${more}\n\nIt cost 75.\n`);
		expect(found.slice(0, 2)).toEqual(['title: Re: pier', 'paragraph: It cost 86.']);
		expect(found.slice(2).every((block) => block.startsWith('chrome: '))).toBe(true);
		expect(found.at(-1)).toBe('chrome: It cost 75.');
	});

	it('is greyed in HTML, tables too', async () => {
		const cited =
			'<div><b>发件人:</b> 乙<br><b>发送时间:</b> 2024年5月6日</div><p>投资75万元</p><table><tr><td>桥</td><td>3</td></tr><tr><td>路</td><td>4</td></tr></table>';
		expect(await html('回复: 桥', `<p>投资86万元</p>${cited}`)).toEqual([
			'title: 回复: 桥',
			'paragraph: 投资86万元',
			'chrome: 发件人: 乙\n发送时间: 2024年5月6日',
			'chrome: 投资75万元',
			'chrome: 桥\t3',
			'chrome: 路\t4',
		]);
	});

	it('is read where the mail hands it on', async () => {
		expect(await text('Fwd: pier', `See below.\n\n${OUTLOOK}\n\nIt cost 75.`)).toContain('paragraph: It cost 75.');
		const handed = '---------- Forwarded message ---------\nFrom: B\nDate: Monday';
		expect(await text('pier', `See below.\n\n${handed}\n\nIt cost 75.`)).toContain('paragraph: It cost 75.');
	});
});
