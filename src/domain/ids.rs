//! Names for what is kept. They are random, so that two files can be merged without a clash.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);
    };
}

id!(
    /// A person.
    PersonId
);
id!(
    /// An account.
    AccountId
);
id!(
    /// An Accounts Centre group.
    GroupId
);
id!(
    /// The stay of an account in a group.
    MemberId
);
id!(
    /// An objection.
    ObjectionId
);
id!(
    /// An event of an objection.
    EventId
);
id!(
    /// A wizard that was begun.
    DraftId
);
id!(
    /// A file kept as evidence.
    EvidenceId
);
id!(
    /// A letter that is being written.
    LetterId
);
