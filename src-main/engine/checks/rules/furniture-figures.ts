import type { NonFigure } from '../../../contract/model.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

const SHOWN = 6;

const textOf = ({ text }: NonFigure): string => text.replace(/\s+/gu, ' ').trim();

/** 拨打12345热线 in a sentence: a hotline that the report tells of. */
const HOTLINE = /^(?:[\p{Script=Han}]{0,6}(?:热线|平台)|中心)/u;

function isToldOf(view: DocumentView, { paragraph, to }: NonFigure): boolean {
	const owner = view.reading.paragraphs[paragraph];
	return owner?.kind === 'body' && HOTLINE.test(owner.text.slice(to, to + 10));
}

function run(view: DocumentView): Outcome[] {
	const left = view.reading.others.filter((one) => one.class === 'furniture' && !isToldOf(view, one));
	if (left.length === 0) return [];
	const separator = view.reading.language === 'zh' ? '、' : ', ';
	const list = left.slice(0, SHOWN).map(textOf).join(separator) + (left.length > SHOWN ? ' …' : '');
	return [
		{
			finding: {
				variant: 'left-out',
				level: 'note',
				params: { count: left.length, list },
				figures: [],
				paragraphs: [...new Set(left.map(({ paragraph }) => paragraph))],
				spans: left.map(({ start, end }) => ({ start, end })),
				basis: left.map(textOf),
			},
		},
	];
}

export const furnitureFigures: Rule = {
	id: 'furniture-figures',
	title: { zh: '未计入的页面数字', en: 'Numbers of the page left out' },
	why:
		'Numbers of licences, telephones, page views and printing times belong to the page and not to the report. They are ' +
		'listed once, so that nobody has to wonder what was left out. A hotline that a report tells of is no furniture.',
	authority: 'Complete accounting: every number of a text is counted or named as not counted.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: '东埠县新建书屋64座\n\n截至目前，东埠县已建成农家书屋64座。\n\n浙ICP备20031234号-1', variant: 'left-out' },
			{
				text: '东埠县新建书屋64座\n\n截至目前，东埠县已建成农家书屋64座。\n\n版权所有 东埠日报社 电话：0571-88001234',
				variant: 'left-out',
			},
			{ text: '灯塔修缮完工\n\n截至昨日，灯塔修缮历时80天，已经完工。\n\n苏ICP备20031234号-1', variant: 'left-out' },
		],
		miss: [
			{ text: '灯塔修缮完工\n\n灯塔修缮历时80天，昨日完工。', because: 'no numbers of the page' },
			{ text: '今年以来，12345热线受理诉求8600件。', because: 'a hotline that the report tells of' },
			{ text: '渔民可拨打12345政务服务热线反映，去年受理诉求8600件。', because: 'the same behind a verb' },
			{ text: '书屋有64座，短视频播放量达1204次。', because: 'page views as a figure of the report' },
			{ text: 'The library lent 1,204 books in 80 days.', because: 'figures of the report' },
		],
	},
	run,
};
