/**
 * The rules on wording, damaged input and sources, behind the arithmetic in the registry: what changes the sense of a
 * figure first, then what only a house style asks for.
 */
import type { Rule } from '../rule.ts';
import { approximatedExactCount } from '../rules/approximated-exact-count.ts';
import { approximatedRange } from '../rules/approximated-range.ts';
import { approximationInDigits } from '../rules/approximation-in-digits.ts';
import { averageOfAll } from '../rules/average-of-all.ts';
import { dateNameForm } from '../rules/date-name-form.ts';
import { deadlineForCutoff } from '../rules/deadline-for-cutoff.ts';
import { doubledApproximator } from '../rules/doubled-approximator.ts';
import { doubledQualifier } from '../rules/doubled-qualifier.ts';
import { fanMisprint } from '../rules/fan-misprint.ts';
import { fullWidthDigits } from '../rules/full-width-digits.ts';
import { furnitureFigures } from '../rules/furniture-figures.ts';
import { leadingZeroMissing } from '../rules/leading-zero-missing.ts';
import { letterInNumber } from '../rules/letter-in-number.ts';
import { lostSuperscript } from '../rules/lost-superscript.ts';
import { mixedNumeralForms } from '../rules/mixed-numeral-forms.ts';
import { noNamedSource } from '../rules/no-named-source.ts';
import { oddGrouping } from '../rules/odd-grouping.ts';
import { ordinalSuffix } from '../rules/ordinal-suffix.ts';
import { quoteAgainstParaphrase } from '../rules/quote-against-paraphrase.ts';
import { rangeUnitDropped } from '../rules/range-unit-dropped.ts';
import { rangeWordsMixed } from '../rules/range-words-mixed.ts';
import { scaleWordInDigits } from '../rules/scale-word-in-digits.ts';
import { shortenedYear } from '../rules/shortened-year.ts';
import { singularCount } from '../rules/singular-count.ts';
import { splitNumber } from '../rules/split-number.ts';
import { timesFewer } from '../rules/times-fewer.ts';
import { timesMore } from '../rules/times-more.ts';
import { twoWord } from '../rules/two-word.ts';
import { zeroCharacter } from '../rules/zero-character.ts';

export const wordingRules: readonly Rule[] = [
	doubledApproximator,
	approximatedExactCount,
	approximatedRange,
	deadlineForCutoff,
	fanMisprint,
	averageOfAll,
	twoWord,
	scaleWordInDigits,
	rangeUnitDropped,
	approximationInDigits,
	shortenedYear,
	mixedNumeralForms,
	zeroCharacter,
	fullWidthDigits,
	leadingZeroMissing,
	dateNameForm,
	doubledQualifier,
	oddGrouping,
	letterInNumber,
	splitNumber,
	lostSuperscript,
	timesFewer,
	timesMore,
	rangeWordsMixed,
	ordinalSuffix,
	singularCount,
	quoteAgainstParaphrase,
	noNamedSource,
	furnitureFigures,
];
