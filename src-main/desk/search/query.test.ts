import { expect, test } from 'vitest';
import { type ParsedQuery, parseQuery } from './query.ts';

const nothing: ParsedQuery = {
	...{ phrases: [], quantity: null, unit: null, claims: [], verdict: null, rule: null, unknownVerdict: null, emptyField: null },
};

test.each<[string, Partial<ParsedQuery>]>([
	['', {}],
	['渡口 码头', { phrases: ['渡口', '码头'] }],
	['"new berths" harbour', { phrases: ['new berths', 'harbour'] }],
	['“新增泊位”', { phrases: ['新增泊位'] }],
	['=36600', { quantity: { type: 'compare', comparison: '=', text: '36600' } }],
	['＝3.66万', { quantity: { type: 'compare', comparison: '=', text: '3.66万' } }],
	['="3.66 million"', { quantity: { type: 'compare', comparison: '=', text: '3.66 million' } }],
	['≥5', { quantity: { type: 'compare', comparison: '>=', text: '5' } }],
	['<=0.5%', { quantity: { type: 'compare', comparison: '<=', text: '0.5%' } }],
	['3万..4万', { quantity: { type: 'between', low: '3万', high: '4万' } }],
	['三万..四万', { quantity: { type: 'between', low: '三万', high: '四万' } }],
	['单位:个 地点：南汀', { unit: '个', claims: [{ field: 'place', phrase: '南汀' }] }],
	[
		'metric:"new berths" >10',
		{
			claims: [{ field: 'metric', phrase: 'new berths' }],
			quantity: { type: 'compare', comparison: '>', text: '10' },
		},
	],
	['verdict:Flagged rule:growth', { verdict: 'flagged', rule: 'growth' }],
	['状态：存疑', { verdict: 'flagged' }],
	['verdict:odd', { unknownVerdict: 'odd' }],
	['at 10:30 sharp', { phrases: ['at', '10:30', 'sharp'] }],
	['unit: 个', { phrases: ['个'], emptyField: 'unit:' }],
	['指标：', { emptyField: '指标：' }],
	['place:""', { emptyField: 'place:""' }],
	['10: 30', { phrases: ['10:', '30'] }],
	['wait... what', { phrases: ['wait...', 'what'] }],
])('%s', (query, parsed) => expect(parseQuery(query)).toEqual({ ...nothing, ...parsed }));
