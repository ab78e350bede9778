/** The words of schema.org that are used here. See https://schema.org/Event and /Schedule. */
export interface SchemaDocument {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly SchemaEvent[];
}

/** A series with its schedules and next sessions, or one session. */
export interface SchemaEvent {
  readonly '@type': 'EventSeries' | 'Event';
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly inLanguage?: string;
  readonly keywords?: readonly string[];
  readonly organizer?: readonly SchemaOrganizer[];
  readonly location?: readonly (SchemaPlace | SchemaVirtualLocation)[];
  readonly eventAttendanceMode?: string;
  /** With the offset of the slot's zone; a date for whole days. */
  readonly startDate?: string;
  readonly endDate?: string;
  readonly previousStartDate?: string;
  readonly eventStatus?: string;
  readonly eventSchedule?: readonly SchemaSchedule[];
  readonly subEvent?: readonly SchemaEvent[];
}

export interface SchemaSchedule {
  readonly '@type': 'Schedule';
  /** ISO 8601: `P2W` is every other week. */
  readonly repeatFrequency: string;
  readonly byDay?: readonly string[];
  readonly byMonth?: readonly number[];
  readonly byMonthDay?: readonly number[];
  readonly repeatCount?: number;
  readonly startDate: string;
  readonly endDate?: string;
  /** On the clock of `scheduleTimezone`; absent for whole days. */
  readonly startTime?: string;
  readonly duration: string;
  readonly scheduleTimezone?: string;
  readonly exceptDate?: readonly string[];
}

interface SchemaOrganizer {
  readonly '@type': 'Organization';
  readonly name: string;
  readonly url?: string;
}

interface SchemaPlace {
  readonly '@type': 'Place';
  readonly name: string;
  readonly address: string;
}

interface SchemaVirtualLocation {
  readonly '@type': 'VirtualLocation';
  readonly url: string;
}
