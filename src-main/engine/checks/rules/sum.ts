import type { Language } from '../../../contract/model.ts';
import { compare, div, exact, mul, ONE } from '../../exact.ts';
import { numberOf, shown } from '../arithmetic/equation.ts';
import { attempts, decimalsOf, isGross, settled } from '../attempt.ts';
import { basisWords, inBaseUnit, measureOf } from '../gate.ts';
import { intervalOf, point, scale, sum as sumOf, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import { sumsIn } from '../sums/find.ts';
import type { Sum } from '../sums/sum.ts';
import type { DocumentView } from '../view.ts';

/** Less than this of the total, and the parts told are only some of them. */
const NEARLY: Readonly<Record<Language, string>> = { zh: '0.9', en: '0.5' };

function judge(view: DocumentView, { paragraph, parts, total, form }: Sum): Outcome | null {
	const members = [...parts, total];
	// A whole told in another paragraph stands apart from the row.
	const near = members.filter((f) => f.paragraph === paragraph.index);
	const from = Math.min(...near.map((f) => f.from));
	const to = Math.max(...near.map((f) => f.to));
	const apart = near.length < members.length ? view.sentenceOf(total) : '';
	if (basisWords(paragraph.text.slice(from, to)) !== '' || basisWords(apart) !== '') return null;
	const tried = attempts((strictness) => {
		const printed = intervalOf(total, strictness);
		const intervals = parts.map((part) => intervalOf(part, strictness));
		if (!printed || intervals.some((one) => one === null)) return null;
		const added = sumOf(parts.map((part, i) => inBaseUnit(part, intervals[i] ?? point(exact('0')))));
		const computed = scale(added, div(ONE, measureOf(total).factor));
		// 其中 may leave some out: only more than the whole is wrong.
		return { printed, computed: form === 'parting' ? { low: computed.low, high: null } : computed };
	});
	const { decided, ...verdict } = settled(tried, decimalsOf(total));
	if (!decided) return null;
	const wanted = inBaseUnit(total, point(mul(exact(total.value ?? '0'), exact(NEARLY[view.reading.language]))));
	const exactly = sumOf(parts.map((part) => inBaseUnit(part, point(exact(part.value ?? '0')))));
	if (form === 'loose' && exactly.low && wanted.low && compare(exactly.low, wanted.low) < 0) return null;
	const value = scale(exactly, div(ONE, measureOf(total).factor)).low;
	const computed = value ? shown(total, point(value), decimalsOf(total)) : '';
	// Parts in one unit are added as numbers; of several, each is told with its own.
	const oneUnit = parts.every(({ unit }) => unit === total.unit);
	const formula = parts.map((part) => (oneUnit ? numberOf(view, part) : view.wordsOf(part))).join(' + ');
	const relation = {
		...verdict,
		figures: members.map(({ id }) => id),
		operands: members.map((figure) => ({
			role: figure === total ? 'total' : 'part',
			figure: figure.id,
			interval: toIntervalText(intervalOf(figure) ?? { low: null, high: null }),
		})),
		// Parts of 其中 may leave some out: what holds is that they are no more than the whole.
		formula: form === 'parting' ? `${formula} ≤ ${view.wordsOf(total)}` : formula,
		printed: view.wordsOf(total),
		computed,
		pairedBy: [view.spanOf(paragraph, from, to)],
	};
	if (relation.verdict !== 'fails') return { relation };
	return {
		relation,
		finding: {
			variant: form === 'parting' ? 'exceeds' : 'differs',
			level: form === 'whole' && isGross(total, decided) ? 'error' : 'warning',
			params: { total: view.wordsOf(total), count: parts.length, formula, computed },
			figures: relation.figures,
			paragraphs: [...new Set(members.map((figure) => figure.paragraph))],
			spans: members.map(({ start, end }) => ({ start, end })),
			basis: [view.sentenceOf(total), ...new Set(parts.map((part) => view.sentenceOf(part)))],
		},
	};
}

export const sum: Rule = {
	id: 'sum',
	title: { zh: '分项与合计', en: 'Parts against their total' },
	why:
		'A row of parts closed by 合计 or “a total of” must add up to it. A row that 其中 opens may leave something out, so that ' +
		'only more than the whole is wrong there, and not for people, who may be counted under several heads. A row that one ' +
		'nought more or less in one part would make add up is asked about whatever opens it.',
	authority:
		'The sum of n rounded parts is off by at most (n+1)/2 units. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['count', 'money', 'measure'],
	examples: {
		hit: [
			{ text: '渔会选出委员15名，其中女委员6名，男委员10名。', variant: 'differs', level: 'warning' },
			{ text: 'Revenue of £12.4m comprised £7.1m from berths, £3.6m from sponsors and £2.7m from shops.', variant: 'differs' },
			{ text: '全岛参保人数达1139.4万人，其中渔业职工512.6万人，渔村居民636.8万人。', variant: 'differs', level: 'warning' },
			{ text: '全岛有高中生35.57万人（文史16.36万人、理工19.12万人）。', variant: 'differs', level: 'warning' },
			{ text: '两港分别成交4618吨和4322吨，总量达9940吨。', variant: 'differs' },
			{ text: '全系统现有渔工1264人，其中在职人员846人、离退休人员438人。', variant: 'differs', level: 'warning' },
			{ text: '昨日全岛共报告新增渔损34例：东礁18例，西礁9例，南礁5例，北礁4例。', variant: 'differs', level: 'warning' },
			{
				text: 'The grant of $900,000 will be shared by three quays: Alder gets $420,000, Birch $310,000 and Cedar $270,000.',
				variant: 'differs',
			},
			{
				text: '台风逼近，沿海三镇昨晚共转移1860人。其中礁前镇720人，月屿镇510人，长湾镇63人，分别安置在学校和体育馆。',
				variant: 'differs',
				figures: ['720人', '510人', '63人', '1860人'],
				level: 'warning',
			},
			{ text: '这次共派出渔技员145名，包括教员52名、技工76名和后勤人员27名。', variant: 'differs', level: 'warning' },
			{
				text: '假日里，全岛三个渔港共接待游客18.6万人次。其中东礁港7.2万人次，南礁港6.8万人次，北礁码头5.6万人次。',
				variant: 'differs',
				level: 'warning',
			},
			{ text: '全县3个镇共有渔校150所，其中甲礁镇60所、乙礁镇30所、丙礁镇30所。', variant: 'differs', level: 'warning' },
			{
				text: 'The lifeboat fund raised £45,000 from three events: £20,000 at the fair, £15,000 at the auction and £1,000 at the swim.',
				variant: 'differs',
			},
			{
				text: 'The fishing board has 48 seats: 25 Labour, 14 Conservative, six Liberal Democrat and five independents.',
				variant: 'differs',
			},
			{
				text: 'The yard sold 120 boats in January, 150 in February and 180 in March, making 480 for the quarter.',
				variant: 'differs',
			},
			{
				text: '巡查队共查出隐患1340处。队员当场讲解，并发了册子。按类型分，缆绳老化620处，灯具缺失510处，违规堆放300处。',
				variant: 'differs',
				figures: ['620处', '510处', '300处', '1340处'],
				level: 'warning',
			},
			{
				text: '今年全县投放鱼苗4860箱。\n\n为保成活，渔技站派人到场。\n\n投放的鱼苗分为三类，其中鲢鱼1260箱，鲤鱼2940箱，草鱼480箱。',
				variant: 'differs',
				level: 'warning',
			},
			{ text: '港区新增绿地3.6万平方米，其中公园绿地2.1万平方米，道路绿地1.9万平方米。', variant: 'differs', level: 'warning' },
			{
				text: 'The port spent $4.8 million on repairs. Crews worked at night. The spending fell into three groups: $1.9 million went on quays, $1.5 million on cranes and $0.8 million on lamps.',
				variant: 'differs',
				level: 'warning',
			},
			{
				text: 'Wardens dealt with 268 wildfires. The season began early. By cause, 142 fires were started by lightning, 97 by campers and 47 by power lines.',
				variant: 'differs',
				figures: ['142fires', '97', '47', '268wildfires'],
			},
			{ text: 'The kitchen gave out 12,400 parcels, including 7,900 to families and 5,400 to sailors.', variant: 'differs' },
			{ text: '全港职工1860人，其中船员620人、码头工890人、其他人员530人。', variant: 'differs' },
			{ text: '渔港节在四地举办活动86场：主会场32场、学校会场24场、社区会场29场、乡村会场11场。', variant: 'differs' },
			{
				text: '昨日新增渔损6例，均为外海渔损（东礁2例，南礁1例，北礁1例，西礁1例）；无新增失踪。',
				variant: 'differs',
				level: 'warning',
			},
			{ text: '到会代表共320人，其中男代表210人，女代表120人。', variant: 'differs', figures: ['210人', '120人', '320人'] },
			{
				text: '1月卖鱼120吨，2月卖鱼150吨，3月卖鱼180吨，一季度共计卖鱼480吨。',
				variant: 'differs',
				figures: ['120吨', '150吨', '180吨', '480吨'],
			},
			{ text: 'The firm earned £32m (£14m and £9m respectively) from boats and nets.', variant: 'differs', level: 'warning' },
			{
				text: 'The port received 814,700 tourists in August.\n\nOf the total, 777,300 were domestic tourists, while 73,400 were from overseas.',
				variant: 'differs',
			},
			{
				text: '昨日报告新增渔病357例。其中，输入渔病18例（东礁13例，南礁2例，北礁1例，西礁2例），含1例旧病；本地渔病349例。',
				variant: 'differs',
				figures: ['18例', '349例', '357例'],
			},
			{ text: '全市粮食总产量86.4万吨，其中夏粮31.2万吨，秋粮57.2万吨。', variant: 'differs' },
			{
				text: '昨天，轮渡、大巴、快艇共接送游客8201.9万人次，比前天多。其中，轮渡接送1069万人次，增长9.2%；大巴接送6876万人次，增长1.7%；快艇接送346.88万人次，下降1.3%。',
				variant: 'differs',
				figures: ['1069万人次', '6876万人次', '346.88万人次', '8201.9万人次'],
				level: 'warning',
			},
			{
				text: '全区渔业收入完成20348万元，为预算的55.3%。分部门情况是：水产站完成3954万元，为预算的47.9%；码头完成10259万元，为预算的50.1%；冷库完成5865万元，为预算的78%。',
				variant: 'differs',
			},
			{ text: '全县62所渔村小学、18所海岛小学共82所小学参加监测。', variant: 'differs' },
			{
				text: '全县渔获总量142.5万吨，比上年的133.8万吨多。渔获总量由海水捕捞108.3万吨、淡水养殖42.1万吨组成。',
				variant: 'differs',
				figures: ['108.3万吨', '42.1万吨', '142.5万吨'],
				level: 'error',
			},
			{
				text: '技校今年落实去向的毕业生共863人，比上届略多。从去向看，进厂612人，升学136人，参军17人，创业89人。',
				variant: 'differs',
				level: 'warning',
			},
			{ text: '建成青石码头（80个泊位）、柳湾码头（48个泊位）、东埠码头（54个泊位）共计202个泊位。', variant: 'differs' },
			{ text: '鲜鱼投诉320件；干货投诉180件；合计560件，均已办结。', variant: 'differs' },
			{
				text: 'The brewer ran 310 taverns at the end of June: 124 managed and 96 tenanted.',
				variant: 'differs',
			},
			{
				text: '今年新添公交车86辆、出租车124辆、校车34辆，合计250辆，全部为新能源车型。',
				variant: 'differs',
				figures: ['86辆', '124辆', '34辆', '250辆'],
				level: 'error',
			},
			{ text: '全市修缮古桥31座。其中，石拱桥18座、木梁桥9座、风雨桥7座，已向游人开放。', variant: 'exceeds' },
			{ text: 'The yard built 12 ferries, 7 tugs and 5 barges, a total of 26 vessels.', variant: 'differs' },
			{ text: '合唱节门票收入分别为12.6万元、9.4万元、7.5万元，三项合计31.5万元。', variant: 'differs' },
			{ text: '按来源分，陆路来客4200人次，水路来客1300人次，合计5900人次。', variant: 'differs' },
			{
				text: '船队现有渔船96艘，由拖网船58艘、围网船32艘组成，常年出海。',
				variant: 'differs',
				figures: ['58艘', '32艘', '96艘'],
			},
			{ text: '全年放映电影640场，分别为故事片420场、纪录片150场、动画片90场。', variant: 'differs' },
			{
				text: 'Repairs cost £6.9 million, made up of £3.8 million for roofs, £1.6 million for drains and £1.1 million for paint.',
				variant: 'differs',
			},
			{ text: 'The fleet carried 4,200 tourists in June and 1,300 tourists in July, 5,900 in total.', variant: 'differs' },
			{ text: '李师傅的补贴中，交通加18元，餐费加22元，高温加45元，合计每月增加95元。', variant: 'differs' },
			{
				text: 'The chain had 420 inns at the year end: 250 managed and 190 leased.',
				variant: 'differs',
				figures: ['250', '190', '420inns'],
				level: 'warning',
			},
		],
		miss: [
			{
				text: '全岛今年共有6.94万名学徒应考，比去年增加1200人，增长2.1%，其中选择航海类的5.04万人，占72.6%，捕捞类1.45万人；其余4500人左右为修船类学徒。',
				because: 'the rest stands behind them',
			},
			{
				text: '新建的石桥船坞有泊位390个，东坞、西坞扩建后分别增加124个、120个，合计634个。',
				because: 'with the one told before them',
				verdict: 'holds',
			},
			{ text: '渔民节设有划船、织网等十二个比赛项目和两个表演项目共86个小项。', because: 'events within the sports' },
			{ text: '上半年，渔业基金总收入42亿元、总支出35亿元，6月末累计结余96亿元。', because: 'what is left is no sum' },
			{ text: '渔会选出委员16名，其中女委员6名，男委员10名。', because: 'they add up' },
			{
				text: 'Revenue of £13.4m comprised £7.1m from berths, £3.6m from sponsors and £2.7m from shops.',
				because: 'they add up',
				verdict: 'holds',
			},
			{ text: '全岛参保人数达1149.4万人，其中渔业职工512.6万人，渔村居民636.8万人。', because: 'they add up' },
			{ text: '全岛有高中生35.57万人（文史16.36万人、理工19.21万人）。', because: 'they add up' },
			{ text: '全岛有高中生35.57万人（男生16.36万人、文科生12.12万人）。', because: 'one may be both' },
			{ text: '两港分别成交4618吨和4322吨，总量达8940吨。', because: 'they add up', verdict: 'holds' },
			{ text: '全系统现有渔工1284人，其中在职人员846人、离退休人员438人。', because: 'they add up' },
			{ text: '昨日全岛共报告新增渔损34例：东礁18例，西礁9例，南礁5例。', because: 'some may not be told' },
			{
				text: 'The grant of $900,000 will be shared by three quays: Alder gets $420,000, Birch $310,000 and Cedar $170,000.',
				because: 'they add up',
				verdict: 'holds',
			},
			{ text: '今年共开辟、调整12条航线，其中：开辟了208、209、210和4条通往北礁的专线。', because: 'names of lines' },
			{
				text: '全年水产品产量9641万吨，比上年多。其中，海鱼产量5794万吨，增长4.6%；贝藻产量4197万吨，增长6.7%。',
				because: 'the two need not be parts of one thing',
			},
			{ text: '这次共派出渔技员155名，包括教员52名、技工76名和后勤人员27名。', because: 'they add up' },
			{ text: '这次共派出渔技员165名，包括教员52名、技工76名和后勤人员27名。', because: 'some may be left out' },
			{ text: '渔校招募志愿者40名，包括党员16名、女性20名和退休人员8名。', because: 'one may be all three' },
			{
				text: '假日里，全岛三个渔港共接待游客19.6万人次。其中东礁港7.2万人次，南礁港6.8万人次，北礁码头5.6万人次。',
				because: 'they add up',
			},
			{
				text: '全县3个镇共有渔校130所，其中小学60所、初中30所、高中30所。',
				because: 'as many kinds as towns, by chance',
				verdict: 'holds',
			},
			{ text: 'The fleet has 36 buses, each with 70 seats, a total of 2,520 seats.', because: 'a product' },
			{
				text: 'The lifeboat fund raised £45,000 from three events: £20,000 at the fair, £15,000 at the auction and £10,000 at the swim.',
				because: 'they add up',
				verdict: 'holds',
			},
			{
				text: 'The lifeboat fund raised £45,000 from five events: £20,000 at the fair, £15,000 at the auction and £1,000 at the swim.',
				because: 'two of the five are not told',
			},
			{
				text: 'The fishing board has 48 seats: 25 Labour, 14 Conservative, six Liberal Democrat and three independents.',
				because: 'they add up',
				verdict: 'holds',
			},
			{
				text: '渔港食堂去年收入4620万元。\n\n海滨公园一年来客不断。\n\n分来源看，门票收入1674万元，餐饮收入1163万元，停车收入1891万元。',
				because: 'a number two paragraphs before is of something else',
			},
			{
				text: '巡查队共查出隐患1430处。队员当场讲解，并发了册子。按类型分，缆绳老化620处，灯具缺失510处，违规堆放300处。',
				because: 'they add up',
				verdict: 'holds',
			},
			{
				text: '巡查队共查出隐患1490处。队员当场讲解，并发了册子。按类型分，缆绳老化620处，灯具缺失510处，违规堆放300处。',
				because: 'some of other types may be left out',
			},
			{
				text: '巡查队共查出隐患1340处。队员当场讲解。按类型分，缆绳老化620处，灯具缺失510处，违规堆放300处等。',
				because: 'the list goes on',
			},
			{
				text: '巡查队查出隐患1340处，已整改1210处。按类型分，缆绳老化620处，灯具缺失510处，违规堆放300处。',
				because: 'either number may be the whole',
			},
			{
				text: '今年全县投放鱼苗4680箱。为保成活，渔技站派人到场。投放的鱼苗分为四类，其中鲢鱼1260箱，鲤鱼2940箱，草鱼380箱。',
				because: 'four are announced and three told',
			},
			{ text: '港区新增绿地3.6万平方米，其中公园绿地2.1万平方米，道路绿地1.5万平方米。', because: 'they add up' },
			{
				text: 'The yard sold 120 boats in January, 150 in February and 180 in March, making 450 for the quarter.',
				because: 'they add up',
				verdict: 'holds',
			},
			{ text: '1月卖鱼120吨，2月卖鱼150吨，3月卖鱼180吨，一季度共计卖鱼450吨。', because: 'they add up', verdict: 'holds' },
			{ text: 'The firm earned £23m (£14m and £9m respectively) from boats and nets.', because: 'they add up', verdict: 'holds' },
			{ text: '全岛居民人均可支配收入36000元，其中渔民45000元、农民28000元。', because: 'a mean is no sum' },
			{ text: 'The ferry saved 12 people (7 men and 3 under age) from the sea.', because: 'some of the people are told' },
			{
				text: '昨日新增渔病3118例，其中输入41例，本地3077例（东礁2780例，南礁98例，北礁55例，西礁53例，青礁35例，白礁17例，黑礁13例，石礁9例，沙礁6例，小礁6例，大礁3例，老礁1例，新礁1例）。',
				because: 'what stands in brackets, however long, parts a part',
			},
			{ text: '港区共有渔船36艘，其中木质渔船21艘，外来渔船25艘。', because: 'a boat may be both' },
			{
				text: 'Wardens dealt with 286 wildfires. The season began early. By cause, 142 fires were started by lightning, 97 by campers and 47 by power lines.',
				because: 'they add up',
				verdict: 'holds',
			},
			{
				text: 'Wardens dealt with 268 wildfires. By August, 142 men had joined, 97 by bus and 47 by train.',
				because: 'men are no fires',
			},
			{
				text: 'The kitchen gave out 12,400 parcels, including 7,900 to families and 4,100 to sailors.',
				because: 'including some',
			},
			{ text: '全港职工1860人，其中船员620人、码头工890人、其他人员350人。', because: 'they add up' },
			{ text: '昨日新增渔损6例，均为外海渔损（东礁3例，南礁1例，北礁1例，西礁1例）；无新增失踪。', because: 'they add up' },
			{ text: '尚有渔损128例（重伤3例，轻伤21例，擦伤40例），都在码头医院。', because: 'a bracket that tells of some' },
			{ text: '到会代表共320人，其中女代表210人，党员代表120人。', because: 'a delegate may be both' },
			{ text: '到会代表共340人，其中男代表210人，女代表120人。', because: '其中 may leave ten out' },
			{
				text: '全区渔业收入完成20348万元，为预算的55.3%。其中：水产站完成13916万元，为预算的56%；冷库完成6342万元，为预算的53.8%。',
				because: '其中 may leave ninety out',
			},
			{
				text: '全年外贸进出口20348万元。其中，一般贸易进出口13916万元，民营企业进出口15871万元。',
				because: 'two ways of parting, and no slip explains the distance',
			},
			{ text: '全县62所渔村小学、18所海岛小学共80所小学参加监测。', because: 'they add up', verdict: 'holds' },
			{
				text: '全县渔获总量142.5万吨，比上年的133.8万吨多。渔获总量由海水捕捞108.3万吨、淡水养殖34.2万吨组成。',
				because: 'they add up',
				verdict: 'holds',
			},
			{
				text: '技校今年落实去向的毕业生共863人，比上届略多。从去向看，进厂612人，升学136人。',
				because: 'the list breaks off far below the whole',
			},
			{
				text: '技校今年落实去向的毕业生共863人。从去向看，进厂612人，占七成，升学1036人次。',
				because: 'other things stand between',
			},
			{ text: 'The chain had 420 inns at the year end: 250 managed and 170 leased.', because: 'they add up', verdict: 'holds' },
			{
				text: 'The fleet had 90 vans at the year end: 45 electric and 40 diesel, with five on hire.',
				because: 'the list goes on',
			},
			{ text: 'Wardens looked at 420 inns over the summer: 90 fined and 20 closed.', because: 'only some are told' },
			{
				text: '李师傅的补贴中，交通加18元，餐费加22元，高温加45元，合计每月增加85元。',
				because: 'they add up',
				verdict: 'holds',
			},
			{
				text: '门票收入30万元，讲座收入12万元，义卖收入8万元，合计20万元捐给敬老院。',
				because: 'the last two give it',
				verdict: 'holds',
			},
			{ text: '船队现有渔船90艘，由拖网船58艘、围网船32艘组成，常年出海。', because: 'they add up', verdict: 'holds' },
			{ text: '全年放映电影640场，分别为故事片420场、纪录片150场等。', because: '等 leaves some out' },
			{ text: 'Police visited 12 towns: 40 officers in Ashby and 30 officers in Corley.', because: 'two things are counted' },
			{
				text: 'Repairs cost £6.5 million, made up of £3.8 million for roofs, £1.6 million for drains and £1.1 million for paint.',
				because: 'they add up',
				verdict: 'holds',
			},
			{ text: '今年新添公交车86辆、出租车124辆、校车34辆，合计244辆。', because: 'they add up', verdict: 'holds' },
			{
				text: '三次产业投入37.70亿元、786.42亿元、579.11亿元，合计1403.24亿元。',
				because: 'the last digit is rounding',
			},
			{ text: '全市修缮古桥31座。其中，石拱桥18座、木梁桥9座。', because: '其中 may leave some out', verdict: 'holds' },
			{ text: '志愿者30人，其中女性20人、党员16人。', because: 'people may be counted twice' },
			{ text: '今年新添公交车86辆、出租车124辆，共覆盖线路250条。', because: 'another unit' },
		],
	},
	run: (view) =>
		view.reading.paragraphs
			.filter(({ kind }) => kind !== 'furniture' && kind !== 'noise')
			.flatMap((paragraph) => sumsIn(view, paragraph).flatMap((one) => judge(view, one) ?? [])),
};
