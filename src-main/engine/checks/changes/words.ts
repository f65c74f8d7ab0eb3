/** Words of changes, for every form in which a change is told. */

export const UP = {
	zh: '增加|增长|提高|提升|上升|上涨|扩大|攀升|延长|增|升|涨|多|净增|增至',
	en: 'up|increase|rise|gain|growth|more|higher|rose|grew|increased|climbed|jumped|gained|surged|soared|advanced|improved|widened|expanded|leapt|swelled|doubled|tripled|trebled',
} as const;
export const DOWN = {
	zh: '下降|减少|降低|下跌|回落|缩减|压减|压缩|缩短|缩小|收窄|减|降|跌|少',
	en: 'down|decrease|fall|drop|decline|cut|less|lower|fell|dropped|declined|decreased|slipped|reduction|sank|slid|tumbled|plunged|slumped|shrank|narrowed|contracted|plummeted|halved',
} as const;

/** 一年增加, 五年间增加: how long it took. */
export const IN_YEARS = '(?:[一二两三四五六七八九十\\d]{1,2}年(?:间|来|里|内)?)?';

/** “up 10 per cent on forecasts”: the change is told against something else than the end printed before it. */
export const ON_ANOTHER_BASE =
	/^ (?:on|than|over|above|below|against) (?!(?:the |a |last )?(?:previous |same |prior )?(?:year|month|quarter|week|period|season|vote|election|poll|survey|census|count|referendum|inspection|audit)\b)/iu;

/** A currency that rises buys the other for less: its rate, quoted in the other, falls. */
export const EXCHANGE =
	/汇率|中间价|兑(?:换)?(?:人民币|美元|欧元|日元|港元|英镑)|[升贬]值|\b(?:exchange rates?|against the (?:U\.?S\.? )?(?:dollar|yen|pound|euro|mark|franc|yuan|sterling)|to the (?:dollar|euro|pound)|apprecia|deprecia)/iu;
