//! Thresholds as typed values, handed in, versioned, never read from the world.
/// Placeholder until the table lands.
#[derive(Debug, Clone, Default)]
pub struct Params {}
