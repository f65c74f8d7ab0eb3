/**
 * Reports in traditional characters, read with the lexicons of the simplified ones: one character for one, so that every
 * offset holds, and back again before anything is shown. The table holds what the lexicons of this folder are written with.
 */

const PAIRS =
	'並并亞亚佔占來来倉仓個个們们倫伦偵侦備备傳传債债傷伤僅仅價价億亿償偿優优儲储兒儿內内兩两冊册別别則则剛刚創创劃划劇剧動动務务勝胜勵励匯汇區区協协卻却參参吳吴呂吕員员問问啓启喫吃單单嗎吗嘗尝噸吨嚴严國国' +
	'圍围園园圓圆圖图團团執执堅坚報报場场塊块壇坛壓压壞坏壩坝壯壮壽寿夠够奧奥奪夺娛娱婁娄婦妇學学實实寧宁審审寫写寬宽寶宝將将專专對对導导屆届層层屬属岡冈峯峰島岛峽峡崗岗嶺岭嶽岳巖岩師师帶带幟帜幣币幫帮幹干' +
	'幾几庫库廈厦廠厂廣广廳厅張张強强彈弹彥彦後后徑径從从復复徵征徹彻愛爱慶庆憑凭憶忆應应懷怀懸悬戰战戶户掛挂採采揚扬換换損损搶抢撐撑撥拨撫抚撾挝擁拥擊击擔担據据擠挤擬拟擴扩擺摆攝摄攬揽敗败敘叙數数斬斩斷断' +
	'於于時时晉晋書书會会東东條条棗枣業业極极榮荣構构槍枪樁桩樂乐樓楼標标樣样樹树機机橫横檔档檢检欄栏權权欽钦歡欢歲岁歷历歸归殘残毀毁氣气決决沒没況况涼凉淨净減减測测湧涌湯汤準准溫温溼湿滄沧滿满漁渔漢汉漲涨' +
	'漸渐潤润澤泽澱淀濃浓濟济濰潍濱滨瀘泸灣湾災灾烏乌無无煙烟熱热燈灯營营爭争爲为爾尔獎奖獲获獻献現现瑪玛環环產产畝亩畢毕當当療疗發发盡尽監监盤盘盧卢確确磯矶礦矿祕秘稅税種种稱称積积穩稳窮穷筆笔節节範范築筑' +
	'篩筛簡简籌筹籤签糧粮糾纠紀纪約约紅红納纳紐纽級级紛纷細细紹绍終终組组結结絕绝絡络給给統统綏绥經经綜综綠绿維维網网綿绵緊紧線线締缔編编緩缓緬缅縣县縮缩總总績绩織织繕缮繞绕繳缴繼继續续纜缆罰罚罷罢羅罗羣群' +
	'義义習习聖圣聯联職职聽听肅肃脫脱腦脑臘腊臨临臺台與与興兴舉举舊旧艦舰茲兹荊荆莊庄華华萊莱萬万蓋盖蕪芜薩萨藍蓝藝艺藥药蘆芦蘇苏蘭兰處处號号衆众術术衛卫衝冲裏里補补裝装見见規规視视親亲覺觉覽览觀观訂订計计' +
	'訊讯討讨訓训記记訟讼訪访設设許许訴诉診诊評评試试話话該该認认語语誤误說说誰谁調调請请論论諧谐諸诸諾诺講讲謝谢證证譯译議议護护變变讓让豎竖豐丰豬猪貝贝負负財财貢贡貧贫貨货貫贯責责貴贵貶贬買买貸贷費费貼贴' +
	'貿贸賀贺賃赁資资賓宾賠赔賢贤賣卖賦赋質质賬账購购賽赛贈赠贊赞贏赢贛赣趕赶趙赵蹤踪躋跻躍跃車车軌轨軍军較较輔辅輕轻輛辆輸输輻辐轄辖轉转辦办農农這这連连進进遊游運运過过達达違违遞递遠远適适遷迁選选遼辽邁迈' +
	'還还邊边鄉乡鄭郑鄰邻鄲郸醫医釋释針针銀银銅铜銜衔銷销鋪铺錄录錢钱錦锦錫锡鎖锁鎮镇鏈链鏡镜鐵铁鑑鉴長长門门閉闭開开間间闖闯關关闢辟陝陕陳陈陸陆陽阳隊队階阶際际隨随險险隴陇隸隶雖虽雙双雜杂雞鸡離离難难雲云' +
	'電电靚靓韋韦韓韩響响頂顶頃顷項项順顺須须預预頒颁頓顿領领頭头題题額额願愿類类顧顾顯显風风飄飘飛飞飲饮養养餘余館馆饒饶馬马駐驻駛驶騎骑騰腾驗验體体鬧闹魯鲁鮮鲜鳴鸣鴨鸭鶴鹤鷹鹰鹹咸鹽盐麗丽麥麦麼么黃黄點点' +
	'齊齐齡龄龍龙為为眾众裡里製制複复穀谷穫获週周註注証证録录説说産产癒愈佈布併并係系儘尽啟启昇升曆历滙汇濕湿簽签託托迴回隻只彙汇颱台鬆松繫系鑒鉴誌志綫线' +
	'喬乔馮冯鳳凤凱凯勞劳葉叶峴岘龐庞齋斋橋桥歐欧靈灵獅狮瓊琼籃篮賈贾賴赖鮑鲍馳驰頗颇閩闽訥讷賺赚傑杰檳槟';

const simple = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) simple.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));
const TRADITIONAL = new RegExp(`[${[...simple.keys()].join('')}]`, 'gu');

/** By its code, 1 for a traditional character: a pattern of some hundreds is many times as slow to count with. */
const TABLE = new Uint8Array(65536);
for (const c of simple.keys()) TABLE[c.charCodeAt(0)] = 1;

/** How much of a text is looked at to tell its script, and how many characters settle it. */
const SAMPLE = 4000;
const SURE = 6;

/** Whether the text is printed in traditional characters; a quoted name or two in them does not make it so. */
export function isTraditional(text: string): boolean {
	const length = Math.min(text.length, SAMPLE);
	let found = 0;
	for (let i = 0; i < length; i++) found += TABLE[text.charCodeAt(i)] as number;
	return found >= SURE && found * 12 >= length;
}

/** The text in simplified characters, of the same length. */
export const toSimplified = (text: string): string => text.replace(TRADITIONAL, (c) => simple.get(c) ?? c);

/** 颱風 is written with it and nothing else: 臺灣 of the same report is not. */
const STORM = '颱';

/**
 * Gives words read from simplified texts back in the characters of the originals. A character that the originals print in
 * both ways stays simplified: which of them was meant is not known.
 */
export function restorer(originals: readonly string[]): (words: string) => string {
	const back = new Map<string, string>();
	const plain = new Set<string>();
	let storms = false;
	for (const text of originals) {
		for (const c of text) {
			const to = simple.get(c);
			if (to === undefined) plain.add(c);
			else if (!back.has(to) || back.get(to) === STORM) back.set(to, c);
			storms ||= c === STORM;
		}
	}
	return (words) => {
		const out = [...words].map((c) => (plain.has(c) ? c : (back.get(c) ?? c))).join('');
		return storms && out.includes('風') ? out.replace(/[臺台](?=風)/gu, STORM) : out;
	};
}
