import type { Attach } from '../types.ts';

/** What is reckoned in money and in nothing else; a bare 1.2万亿 behind it is a sum. */
const SUM =
	/(?:投资|[买卖]超|拨款|成交额?|收入|支出|融资|市值|贷款|存款|资金|利润|营收|产值|增加值|债务|债券|余额|生产总值|GDP|净流[入出]|净买入|净卖出|缩量|放量|金额|[总全]额|成交量能|零售额|进出口|出口额?|进口额?|税收|预算|补贴|估值|造价|赤字|专项债|消费额?|盈利|亏损|营业额|销售额|交易额|保费|资产|负债|票房|身家|片酬|奖金|总价|标的|打赏|损失|赔偿|募资|回购|租金|薪酬|罚没|关税)(?:规模|总量|总额|余额|合计|共计)?(?:连续[\d一二三四五六七八九十]{1,3}个?交易?日)?[^，。；！？：、,;()（）“”\d]{0,8}$/u;

/** Who earns or owes so much earns money: 挣了5万3, 欠下20万. */
const EARNED =
	/(?:(?:单价|均价|总价|售价|房价|报价|起拍价|成交价|月薪|年薪|月入|年入|月租|年租)(?:格|金)?(?:约|近|为|在|达|超|高达|仅|只|不到)*|挣|赚|欠|赔|花|掏|倒贴|赔付|借款|还款|花费|[要想去来，被]汇|汇款|转账|转走|打款|骗走|骗取|被骗|捐款|贷款|罚款|索要|勒索|垫付|预付|补缴)(?:了|到|下|过|取|得|进|出|去|回)?$/u;

/** 花5万3买: what it was spent on follows. */
const SPENT = /(?:花|掏|花费)(?:了|掉|去|出)?(?:近|约|了近|了约)?$/u;

export const elidedMoney = {
	id: 'elided-money',
	type: 'attach',
	needs: /[万亿挣赚欠赔贴款价薪入租花掏]/u,
	why: 'Market copy leaves the yuan out behind 亿: 成交额破万亿 is money though no unit is printed, and the unit stays empty.',
	examples: [
		{
			text: '飓风造成损失25.8亿，募资2.3亿，受损家庭1.8万。',
			figures: [
				{ text: '25.8亿', kind: 'money', unit: '' },
				{ text: '2.3亿', kind: 'money' },
				{ text: '1.8万', kind: 'count' },
			],
		},
		{
			text: '两市成交额突破1.1万亿，较上日放量820亿，用户达3.2亿。',
			figures: [
				{ text: '突破1.1万亿', kind: 'money', unit: '' },
				{ text: '820亿', kind: 'money', unit: '', value: '82000000000' },
				{ text: '3.2亿', kind: 'count' },
			],
		},
		{
			text: '单价两万一、总价一百八十万的房子，均价约3.8万，月入过万，月入学3200人。',
			figures: [
				{ text: '两万一', kind: 'money' },
				{ text: '一百八十万', kind: 'money' },
				{ text: '约3.8万', kind: 'money' },
				{ text: '过万', kind: 'money' },
				{ text: '3200人' },
			],
		},
		{
			text: '他花5万3买车，种花3万株。他一年挣了5万3，还欠下20万，粉丝涨到30万。',
			figures: [
				{ text: '5万3', kind: 'money', value: '53000' },
				{ text: '3万株', kind: 'count' },
				{ text: '一年' },
				{ text: '5万3', kind: 'money' },
				{ text: '20万', kind: 'money' },
				{ text: '30万', kind: 'count' },
			],
		},
		{
			text: '老人要汇8万，已转账3万，词汇8万。',
			figures: [
				{ text: '8万', kind: 'money', value: '80000' },
				{ text: '3万', kind: 'money' },
				{ text: '8万', kind: 'count' },
			],
		},
		{
			text: '全年票房破百亿，影片累计票房46.8亿，观影人次2.1亿。',
			figures: [
				{ text: '破百亿', kind: 'money' },
				{ text: '46.8亿', kind: 'money' },
				{ text: '2.1亿', kind: 'count' },
			],
		},
		{ text: '成交额连续5个交易日破万亿。', figures: [{ text: '5个交易日' }, { text: '破万亿', kind: 'money' }] },
		{
			text: '总投资56亿，带动就业3万。',
			figures: [
				{ text: '56亿', kind: 'money' },
				{ text: '3万', kind: 'count' },
			],
		},
	],
	attach(m, { text, previous }) {
		if (m.numeral === null || m.unit !== '' || m.kind !== null || m.low === null || m.low.n < 1000n * m.low.d) return null;
		// A noun straight behind is counted: 投资带动5万农户.
		const spent =
			SPENT.test(text.slice(Math.max(0, m.from - 6), m.from)) && /^[买请租办修装盖建给]/u.test(text.slice(m.to, m.to + 1));
		if (/^[\u4e00-\u9fff]/u.test(text.slice(m.to, m.to + 1)) && !/^[左以之多余大的]/u.test(text.slice(m.to, m.to + 1)) && !spent)
			return null;
		const left = text.slice(
			Math.max(previous && !previous.verdict && previous.unitClass !== 'duration' ? previous.to : 0, m.from - 24),
			m.from,
		);
		return (m.numeral.scale >= 4 && SUM.test(left)) || EARNED.test(left) ? { ...m, kind: 'money', piece: 'elided-money' } : null;
	},
} as const satisfies Attach;
