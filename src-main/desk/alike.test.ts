import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asText, reports } from '../intake/fixtures/reports.ts';
import { directEngine } from './testing/direct-engine.ts';
import { openTestDesk } from './testing/open.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '../intake/fixtures/office', name)));
const text = asText(reports.zh);

async function deskWithReport() {
	const opened = await openTestDesk({ engine: directEngine() });
	const article = await opened.importText('report.txt', text);
	const bring = (name: string, data: string | Uint8Array<ArrayBuffer>, alike?: 'ask' | 'import') =>
		opened.client.library.import({ job: 'j', files: [new File([data], name)], published: null, ...(alike && { alike }) });
	return { ...opened, article, bring };
}

test('the same article in another format is proposed as a copy, and nothing is stored', async () => {
	const { article, bring, client } = await deskWithReport();
	for (const name of ['report-zh.docx', 'report-zh.html', 'report-zh.rtf']) {
		const [result] = await bring(name, fixture(name), 'ask');
		expect(result).toMatchObject({
			outcome: 'similar',
			article,
			file: name,
			resembles: { article, as: 'copy', title: reports.zh.title },
		});
	}
	expect(await client.library.list()).toHaveLength(1);
});

test('a text with another figure is proposed as a draft', async () => {
	const { article, bring } = await deskWithReport();
	const [result] = await bring('b.txt', text.replace('3200个', '3300个').replace('12个乡镇', '13个乡镇'), 'ask');
	expect(result).toMatchObject({ outcome: 'similar', resembles: { article, as: 'draft' } });
});

test('unless asked, what resembles is taken in, and says so', async () => {
	const { article, bring } = await deskWithReport();
	const [result] = await bring('report-zh.docx', fixture('report-zh.docx'));
	expect(result).toMatchObject({ outcome: 'imported', resembles: { article, as: 'copy' } });
});

test('another article on the same subject, and one that is in the trash, are proposed to nobody', async () => {
	const { article, bring, client } = await deskWithReport();
	const other =
		'云溪县全面推进乡村医疗建设\n\n今年上半年，云溪县新建村卫生室42所，培训乡村医生310名，家庭医生签约率达到78.6%。县卫生健康局介绍，全年计划投入资金5600万元，已完成62%。\n';
	expect(await bring('o.txt', other, 'ask')).toMatchObject([{ outcome: 'imported' }]);
	await client.library.trash({ articles: [article] });
	expect(await bring('report-zh.docx', fixture('report-zh.docx'), 'ask')).toMatchObject([{ outcome: 'imported' }]);
});
