//! Columns that are sealed: what stands in one opens in the row that it was sealed for, and in no other.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::db::{Id, Outcome};
use crate::keys::Keys;
use crate::problem::Problem;

/// A sealed column, as `table|column`. `crate::reseal` lists them all.
#[derive(Debug, Clone, Copy)]
pub struct Column(pub &'static str);

impl Column {
    fn place(self, id: Id) -> String {
        format!("{}|{id}", self.0)
    }

    /// Seals bytes for the row of this id.
    pub fn seal(self, keys: &Keys, id: Id, plain: &[u8]) -> Vec<u8> {
        keys.seal(&self.place(id), plain)
    }

    /// Opens what [`Column::seal`] sealed for this row.
    ///
    /// # Errors
    /// `internal` when no key that is here opens it, or when it comes from another row.
    pub fn open(self, keys: &Keys, id: Id, sealed: &[u8]) -> Outcome<Vec<u8>> {
        let plain = keys.open(&self.place(id), sealed);
        plain.ok_or_else(|| Problem::internal(format!("a value of {} does not open", self.0)))
    }

    /// Seals a structure for the row of this id.
    ///
    /// # Errors
    /// `internal` when it has no form as JSON.
    pub fn write(self, keys: &Keys, id: Id, said: &impl Serialize) -> Outcome<Vec<u8>> {
        Ok(self.seal(keys, id, &serde_json::to_vec(said).map_err(Problem::internal)?))
    }

    /// Opens what [`Column::write`] sealed for this row.
    ///
    /// # Errors
    /// `internal` when it does not open, or holds another structure.
    pub fn read<T: DeserializeOwned>(self, keys: &Keys, id: Id, sealed: &[u8]) -> Outcome<T> {
        serde_json::from_slice(&self.open(keys, id, sealed)?).map_err(Problem::internal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_for_a_row_opens_in_no_other_row_and_no_other_column() {
        let keys = Keys::ephemeral().unwrap();
        let (here, there) = (Id::untimed(), Id::untimed());
        let sealed = Column("tip|sealed").write(&keys, here, &("words", 3)).unwrap();
        let read = |column: &'static str, id| Column(column).read::<(String, i32)>(&keys, id, &sealed);
        assert_eq!(read("tip|sealed", here).unwrap(), ("words".to_owned(), 3));
        assert!(read("tip|sealed", there).is_err() && read("visit|sealed", here).is_err());
    }
}
