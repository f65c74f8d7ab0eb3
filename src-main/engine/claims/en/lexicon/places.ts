/** Names of countries, of the first division of English-speaking ones, and of cities known without either, as data. */

const names = (text: string): string[] =>
	text
		.split(/[\n,]+/u)
		.map((name) => name.trim())
		.filter(Boolean);

export const COUNTRIES: ReadonlySet<string> = new Set(
	names(`
	Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Botswana, Brazil, Britain, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechia, Czech Republic, Denmark, Djibouti, Dominican Republic, Ecuador, Egypt, El Salvador, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Germany, Ghana, Greece, Grenada, Guatemala, Guinea, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Norway, Oman, Pakistan, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saudi Arabia, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Timor-Leste, Togo, Tonga, Trinidad, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Yemen, Zambia, Zimbabwe, US, UK, UAE, U.S, U.K, USA, Great Britain, America, Hong Kong, Gaza, West Bank, Palestine
	`),
);

/** Capitals and whose they are: a wire story filed from one is told of its country where it names that. */
export const CAPITALS_OF: ReadonlyMap<string, readonly string[]> = new Map(
	`London=Britain/UK/U.K/United Kingdom/England; Paris=France; Berlin=Germany; Madrid=Spain; Rome=Italy; Vienna=Austria; Amsterdam=Netherlands; Dublin=Ireland; Lisbon=Portugal; Athens=Greece; Warsaw=Poland; Prague=Czech Republic/Czechia; Budapest=Hungary; Stockholm=Sweden; Oslo=Norway; Copenhagen=Denmark; Helsinki=Finland; Moscow=Russia; Kyiv=Ukraine; Ankara=Turkey; Cairo=Egypt; Nairobi=Kenya; Delhi=India; New Delhi=India; Dhaka=Bangladesh; Colombo=Sri Lanka; Kathmandu=Nepal; Bangkok=Thailand; Hanoi=Vietnam; Jakarta=Indonesia; Manila=Philippines; Kuala Lumpur=Malaysia; Tokyo=Japan; Seoul=South Korea; Beijing=China; Wellington=New Zealand; Canberra=Australia; Ottawa=Canada; Washington=US/U.S/United States/USA/America; Mexico City=Mexico; Bogota=Colombia; Lima=Peru; Santiago=Chile; Buenos Aires=Argentina; Brasilia=Brazil; Doha=Qatar; Riyadh=Saudi Arabia; Tehran=Iran; Baghdad=Iraq; Islamabad=Pakistan; Kabul=Afghanistan; Abuja=Nigeria; Accra=Ghana; Pretoria=South Africa; Addis Ababa=Ethiopia; Kinshasa=Congo; Bern=Switzerland; Brussels=Belgium; Bucharest=Romania; Sofia=Bulgaria; Belgrade=Serbia; Zagreb=Croatia; Caracas=Venezuela; Quito=Ecuador; Havana=Cuba; Phnom Penh=Cambodia; Yangon=Myanmar; Taipei=Taiwan`
		.split('; ')
		.map((pair) => {
			const [capital = '', countries = ''] = pair.split('=');
			return [capital, countries.split('/')] as const;
		}),
);

export const PROVINCES_EN: ReadonlySet<string> = new Set(
	names(`
	England, Scotland, Wales, Northern Ireland, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, New South Wales, Victoria, Queensland, South Australia, Western Australia, Tasmania, Northern Territory, Australian Capital Territory, Prince Edward Island, Yukon, Nunavut, Northwest Territories, Catalonia, Bavaria, Tibet, Xinjiang, Guangdong, Zhejiang, Jiangsu, Sichuan, Henan, Hebei, Hubei, Hunan, Fujian, Shandong, Yunnan, Kerala, Punjab, Gujarat, Maharashtra, Tamil Nadu, Karnataka, Uttar Pradesh, Bihar, West Bengal, Kashmir
	`),
);

export const CITIES_EN: ReadonlySet<string> = new Set(
	names(`
	London, Paris, Berlin, Madrid, Rome, Vienna, Brussels, Amsterdam, Dublin, Lisbon, Athens, Warsaw, Prague, Budapest, Stockholm, Oslo, Copenhagen, Helsinki, Moscow, Kyiv, Istanbul, Ankara, Cairo, Lagos, Nairobi, Johannesburg, Cape Town, Delhi, New Delhi, Mumbai, Bengaluru, Chennai, Kolkata, Hyderabad, Karachi, Lahore, Dhaka, Colombo, Kathmandu, Bangkok, Hanoi, Jakarta, Manila, Kuala Lumpur, Tokyo, Osaka, Seoul, Beijing, Shanghai, Shenzhen, Guangzhou, Wuhan, Chongqing, Tianjin, Hangzhou, Nanjing, Chengdu, Taipei, Sydney, Melbourne, Brisbane, Perth, Adelaide, Auckland, Wellington, Toronto, Montreal, Vancouver, Ottawa, Calgary, New York, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Francisco, Seattle, Denver, Boston, Detroit, Atlanta, Miami, Minneapolis, Baltimore, Cleveland, Portland, Las Vegas, New Orleans, Sacramento, Mexico City, Bogota, Lima, Santiago, Buenos Aires, Sao Paulo, Rio de Janeiro, Birmingham, Manchester, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Glasgow, Edinburgh, Cardiff, Belfast, Aberdeen, Geneva, Zurich, Milan, Naples, Barcelona, Munich, Frankfurt, Hamburg, Dubai, Doha, Riyadh, Tehran, Baghdad, Damascus, Jerusalem, Tel Aviv, Beirut
	`),
);

/** Capitalised behind a preposition without being a place: by their first word. */
export const NO_PLACE_FIRST: ReadonlySet<string> = new Set(
	names(`
	The, This, That, These, Those, It, Its, Mr, Mrs, Ms, Dr, Sir, Lord, Lady, President, Prime, Minister, Congress, Parliament, Senate, House, Board, Bank, Department, Ministry, Office, University, Company, Inc, Ltd, Commission, Council, Court, English, French, German, Chinese, Covid, God, What, Section, Article, Rule, Regulation, Platform, Flat, Tier, Class, Level, Grade, Volume, Vol, Figure, Table, Chapter, Line, Route, Highway, Room, Gate, Ward, Unit, Phase, Stage, Type, Group, Act, Code, Committee, Old, Page, Part, Block, Plot, Lot, Terminal, Pier, Band, Stand, Gold, Silver, Bronze, Premier, Champions, World, Division, League, European, Asian, Olympic, Judge, Justice, Detective, Sergeant, Inspector, Councillor, Professor, Chief, Director, Our, Labour, Conservative, Conservatives, Tory, Tories, Liberal, Liberals, Democrat, Democrats, Republican, Republicans, Green, Greens, Reform, Independent, Independents, Average, Total, Net, Gross, Adjusted, Operating, Their, His, Her, We, They, He, She, More, Most, Some, All, Half, One, Two, Three, No, Not, For, And, But, Or, If, As, In, On, At
	`),
);

/** … and by their last word. */
export const NO_PLACE_LAST: ReadonlySet<string> = new Set(
	names(`
	Ocean, River, Creek, Assembly, Parliament, Legislature, Senate, Chamber, Congress, House, Commons, Lords, Act, Code, Bill, Room, Cup, League, Series, Regulation, Committee, Ltd, Inc, plc, Plc, PLC, Corp, Group, Holdings, Award, Awards, Trophy, Championship, Championships, Letters, Journal, Directive, Treaty, Agreement, Programme, Program, Fund, Index, Party, Union, Association, Federation, Society, Foundation, Service, Services, Ministry, Department, Agency, Authority, Board, Bureau, Commission, Bank, Partners, Capital, Securities, Standard, Standards, Plan, Scheme, Survey, Report, Review, Day, Week, Month, Year, Festival, Show, Final, Finals, Round, Stakes, No, Products, Services, Housewares, Hardware, Software, Foods, Goods, Systems, Solutions, Markets, Operations, Sales, Energy, Healthcare, Technology, Technologies, Media, Retail, Research, Business, Politics, Science, Sciences, Medicine, Law, Engineering, Mathematics, Maths, Physics, Chemistry, Biology, History, Economics, Literature, Finance, Marketing, Manufacturing, Logistics, Division, Segment, Unit
	`),
);
