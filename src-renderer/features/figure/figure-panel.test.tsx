import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src-main/contract/model.ts';
import { LanguageProvider } from '../../lib/language.tsx';
import { fakeView, OPEN } from '../../testing/view.ts';
import { findingEntries, findingsByFigure } from '../findings/findings.ts';
import { mentionsOf } from '../ledger/facts.ts';
import { rowsOf } from '../ledger/rows.ts';
import { FigurePanel, type PanelReview } from './figure-panel.tsx';

function panel(id: string, language: Language = 'en', view = fakeView()): string {
	const rows = rowsOf(view, findingsByFigure(findingEntries(view)));
	const row = rows.find((r) => r.figure.id === id)!;
	const nothing = () => undefined;
	const review: PanelReview = {
		rows,
		rowOf: new Map(rows.map((r) => [r.figure.id, r])),
		mentions: mentionsOf(view.reading, view.checks.relations),
		verdictOf: (figure) => view.states[figure]?.verdict ?? 'open',
		showFigure: nothing,
		run: () => false,
		edging: { edge: null, step: nothing, drag: nothing, leave: nothing },
		acts: {} as PanelReview['acts'],
		ties: {},
	};
	return renderToStaticMarkup(
		<LanguageProvider value={language}>
			<FigurePanel
				view={view}
				row={row}
				review={review}
				history={[]}
				onFigure={nothing}
				onFinding={nothing}
				onArticle={nothing}
			/>
		</LanguageProvider>,
	);
}

const text = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the figure panel', () => {
	it('shows the reading, the claim with where it came from, and the paragraph with the figure marked', () => {
		const html = panel('f5');
		expect(text(html)).toContain('= 12,600 户 · exactly');
		expect(text(html)).toContain('printed to the nearest 100 户');
		expect(text(html)).toContain('清河县 inherited · headline');
		expect(html).toMatch(/<mark[^>]*>1\.26万户<span class="spoken"> \(figure 5 of 24, open\)<\/span><\/mark>/);
		expect(html).toContain('data-figure="f6"');
	});

	it('shows the arithmetic: formula, operands with their ranges, printed, recomputed, gap, readings tried', () => {
		const html = text(panel('f17'));
		expect(html).toContain('2400万元 ÷ 9600万元 = 25%');
		expect(html).toContain('95,995,000 – 96,005,000');
		expect(html).toContain('Printed 35%');
		expect(html).toContain('Gap at least 9.49 percentage points');
		expect(html).toContain('rounded 25% does not fit');
	});

	it('shows the same fact elsewhere', () => {
		const html = text(panel('f5'));
		expect(html).toContain('Same fact elsewhere (1)');
		expect(html).toContain('老街新生');
	});

	it('shows what was decided, by whom, and never a decision nobody made', () => {
		const view = fakeView();
		expect(text(panel('f2', 'zh', view))).toContain('待核');
		view.states['f2'] = {
			...OPEN,
			verdict: 'flagged',
			reason: 'no-source',
			comment: '问住建局',
			by: '何敏',
			at: '2024-07-03T03:00:00Z',
		};
		const html = text(panel('f2', 'zh', view));
		expect(html).toContain('没有出处');
		expect(html).toContain('问住建局');
		expect(html).toContain('何敏');
	});

	it('shows hostile text as text', () => {
		const html = panel('f24');
		expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
		expect(html).not.toContain('<img');
	});
});
