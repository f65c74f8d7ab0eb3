const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const CURRENCY_SIGNS = words('$ £ € ¥ ₹ ₽ ₩ ₺ ₪ ₦ ฿ ₫ ₱ ₴ ₸ ₵ ￥ ￡ ￥ ₭ ₾ ₼ ֏ ₲ ₡ ₮ ៛ ৳ ؋ ₨ ₿');

/** Letters glued before a sign: US$, A$, HK$ … */
export const DOLLAR_PREFIXES = words(
	'US U.S. A AU AUS C CA CDN HK NZ S SG NT R J Z BZ EC B CN RMB TT FJ G GH Bds BDS N L RD CLP COL Col MX Mex AR CI KY SI LD GY Z ZW JM Ec SR',
);

/**
 * Upper-case codes (ISO 4217, but for those that are words or stand for more: ALL, TOP, CUP, SOS) and what a country's
 * papers write for its own money, before a number or behind it.
 */
export const CURRENCY_CODES = words(
	'USD EUR GBP JPY CNY RMB CNH HKD TWD AUD NZD CAD CHF SEK NOK DKK INR PKR BDT LKR KRW SGD MYR THB IDR PHP VND RUB UAH PLN CZK HUF RON BGN HRK TRY ILS NIS AED SAR QAR KWD EGP ZAR NGN KES GHS TZS UGX BRL MXN ARS CLP COP PEN UYU BOB PYG CRC DOP GTQ JMD TTD IRR IQD JOD OMR BHD LBP ISK GEL AMD AZN KZT UZS MNT NPR MVR MMK KHR LAK BND PGK FJD MUR MGA MZN ZMW BWP NAD ETB RWF XOF XAF XPF DZD TND MAD LYD AOA RSD BYN MDL BAM MKD MOP AFN ANG AWG BBD BIF BMD BSD BTN BZD CDF CVE DJF ERN FKP GMD GNF GYD HTG KGS KMF KPW KYD LRD LSL MRU NIO PAB SBD SCR SHP SLE SLL SRD STN SYP SZL TJS TMT VES VUV WST XCD XDR YER ZMK ZWL ZiG FCFA Rwf FRw FRW Frw Kč zł Afs NRs SLRs MRf FBu Kz PhP Rs Rp RM Sfr SFr kr Kr Dh Dhs Tk Bt Php Sh Shs KSh Ksh KShs Kshs TSh Tsh Tshs USh Ush Ugx Kes Tzs GHC GHc R',
);

/** Naira, Philippine pesos and pula, kina and kwacha, lempira, Korean won: one letter glued to a sum, N1,650 or P2.4 billion. */
export const CURRENCY_LETTERS = words('N P K L W');

/** Of two letters, which roads and codes have too: only before a sum that can be nothing else. */
export const SHORT_CODES = words(
	'SR QR KD BD LE TL Le SDG SSP CFA CFP Ft Br MK Nu Rf MT JD Bs Gs DM FFr BFr SKr NKr DKr Pta Ptas Esc FIM ATS',
);

/** Letters of roads, of meetings and of quarters too: money only before grouped digits, kobo or a scale word. */
export const ROAD_LETTERS = words('B D E M Q Y');

/** Written with a capital before a sum (Pounds 12.5m, Birr 500 million); Won, Real, Crown and Sole are words of other things there. */
export const NAMES_BEFORE = words(
	'Pounds Dollars Euros Rupees Naira Birr Pula Kwacha Baht Ringgit Yen Francs Pesos Rand Taka Cedis Dinars Dinar Riyals Dirhams Dirham Shillings Roubles Rubles Lira Yuan Rupiah Lek Kronor Kroner Lempiras Quetzales Manat Tenge Kip Kyat Dong',
);

/** Codes in small letters that are no words. */
export const LOWER_CODES = words(
	'usd eur gbp jpy cny rmb hkd aud cad chf inr sgd myr thb idr php vnd pkr bdt lkr npr mvr krw aed qar kwd egp zar ngn kes ksh kshs ghs tzs tsh ugx ush zmw mwk rwf xaf xof brl mxn pln czk huf sek nok dkk',
);

/** Written out, behind the number. Longer forms are built with CURRENCY_ADJECTIVES before them. */
export const CURRENCY_NOUNS = words(
	'paise paisa pesewa pesewas ngwee sen satang centavos stotinki kopecks kopeks groszy dollar dollars dlr dlrs buck bucks euro euros sterling yuan renminbi yen won rupee rupees ruble rubles rouble roubles peso pesos franc francs crown crowns krona kronor krone kroner rand rands ringgit baht dong dirham dirhams pataca patacas gourde gourdes tugrik quetzal quetzales lempira lempiras riyal riyals rial rials lira liras lire real reais zloty zlotys forint forints shekel shekels naira cedi cedis shilling shillings rupiah taka dinar dinars hryvnia hryvnias tenge cent cents cts pence penny pennies quid guilder guilders guineas marks kwacha birr kyat sol soles leu lei lev leva lari manat metical meticais afghani afghanis ariary koruna koruny maloti loti emalangeni lilangeni kip dalasi dalasis leone leones nakfa ouguiya ouguiyas dobra dobras kwanzas escudo escudos ngultrum rufiyaa riel riels tala vatu soms somoni denar denars guarani guaranis guaraníes boliviano bolivianos bolivares bolívares colones córdobas cordobas gns usd eur gbp jpy rmb cny aud cad chf hkd sgd inr',
);

export const CURRENCY_ADJECTIVES = words(
	'us u.s. american australian canadian hong kong new zealand singapore taiwan swiss french belgian mexican chilean colombian argentine philippine chinese japanese korean south north indian pakistani bangladeshi sri lankan russian ukrainian polish czech danish norwegian swedish icelandic turkish israeli emirati saudi qatari kuwaiti iraqi jordanian iranian egyptian african nigerian kenyan ugandan tanzanian ghanaian brazilian peruvian thai malaysian indonesian vietnamese british irish cfa cfp algerian moroccan tunisian libyan ethiopian zambian malawian botswana namibian rwandan burundian congolese guinean somali sudanese syrian lebanese bahraini omani yemeni afghan nepalese burmese cambodian mongolian kazakh uzbek georgian armenian azerbaijani belarusian bulgarian romanian hungarian serbian albanian bolivian paraguayan uruguayan dominican jamaican trinidad barbados fijian macau brunei west african east caribbean',
);

/** Glued to digits: 50p, 25c, 3¢, 70USc. */
export const CURRENCY_GLUED = words('p P c ¢ USc gns € £ $ ₽ ₴ ₺');
