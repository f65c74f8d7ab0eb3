/** The report that leaves the desk: its formats and its profiles, as schemas. */
import { z } from 'zod';
import { reportFormats, reportProfiles } from './report-formats.ts';

export const reportFormatSchema = z.enum(reportFormats);
export const reportProfileSchema = z.enum(reportProfiles);
