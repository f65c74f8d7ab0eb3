/** The autonomous counties and banners of China (GB/T 2260), without the peoples in their names: no grammar tells where such a name begins. */
const HEADS =
	'孟村|大厂|青龙|丰宁|宽城|围场|鄂伦春|鄂温克|莫力达瓦|岫岩|新宾|清原|本溪|桓仁|宽甸|阜新|喀喇沁左翼|伊通|前郭尔罗斯|长白|杜尔伯特|景宁|长阳|五峰|麻阳|城步|靖州|通道|芷江|新晃|江华|连山|连南|乳源|融水|三江|龙胜|恭城|富川|隆林|罗城|环江|巴马|都安|大化|金秀|白沙|昌江|乐东|陵水|保亭|琼中|石柱|彭水|酉阳|秀山|峨边|马边|木里|北川|道真|务川|松桃|印江|沿河|玉屏|紫云|镇宁|关岭|威宁|三都|峨山|新平|元江|漾濞|南涧|巍山|石林|禄劝|寻甸|玉龙|宁蒗|宁洱|墨江|景东|景谷|镇沅|江城|孟连|澜沧|西盟|双江|耿马|沧源|屏边|金平|河口|贡山|兰坪|维西|肃南|天祝|肃北|阿克塞|张家川|东乡|积石山|民和|互助|化隆|循化|门源|河南|焉耆|察布查尔|木垒|巴里坤|塔什库尔干|和布克赛尔';
const NAMED = new RegExp(`(?:${HEADS})(?:各族|(?:\\p{Script=Han}{1,4}?族){1,5}|蒙古|锡伯|哈萨克|塔吉克)?$`, 'u');
/** No such name is longer before its suffix: 双江拉祜族佤族布朗族傣族. */
const LONGEST = 16;

/** Where the name of an autonomous county begins whose suffix stands at `at`, no earlier than `floor`; -1 where none does. */
export function autonomousStart(text: string, at: number, floor: number): number {
	const least = Math.max(floor, at - LONGEST);
	const found = NAMED.exec(text.slice(least, at));
	return found ? least + found.index : -1;
}
