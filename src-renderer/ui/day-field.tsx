/**
 * A calendar day, typed part by part or chosen from a month. The browser's own field follows the language of the browser,
 * not that of the window, and each browser words it in its own way.
 */
import { type CalendarDate, parseDate } from '@internationalized/date';
import {
	Button,
	Calendar,
	CalendarCell,
	CalendarGrid,
	CalendarGridBody,
	CalendarGridHeader,
	CalendarHeaderCell,
	DateInput,
	DatePicker,
	DateSegment,
	Dialog,
	Group,
	Heading,
	Label,
	Popover,
	Text,
} from 'react-aria-components';
import { useWords } from '../lib/language.tsx';

interface DayFieldProps {
	label: string;
	/** ISO 8601 ("2026-06-05"); "" for none. What is no calendar day counts as none. */
	value: string;
	/** A day that is not yet whole is none. */
	onChange(day: string): void;
	hint?: string;
}

function dayOf(value: string): CalendarDate | null {
	try {
		return value === '' ? null : parseDate(value);
	} catch {
		return null;
	}
}

export function DayField({ label, value, onChange, hint = '' }: DayFieldProps) {
	const { t } = useWords();
	return (
		<DatePicker
			className="field short"
			value={dayOf(value)}
			onChange={(day) => onChange(day?.toString() ?? '')}
			shouldForceLeadingZeros
		>
			<Label className="field-label">{label}</Label>
			<Group className="input day-input">
				<DateInput className="day-parts">{(segment) => <DateSegment segment={segment} className="day-part" />}</DateInput>
				{value !== '' && (
					<Button slot={null} className="day-clear" aria-label={t('ui.day.clear')} onPress={() => onChange('')}>
						×
					</Button>
				)}
				<Button className="day-open">
					<span className="picker-arrow" aria-hidden="true" />
				</Button>
			</Group>
			{hint !== '' && (
				<Text slot="description" className="hint">
					{hint}
				</Text>
			)}
			<Popover className="overlay popover">
				<Dialog className="calendar">
					<Calendar>
						<header className="calendar-head">
							<Button slot="previous" className="button plain">
								‹
							</Button>
							<Heading className="calendar-month" />
							<Button slot="next" className="button plain">
								›
							</Button>
						</header>
						<CalendarGrid className="calendar-grid tabular">
							<CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
							<CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGridBody>
						</CalendarGrid>
					</Calendar>
				</Dialog>
			</Popover>
		</DatePicker>
	);
}
