import { endOfAny, patternsOf } from '../match.ts';
import type { Filter } from '../types.ts';

/** Each begins at a mention; what stands before it is looked at from there, never farther than the pattern says. */
const FURNITURE = patternsOf([
	// An address on the net or a mailbox: a Latin run with a dot or @ around the digits.
	/(?<=(?:https?:\/\/|www\.)[\w./?=&%#:~-]{0,200})\d[\w./?=&%#:~-]{0,64}/y,
	/(?<=[\w.-]{0,64}@[\w.-]{0,64})\d[\w.-]{0,64}/y,
	/\d[\w-]{0,64}(?:\.[\w-]{1,64}){0,64}@[\w.-]{1,64}/y,
	/(?<=\b[A-Za-z][\w.-]{0,40})\d[\w.-]{0,64}@[\w.-]{1,64}/y,
	/(?<=\b[A-Za-z][\w.-]{0,40})\d[\w-]{0,64}\.(?:com|cn|net|org|gov|edu)\b[\w./-]{0,64}/y,
	/\d[\w-]{0,64}\.(?:com|cn|net|org|gov|edu)\b[\w./-]{0,64}/y,
	/\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/y,
	/(?<=[Ii][Pp][Vv])[46]/y,
	/(?<=ICP[备证]\s{0,2})\d{1,64}号?(?:-\d{1,64})?/y,
	/(?<=公网安备\s{0,2})\d{1,64}号?/y,
	/(?<=(?:标识码|许可证|许可证号|登记号|备案号|统一刊号|刊号|邮发代号|国内统一连续出版物号|代码|编号|订阅号|书号|ISBN|ISSN|CN|准印证号|广告经营许可证)\s{0,2}[:：]?\s{0,2}[A-Z]{0,3}\s{0,2})\d[\d-]{0,64}(?:\/[A-Z]\w{0,64})?/y,
	/(?<=(?:邮编|邮政编码|传真|QQ|微信|微信号|热线|电话|专线|手机|手机号|客服|联系方式|Tel|TEL|拨打|请拨|可拨|拨通|致电|登录|登陆)\s{0,2}(?:为|是|号|号码)?\s{0,2}[:：]?\s{0,2})\(?\d[\d-]{2,64}(?:\s\d{3,4}(?!\d)){0,2}(?:\s?转\s?\d{1,6})?(?:\s?[、/或和]\s?(?:\d{5,12}|1[12]\d|0\d{2,3}-\d{7,8})(?!\d)(?:\s?转\s?\d{1,6})?){0,6}/y,
	/(?:\+?86-?)?1[3-9]\d{9}(?!\d)/y,
	/0\d{2,3}[-–—]\s?\d{3,4}\s?\d{4}(?:\s?[-转]\s?\d{1,6})?(?!\d)/y,
	/[48]00-\d{3,4}-\d{3,4}(?:\s?转\s?\d{1,6})?/y,
]);

const ARABIC = /[0-9+]/u;

export const furniture = {
	id: 'furniture',
	type: 'filter',
	needs: /\d/u,
	why: 'Registration numbers, addresses and telephones stand in a page, and nobody vouches for their value.',
	examples: [
		{ text: '来稿请寄邮箱tougao2021@example.com。', figures: [], others: [['2021@example.com', 'furniture']] },
		{ text: '咨询电话:0571-88990011', figures: [], others: [['0571-88990011', 'furniture']] },
		{
			text: '网上售票356.4万张（含手机120.3万张），热线接听20.75万次。',
			figures: [{ text: '356.4万张' }, { text: '120.3万张' }, { text: '20.75万次' }],
		},
		{ text: '热线：12345转6，或致电0571-8899 0011、95598。', figures: [] },
		{ text: '浙ICP备12004567号', figures: [], others: [['12004567号', 'furniture']] },
		{ text: '网站支持IPv6访问', figures: [], others: [['6', 'furniture']] },
		{
			text: '联系人手机13812345678，共有3人报名。',
			figures: [{ text: '3人', value: '3' }],
			others: [['13812345678', 'furniture']],
		},
	],
	test(m, { text }) {
		if (!ARABIC.test(text[m.from] ?? '')) return null;
		// 含手机120.3万张: a scale or a decimal in front of a unit is counted.
		if (
			m.unit !== '' &&
			m.unitClass !== 'day' &&
			((m.numeral?.scale ?? 0) > 0 || (m.low?.d ?? 1n) !== 1n) &&
			/[\u4e00-\u9fff]/u.test(text[m.from - 1] ?? '')
		)
			return null;
		// A number of less than five digits between Chinese words, with its unit, is nobody's address.
		if (
			m.unit !== '' &&
			m.unitClass !== 'day' &&
			m.numeral !== null &&
			m.numeral.length < 5 &&
			/[\u4e00-\u9fff]/u.test(text[m.from - 1] ?? '')
		)
			return null;
		const to = endOfAny(FURNITURE, text, m.from, 0);
		return to < 0 ? null : { class: 'furniture', to };
	},
} as const satisfies Filter;
