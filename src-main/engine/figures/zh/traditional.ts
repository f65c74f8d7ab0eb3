/**
 * Numbers in traditional characters (萬, 億, 兩, 點, 個) read as in simplified ones. Only what numerals, units,
 * approximators and dates are written with is exchanged, one character for one; the figure is quoted from the source.
 */
import { holderOf } from '../../gates.ts';

const PAIRS =
	'續续結结勢势萬万億亿兩两個个點点餘余幾几數数處处張张輛辆雖虽隻只條条項项戶户間间層层歲岁頓顿噸吨畝亩頃顷釐厘錢钱圓圆幣币韓韩鎊镑歐欧財财幀帧場场屆届輪轮號号樓楼線线級级類类種种組组約约達达過过減减後后內内週周時时鐘钟華华攝摄標标準准課课學学門门隊队團团艘艘顆颗筆笔塊块瓶瓶對对雙双臺台' +
	'檯台齣出則则節节頁页幅幅棟栋頂顶匹匹盞盏瓣瓣縷缕趟趟頭头尾尾艙舱車车船船機机構构倍倍離离貫贯斤斤兆兆瓩瓦陸陆壹壹貳贰參叁陳陈禮礼拜拜關关於于從从當当這这佔占達达長长變变單单雙双稅税費费動动員员務务業业產产區区鎮镇鄉乡縣县國国廠厂廣广戰战勝胜負负進进連连歷历現现實实際际際际漲涨縮缩傷伤銀银銅铜許许勝胜負负風风強强陣阵氣气壓压電电報报為为與与總总額额賽赛隊队獲获擊击敗败領领內内無无會会計计約约預预導导經经濟济營营銷销淨净貿贸資资損损績绩較较專专';

const simple = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) {
	const [from = '', to = ''] = [PAIRS[i], PAIRS[i + 1]];
	if (from !== to) simple.set(from, to);
}
const TRADITIONAL = new RegExp(`[${[...simple.keys()].join('')}]`, 'gu');
/** Text that holds none of these is not in traditional characters, whatever single ones it quotes. */
const isSure = holderOf('萬億兩個點餘幾數處條項戶歲噸畝圓幣時後達過國學實區縣');

/** 一二五一○点五七: the circle of many fonts in the place of 〇. */
const ZERO = /○(?=[一二三四五六七八九十点〇○])|(?<=[一二三四五六七八九十点〇○])○/gu;

/** The text with the traditional characters of numbers exchanged for simplified ones; of the same length. */
export function simplified(text: string): string {
	const zeros = text.includes('○') ? text.replace(ZERO, '〇') : text;
	return isSure(zeros) ? zeros.replace(TRADITIONAL, (c) => simple.get(c) ?? c) : zeros;
}
