/**
 * Frames round a statement: how it was reckoned (按可比价格计算), what it is held against (与上年相比), under which heading
 * it is looked at (分产业看, 从环比看). What stands in them is said of the way of reckoning, never of what is counted.
 */
import { finderOf } from '../../matches.ts';
import type { Mention } from '../types.ts';

/** No frame of a report is longer; the bound keeps the search linear. */
const FRAME = new RegExp(
	[
		// 一是销量稳步提升: the number of the point, not of the thing.
		'(?<=^|[。；;：:，,、—]\\s*)(?:其?[一二三四五六七八九十]是|其[一二三四五六]|第[一二三四五六七八九十](?=[，,]))[，,]?',
		'按(?:照)?[^，。；！？：,;]{1,14}?(?:计算|折算|折合|折(?=[\\d美人])|核算|测算|换算|口径|算(?=[，,为是约达\\d]))',
		// 死亡人数和直接损失与去年同期相比: the 和 of a list opens none.
		'(?:与|同|比|较|和(?=去年|上年|上[个一]?[月周]|前|往年|同期|此前|年初|\\d{4}))(?![例重率])[^，。；！？：,;]{1,44}?相比',
		'(?:分|从|按|就)[^，。；！？：,;\\d]{1,10}?(?:来看|看|来说|而言|来讲)(?=[，,：:]|$)',
		'(?:扣除|剔除|不计|不含)[^，。；！？：,;\\d]{1,24}?(?:因素|影响)?后',
		// 经季节性调整后按季增长0.4%: how it was reckoned.
		'经过?(?:季节性?|季节因素|年化|工作日)[^，。；！？：,;\\d]{0,8}?调整(?:后的?|的)?',
		// 名义增长5.2%，扣除价格因素实际增长5.3%: both are of the income said before.
		'(?:扣除|剔除)[^，。；！？：,;\\d]{1,12}?(?:因素|影响)(?:后)?(?:，|的)?(?:实际)?',
		'(?:名义|实际)(?=同比|比上年|较上年|增长|增速|增幅|下降|上升|上涨)',
		// 高于全国0.5个百分点: what it is held against.
		'(?:高于|低于|快于|慢于|高出|低于|领先)(?:全国|全省|全市|全县|全区|东部|中部|西部|上年|去年|同期|预期|目标)+(?:平均)?(?:水平|增速)?(?=\\d)',
		// 作为重点工程，面对疫情带来的影响，…: how the sentence comes to speak of its subject.
		'(?<=^|[。；;：:]\\s*)(?:作为|面对|面临|随着|伴随|得益于|受益于|由于|尽管|虽然)[^，。；！？：,;\\d]{2,30}[，,]',
		'(?<=^|[，。；;：:]\\s*)(?:具体|总体|整体|相对|综合|从总体上?|从整体上?)(?:而言|来看|来说|看)[，,]',
		'(?<=^|[，。；;：:]\\s*)(?:根据|据)?[^，。；！？：,;\\d]{0,14}?(?:数据|统计|报告|公报|资料|结果|信息)(?:显示|表明)[，,]?',
		// 需要关注的是，…; 令人欣慰的是，…: what the writer thinks of what comes.
		'(?<=^|[。；;：:]\\s*)(?:更)?(?:值得|需要|应当|令人|让人)\\p{Script=Han}{1,8}的是[，,]',
		// 省报云川11月3日讯（记者张三）: the line that opens a report.
		'^\\s*\\p{Script=Han}{2,12}?(?:\\d{1,2}月\\d{1,2}日)?\\s*(?:电|讯)\\s*[（(][^）)]{2,40}[）)]',
		// 记者从发布会获悉: who told it.
		'(?:本报)?记者[^，。；！？：,;\\d]{0,30}?(?:获悉|了解到|得知|获知)',
		'从(?<=(?:^|[，。；;：:]\\s*|近日[，,]?|日前[，,]?|[昨今当][日天][，,]?)从)[^，。；！？：,;\\d]{2,20}?(?:获悉|了解到|得知|获知)[，,]?',
		'(?<=^|[，。；;：:]\\s*)据[^，。；！？：,;\\d]{0,36}?(?:介绍|透露|通报|消息)[，,]',
		// 据海关统计，…; 据交通部门监测，…: whose count it is.
		'(?<=^|[，。；;：:]\\s*)据[^，。；！？：,;\\d]{1,14}?(?:统计|监测|测算|估算|调查|预测|记录)[，,]',
		// 总数居全国第三位: among which, not of what.
		'(?:位居|稳居|高居|跻身|居|列|排名?)(?:全[国省市县区]|世界|全球)\\p{Script=Han}{0,6}?(?=第[\\d一二三四五六七八九十]|前[\\d一二三四五六七八九十列茅]|首位|榜首)',
		'(?<=^|[，。；;：:]\\s*)(?:相比之下|相较之下|与之相比|与此同时|在此基础上|除此之外)[，,]',
		// 部分地区超过100毫米, 局地有雷暴: where, of what was told before.
		'(?:部分|局部|个别|大部分?|其余|其他|多数)地区|局地|局部(?=\\d|降|雨|有|超|可|达|阵|伴)',
		'(?:据|经)(?:初步|不完全)?(?:核算|测算|统计|估算|预计)',
	].join('|'),
	'gu',
);
export const phrasesIn = finderOf(FRAME);

/** The frames of a paragraph, ascending, not overlapping. */
export function framesZh(text: string): Mention[] {
	const out: Mention[] = [];
	for (const { 0: found, index } of phrasesIn(text)) out.push({ from: index, to: index + found.length, text: found });
	return out;
}
