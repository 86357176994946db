//! A notice with its window, as rules and readers see it.

use chrono::NaiveDate;
use hezhen_domain::calendar::Calendar;
use hezhen_domain::notice::document::{Document, Parts};
use hezhen_domain::notice::rules::{minimum, unknown_years};
use hezhen_domain::notice::{Amendment, Content, Kind, Window};
use hezhen_domain::params::Params;

use super::store::Notice;
use super::view::{NoticeForm, NoticeWindow};

/// What counts days: calendar, parameters of the case or of today, today.
pub(super) struct Days {
    pub calendar: Calendar,
    pub params: Params,
    pub today: NaiveDate,
}

impl Days {
    /// The window of a form that is published on its first day, or today when that is over.
    pub fn planned(&self, form: &NoticeForm) -> Window {
        self.from(form.start_date.max(self.today), &form.content)
    }

    fn from(&self, start: NaiveDate, content: &Content) -> Window {
        let end = match content {
            Content::Vacancy(c) => c.round_on.unwrap_or(start).max(start),
            Content::Inspection(c) => c.inspect_to.unwrap_or(start).max(start),
            Content::PreAppointment(c) => self.standing(start, c.window_wd),
            Content::ProbationEnd(c) => self.standing(start, c.window_wd),
            Content::Result(c) => self.standing(start, c.window_wd),
            Content::Assessment(c) => c.assess_to.unwrap_or(start).max(start),
            Content::TvSpeech(c) => c.speech_on.unwrap_or(start).max(start),
            Content::Commitment(c) => c.until().unwrap_or(start).max(start),
            Content::Reception(c) => c.until().unwrap_or(start).max(start),
        };
        Window::of(&self.calendar, start, end, content.opens(), &self.params)
    }

    fn standing(&self, start: NaiveDate, days: u32) -> NaiveDate {
        self.calendar.window_end(start, days, self.params.notice_count_start_day)
    }

    /// The window of a notice: as published, or as it would be if it were published today. After a correction the old
    /// window goes on, as long as the day that it announces now asks for, unless people or posts changed; it never ends
    /// earlier (R-NOT-2).
    pub fn window(&self, row: &Notice) -> Window {
        let Some((start, end)) = row.posted_start.zip(row.posted_end) else { return self.planned(&row.form()) };
        if row.shown() {
            return Window::of(&self.calendar, start, end, row.content.0.opens(), &self.params);
        }
        let same = row.posted_key.as_deref() == Some(row.content.0.key().as_str());
        let new = if same || !self.params.notice_restart_on_change {
            self.from(start, &row.content.0)
        } else {
            self.planned(&row.form())
        };
        Window::of(&self.calendar, new.start, new.end.max(end), row.content.0.opens(), &self.params)
    }

    /// Whether the last day of a notice may still move: it is counted, not over, and a year of it has no holidays yet.
    pub fn provisional(&self, kind: Kind, start: NaiveDate, end: NaiveDate) -> bool {
        provisional(&self.calendar, self.today, kind, start, end)
    }

    /// The years without holidays through which this window is judged (CAL-01).
    pub fn unknown_years(&self, window: Window, content: &Content) -> Vec<i32> {
        unknown_years(&self.calendar, content.kind(), window, content.opens())
    }

    /// A window for the screens.
    pub fn view(&self, window: Window, content: &Content) -> NoticeWindow {
        let (minimum, basis) = minimum(content.kind(), &self.params);
        NoticeWindow {
            start: window.start,
            end: window.end,
            working_days: window.working_days,
            lead: window.lead,
            minimum,
            basis,
            provisional: self.provisional(content.kind(), window.start, window.end),
            days_left: self.calendar.workdays_left(self.today, window.end),
        }
    }
}

/// Whether the last day of a notice may still move.
pub(super) fn provisional(calendar: &Calendar, today: NaiveDate, kind: Kind, start: NaiveDate, end: NaiveDate) -> bool {
    kind.counted() && today <= end && calendar.provisional(start, end)
}

/// What stands below the page of a notice while its last day may still move.
pub(super) const PROVISIONAL: &str = "截止日期暂定，以届时公布的节假日安排为准。";

/// The page of a notice.
pub(super) fn document(
    form: &NoticeForm,
    number: Option<&str>,
    window: Window,
    county: &str,
    amendments: &[Amendment],
) -> Document {
    Document::of(&Parts {
        number,
        title: &form.title,
        content: &form.content,
        reception: &form.reception,
        county,
        start: window.start,
        end: window.end,
        working_days: window.working_days,
        amendments,
    })
}
