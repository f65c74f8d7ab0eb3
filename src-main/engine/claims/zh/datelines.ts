/**
 * Where a report was filed: 新华社北京10月7日电, 中新网太原6月22日电, 省报云川讯, 北京3月28日电. The place in such a line says
 * where the reporter sat, and only then where the story is.
 */

/** Behind the place: its day, at most, and the word that closes the line. 电力, 电商 are words of the text. */
const CLOSES =
	/^[\s\u3000]*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日)?[\s\u3000]*(?:[专快]?电(?![力商网视子动脑话气影台价厂站器梯信源量压煤费缆池])|[快]?讯(?![息问号飞])|消息(?=[\s，：:（(]))/u;
/** 北京6月20日消息: behind a day it closes the line, whatever follows. */
const DATED_NEWS =
	/^[\s\u3000]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日[\s\u3000]*消息/u;
const DATED = /^[\s\u3000]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})月/u;
/** In front of it: a paper or an agency. */
const AGENCY = /^[\s\u3000【]*(?:\p{Script=Han}{0,10}?(?:社|报|网|刊|台|客户端|在线|[时周]报))[\s\u3000]*$/u;
/** 据内罗毕8月3日消息 may stand for the agency. */
const NOTHING = /^[\s\u3000【]*据?$/u;

/** No such line is longer. */
const REACH = 16;

/** Whether the place at from..to stands in the line that opens its paragraph. */
export function isDateline(text: string, from: number, to: number): boolean {
	if (from > REACH) return false;
	const behind = text.slice(to, to + REACH);
	if (!CLOSES.test(behind) && !DATED_NEWS.test(behind)) return false;
	const before = text.slice(0, from);
	return AGENCY.test(before) || (NOTHING.test(before) && DATED.test(behind));
}
