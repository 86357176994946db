//! The days of 2025 and 2026 that differ from Monday-to-Friday, as the yearly notices give them. A pure data table.

/// A year: weekdays off, and weekend days on.
pub(super) struct Year {
    pub(super) year: i32,
    /// Holidays on weekdays, month and day.
    pub(super) holidays: &'static [(u32, u32)],
    /// Working days on weekends, month and day.
    pub(super) workdays: &'static [(u32, u32)],
}

#[rustfmt::skip]
pub(super) const YEARS: &[Year] = &[
    Year {
        year: 2025,
        holidays: &[
            (1, 1),
            (1, 28), (1, 29), (1, 30), (1, 31), (2, 3), (2, 4),
            (4, 4),
            (5, 1), (5, 2), (5, 5),
            (6, 2),
            (10, 1), (10, 2), (10, 3), (10, 6), (10, 7), (10, 8),
        ],
        workdays: &[(1, 26), (2, 8), (4, 27), (9, 28), (10, 11)],
    },
    Year {
        year: 2026,
        holidays: &[
            (1, 1), (1, 2),
            (2, 16), (2, 17), (2, 18), (2, 19), (2, 20), (2, 23),
            (4, 6),
            (5, 1), (5, 4), (5, 5),
            (6, 19),
            (9, 25),
            (10, 1), (10, 2), (10, 5), (10, 6), (10, 7),
        ],
        workdays: &[(1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10)],
    },
];
