/**
 * Numbers in traditional characters (萬, 億, 兩, 點, 個) read as in simplified ones. Only what numerals, units,
 * approximators and dates are written with is exchanged, one character for one; the figure is quoted from the source.
 */
import { holderOf } from '../../gates.ts';

const PAIRS =
	'續续結结勢势萬万億亿兩两個个點点餘余幾几數数處处張张輛辆雖虽隻只條条項项戶户間间層层歲岁頓顿噸吨畝亩頃顷釐厘錢钱圓圆幣币韓韩鎊镑歐欧財财幀帧場场屆届輪轮號号樓楼線线級级類类種种組组約约達达過过減减後后內内週周時时鐘钟華华攝摄標标準准課课學学門门隊队團团艘艘顆颗筆笔塊块瓶瓶對对雙双臺台' +
	'檯台齣出則则節节頁页幅幅棟栋頂顶匹匹盞盏瓣瓣縷缕趟趟頭头尾尾艙舱車车船船機机構构倍倍離离貫贯斤斤兆兆瓩瓦陸陆壹壹貳贰參叁陳陈禮礼拜拜關关於于從从當当這这佔占達达長长變变單单雙双稅税費费動动員员務务業业產产區区鎮镇鄉乡縣县國国廠厂廣广戰战勝胜負负進进連连歷历現现實实際际際际漲涨縮缩傷伤銀银銅铜許许勝胜負负風风強强陣阵氣气壓压電电報报為为與与總总額额賽赛隊队獲获擊击敗败領领內内無无會会計计約约預预導导經经濟济營营銷销淨净貿贸資资損损績绩較较專专' +
	'裏里裡里來来發发綫线轉转迴回價价體体開开環环網网註注記记製制別别紅红馬马島岛紀纪軍军係系繫系據据東东聯联園园書书評评醫医齡龄龍龙獎奖盤盘衆众難难眾众復复沒没舉举覽览調调複复冊册劃划寶宝證证貼贴躍跃葉叶撥拨爾尔補补論论遊游運运邊边穫获橋桥亞亚備备樣样檔档羣群說说階阶館馆並并帶带積积納纳統统維维親亲議议貨货賣卖錄录陽阳録录併并傳传優优兒儿圖图屬属崗岗應应掛挂擔担滿满穩稳規规設设贊赞黃黄創创審审將将斷断樂乐熱热編编罰罚羅罗臘腊術术衝冲見见觀观語语買买貸贷賠赔賬账輕轻農农針针佈布債债僅仅師师幹干橫横權权溫温災灾盧卢絕绝義义興兴莊庄藍蓝藝艺話话講讲護护購购選选邁迈還还險险雲云齊齐籃篮壽寿寫写庫库徑径採采榮荣歸归潤润燈灯稱称給给舊旧裝装試试誤误請请謝谢遠远鋪铺鎖锁' +
	'賺赚擁拥擴扩極极樹树欄栏漢汉爭争範范籌筹籤签終终綜综綠绿脫脱蘇苏衛卫訴诉養养穀谷簽签勞劳匯汇協协壩坝奪夺寧宁嶺岭幫帮搶抢樁桩毀毁灣湾煙烟糧粮紐纽職职臨临蓋盖藥药視视訂订診诊讓让豐丰貧贫質质趕赶躋跻辦办鄰邻錦锦閉闭響响題题顯显飛飞鮮鲜鳴鸣滬沪滙汇彙汇靈灵們们啓启嚴严圍围堅坚壇坛婦妇彈弹慶庆懷怀擺摆槍枪歡欢況况濕湿確确礦矿窮穷繳缴聽听蘭兰該该諸诸責责轄辖違违鐵铁闖闯隨随雜杂順顺顧顾駛驶騰腾麥麦啟启倉仓償偿劇剧勵励執执奧奥廈厦愛爱揚扬換换撐撑湯汤濱滨獻献畢毕療疗盡尽築筑簡简紛纷細细紹绍訊讯訓训訪访認认諾诺貴贵賀贺賓宾輸输遷迁遼辽鄭郑釋释鏡镜雞鸡願愿驗验麼么';

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
