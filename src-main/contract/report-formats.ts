/** The report's formats and profiles as plain values: the window takes them, and no schema with them. */

/**
 * `csv` and `xlsx` are tables of figures; `json` follows docs/report.schema.json; `jsonl` is the history, an event a line;
 * `annotations` is W3C Web Annotation JSON-LD; `claimreview` is schema.org JSON-LD of what was flagged or corrected.
 */
export const reportFormats = ['html', 'pdf', 'docx', 'xlsx', 'csv', 'json', 'jsonl', 'annotations', 'claimreview', 'md'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/**
 * `full`: everything; `summary`: for the chief editor, what was decided otherwise than confirmed and what is open;
 * `questions`: to the reporter, what is flagged and what does not fit, to be answered. Data formats are always full.
 */
export const reportProfiles = ['full', 'summary', 'questions'] as const;
export type ReportProfile = (typeof reportProfiles)[number];

/** Whether a text begins as a JSON report does: it is one, or was one before it was cut short, and no article. */
export const beginsAsReport = (text: string): boolean => /^\s*\{\s*"tickmark":\s*"[^"]*",\s*"schema":\s*\d/.test(text);

interface FormatFacts {
	extension: string;
	mediaType: string;
	/** Whether it is laid out for people and knows profiles; else it is data. */
	profiled: boolean;
}

export const reportFormatFacts: Record<ReportFormat, FormatFacts> = {
	html: { extension: 'html', mediaType: 'text/html;charset=utf-8', profiled: true },
	pdf: { extension: 'pdf', mediaType: 'application/pdf', profiled: true },
	docx: {
		extension: 'docx',
		mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		profiled: true,
	},
	xlsx: {
		extension: 'xlsx',
		mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		profiled: false,
	},
	csv: { extension: 'csv', mediaType: 'text/csv;charset=utf-8', profiled: false },
	json: { extension: 'json', mediaType: 'application/json', profiled: false },
	jsonl: { extension: 'jsonl', mediaType: 'application/jsonl', profiled: false },
	annotations: { extension: 'annotations.jsonld', mediaType: 'application/ld+json', profiled: false },
	claimreview: { extension: 'claimreview.jsonld', mediaType: 'application/ld+json', profiled: false },
	md: { extension: 'md', mediaType: 'text/markdown;charset=utf-8', profiled: true },
};
