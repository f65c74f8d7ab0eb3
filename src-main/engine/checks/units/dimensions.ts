/**
 * Units by what they measure, with what one of them is worth in the base unit. Several factors where one word names
 * several units (the gallon, the ton): a conversion is right if it is right for one of them. SI units and the units
 * of GB 3100; customary units by the international yard and pound agreement of 1959; 亩 is 10000/15 m².
 */
import type { Figure } from '../../../contract/model.ts';
import { type Exact, exact } from '../../exact.ts';

export type Dimension = 'length' | 'area' | 'volume' | 'mass' | 'speed' | 'power' | 'energy' | 'celsius' | 'fahrenheit';

export interface Unit {
	dimension: Dimension;
	factors: readonly Exact[];
}

const TABLE: Readonly<Record<Dimension, Readonly<Record<string, string>>>> = {
	length: {
		'米 公尺 延米 延长米 m metre metres meter meters': '1',
		'公里 千米 km ㎞ kms kilometre kilometres kilometer kilometers': '1000',
		'厘米 cm ㎝ centimetre centimetres centimeter centimeters': '0.01',
		'毫米 mm ㎜ millimetre millimetres millimeter millimeters': '0.001',
		'微米 μm um': '0.000001',
		'里 华里': '500',
		'英里 mile miles mi': '1609.344',
		'海里 nautical_mile nautical_miles': '1852',
		'英尺 ft foot feet': '0.3048',
		'英寸 in inch inches': '0.0254',
		'yard yards yd': '0.9144',
		尺: '1/3',
		寸: '1/30',
		丈: '10/3',
	},
	area: {
		'平方米 平米 ㎡ m² m2 sq_m sqm square_metre square_metres square_meter square_meters': '1',
		'公顷 hectare hectares ha': '10000',
		'平方公里 平方千米 ㎢ km² km2 sq_km square_kilometre square_kilometres square_kilometer square_kilometers': '1000000',
		'亩 mu': '2000/3',
		'英亩 acre acres': '4046.8564224',
		'平方英里 sq_mile sq_miles sq_mi square_mile square_miles square-mile square-miles': '2589988.110336',
		'平方英尺 sq_ft sqft square_foot square_feet': '0.09290304',
		'平方厘米 cm² cm2': '0.0001',
	},
	volume: {
		'立方米 立方 m³ m3 ㎥ cubic_metre cubic_metres cubic_meter cubic_meters': '1',
		'升 公升 L l litre litres liter liters': '0.001',
		'毫升 ml mL ㎖ millilitre millilitres milliliter milliliters': '0.000001',
		'加仑 gallon gallons': '0.003785411784 0.00454609',
		'pint pints': '0.000473176473 0.00056826125',
		'立方英尺 cubic_foot cubic_feet cu_ft': '0.028316846592',
		'立方公里 cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers': '1000000000',
	},
	mass: {
		'吨 公吨 t tonne tonnes metric_ton metric_tons metric_tonnes': '1000',
		// Metric tons, or megatonnes.
		MT: '1000 1000000000',
		MMT: '1000000000',
		'ton tons': '907.18474 1016.0469088 1000',
		'公斤 千克 kg ㎏ kgs kilo kilos kilogram kilograms kilogramme kilogrammes': '1',
		'斤 市斤': '0.5',
		'克 g gram grams gramme grammes': '0.001',
		'毫克 mg ㎎ milligram milligrams': '0.000001',
		'磅 lb lbs lb. pound pounds': '0.45359237',
		'盎司 oz ounce ounces': '0.028349523125 0.0311034768',
		stone: '6.35029318',
	},
	speed: {
		'公里/小时 km/h kph kmh kmph kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour': '1',
		'英里/小时 mph miles_per_hour miles_an_hour': '1.609344',
		'米/秒 m/s metres_per_second meters_per_second': '3.6',
		'knot knots': '1.852',
	},
	power: {
		'千瓦 kW kw KW ㎾ kilowatt kilowatts': '1',
		'兆瓦 MW megawatt megawatts': '1000',
		'吉瓦 GW gigawatt gigawatts': '1000000',
		'马力 匹马力 hp horsepower': '0.73549875 0.745699872',
	},
	energy: {
		'千瓦时 千瓦小时 kWh kwh KWh kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours': '1',
		'兆瓦时 MWh megawatt-hour megawatt-hours megawatt_hour megawatt_hours': '1000',
		'GWh gigawatt-hour gigawatt-hours gigawatt_hour gigawatt_hours': '1000000',
	},
	celsius: { '℃ °C 摄氏度 摄氏 C °_C ºC degrees_celsius degree_celsius degrees_c degrees_centigrade': '1' },
	fahrenheit: { '℉ °F 华氏度 F °_F degrees_fahrenheit degree_fahrenheit degrees_f': '1' },
};

const UNITS: ReadonlyMap<string, Unit> = new Map(
	Object.entries(TABLE).flatMap(([dimension, units]) =>
		Object.entries(units).flatMap(([names, factors]) => {
			const unit: Unit = { dimension: dimension as Dimension, factors: factors.split(' ').map(exact) };
			return names.split(' ').map((name): [string, Unit] => [name.replaceAll('_', ' '), unit]);
		}),
	),
);

/** What a figure measures; null for a unit that is not in the table, for counts and for money. */
export function unitOf({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): Unit | null {
	if (kind !== 'measure') return null;
	return UNITS.get(unit) ?? UNITS.get(unit.toLowerCase()) ?? null;
}
