import { expect, test } from 'vitest';
import { read } from '../../read.ts';
import { viewOf } from '../view.ts';
import { judgeOverTarget } from './over-target.ts';

const verdictsOf = (text: string) => judgeOverTarget(viewOf(read(text, {}), text)).map(({ relation }) => relation?.verdict);

test.each([
	['今年计划培训渔民2000人，实际培训2300人，超额15%完成任务。', ['holds']],
	['今年计划培训渔民2000人，实际培训2300人，超额完成15%。', ['holds']],
	['今年计划培训渔民2000人，实际培训2300人，超额25%完成任务。', ['fails']],
	['今年培训渔民的任务是2000人，实际培训2300人，超计划18%。', ['fails']],
	['今年培训渔民2300人，超额15%完成任务。', []],
	['今年计划培训渔民2000人，修船230艘，超额15%完成任务。', []],
	['今年计划培训渔民2000人、船员300人，实际培训2300人，超额15%完成任务。', []],
])('%s', (text, verdicts) => {
	expect(verdictsOf(text)).toEqual(verdicts);
});
