import { expect, test } from 'vitest';
import { rules } from '../../../src-main/engine/checks/registry.ts';
import { read } from '../../../src-main/engine/read.ts';
import { hash, randomOf } from '../random.ts';
import { madeClasses } from './index.ts';

const REPORTS = [
	'榆岭镇\n\n2025年8月14日\n\n镇上的老渡口昨天重新开航，来往的人很多。\n\n渡船每天往返。',
	'Ferry sails again\n\nBy Wren Talbot\n14 August 2025\n\nThe old ferry sailed again on Thursday.\n\nIt runs daily.',
];

test.each(madeClasses.map((one) => [one.id, one] as const))(
	'%s plants its slip, and a control that has none',
	(id, seedClass) => {
		let planted = 0;
		for (const source of REPORTS) {
			const reading = read(source);
			for (let round = 0; round < 24; round++) {
				const plant = seedClass.plant(reading, source, randomOf(hash(1, id, source, round)));
				if (!plant?.before || !plant.control) continue;
				planted++;
				const [where] = plant.where;
				const slip = plant.text.slice(where?.start, where?.end);
				expect(plant.what).toContain(slip);
				expect(plant.text).toContain(plant.what);
				const right = plant.before.slice(plant.control.start, plant.control.end);
				expect(right).not.toBe(plant.what);
				expect(source).not.toContain(right);
			}
		}
		expect(planted).toBeGreaterThan(0);
		expect(seedClass.rules.filter((rule) => !rules.some((one) => one.id === rule))).toEqual([]);
	},
);
