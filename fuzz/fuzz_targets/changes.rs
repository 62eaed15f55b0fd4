//! Three copies of a document, and what people do to them.

use jiff::{Timestamp, civil::date};
use uuid::Uuid;
use veto_desk::domain::document::{Account, Document, Open, Person, Residence, Theme};
use veto_desk::domain::ids::{
    AccountId, DraftId, EventId, EvidenceId, GroupId, LetterId, ObjectionId, PersonId,
};
use veto_desk::domain::kept::{Mark, Unknown};
use veto_desk::domain::kinds::{Subject, Zone};
use veto_desk::domain::merge::{Before, count, merge, revive};
use veto_desk::domain::objection::{
    Event, Evidence, Filing, LetterDraft, LetterKind, Objection, What,
};
use veto_desk::domain::wizard::{Answers, Draft, Step};

/// What a change leads to.
pub struct After {
    pub document: Document,
    /// It is a change made here; a merge is none.
    pub is_counted: bool,
}

/// The same document on three computers.
pub struct Copies {
    pub documents: [Document; 3],
    /// What can be taken back on each.
    pub steps: [Vec<Before>; 3],
    backup: Document,
    last: u128,
}

impl Copies {
    pub fn of(document: Option<Document>) -> Self {
        let mut copies = Self {
            documents: Default::default(),
            steps: Default::default(),
            backup: Document::default(),
            last: 0xF000,
        };
        let document = document.unwrap_or_else(|| {
            let mut document = Document::default();
            for letter in [b'a', b'b'] {
                copies.add_account(&mut document, letter);
            }
            copies.object(&mut document, 0);
            copies.note(&mut document, 0, b'n');
            copies.begin(&mut document);
            count(&Document::default(), &mut document);
            document
        });
        copies.backup = document.clone();
        copies.documents = [document.clone(), document.clone(), document];
        copies
    }

    fn fresh(&mut self) -> Uuid {
        self.last += 1;
        // Not in order: two computers do not agree on what comes first.
        Uuid::from_u128(self.last ^ (self.last % 7 << 64))
    }

    /// One thing that a person, or a synchroniser, does to one copy.
    pub fn change(&mut self, place: usize, what: u8, at: usize, value: u8) -> Option<After> {
        let mut document = self.documents[place].clone();
        let now = &mut document;
        let other = &self.documents[at % 3];
        let accounts = now.accounts.len().max(1);
        let account = now.accounts.get(at % accounts).map(|it| it.id);
        match what % 22 {
            0 => self.add_account(now, value),
            1 => now.accounts.get_mut(at % accounts)?.handle = word(value),
            2 => now.accounts.get_mut(at % accounts)?.note = word(value),
            3 => now.remove_accounts(&[account?]),
            4 => self.object(now, at),
            5 | 6 => self.note(now, at, value),
            7 => self.begin(now),
            8 => {
                let draft = now.drafts.first_mut()?;
                draft.step = [Step::Email, Step::Reason, Step::Check][usize::from(value) % 3];
                draft.answers.handle = word(value);
                now.open = Some(Open::Wizard(draft.id));
            }
            9 => drop(now.drafts.pop()?),
            10 => {
                now.settings.theme =
                    [Theme::System, Theme::Light, Theme::Dark][usize::from(value) % 3];
            }
            11 => {
                let second = now.accounts.get(usize::from(value) % accounts)?.id;
                let group = GroupId(self.fresh());
                now.link(&[account?, second], group);
            }
            12 => now.unlink(account?),
            13 => self.steps[place].pop()?.restore(now),
            14 if value & 1 == 0 => {
                let document = merge(now, other);
                return Some(After {
                    document,
                    is_counted: false,
                });
            }
            14 => {
                let mut theirs = other.clone();
                revive(now, &mut theirs);
                let document = merge(now, &theirs);
                return Some(After {
                    document,
                    is_counted: false,
                });
            }
            16 => self.keep(now, at, value),
            17 => self.write(now, at, value),
            18..=21 => {
                let objections = now.objections.len().max(1);
                let objection = now.objections.get_mut(at % objections)?;
                let place = usize::from(value) % 2;
                match what % 22 {
                    18 => {
                        let evidence = objection.evidence.get_mut(place)?;
                        let removed = evidence.removed.is_none();
                        evidence.removed = removed.then_some(Timestamp::UNIX_EPOCH);
                    }
                    19 => drop(objection.evidence.pop()?),
                    20 => objection.letters.get_mut(place)?.text = Some(word(value)),
                    _ => drop(objection.letters.pop()?),
                }
            }
            _ if value & 1 == 0 => {
                self.backup = document;
                return None;
            }
            _ => {
                document = Document {
                    settings: document.settings,
                    changes: document.changes,
                    gone: document.gone,
                    mark: document.mark,
                    ..self.backup.clone()
                };
            }
        }
        Some(After {
            document,
            is_counted: true,
        })
    }

    fn add_account(&mut self, document: &mut Document, letter: u8) {
        let person = PersonId(self.fresh());
        document.persons.push(Person {
            name: word(letter),
            ..Person::new(person)
        });
        document.accounts.push(Account {
            id: AccountId(self.fresh()),
            person,
            platform: "facebook".into(),
            handle: word(letter),
            email: String::new(),
            phone: String::new(),
            note: String::new(),
            deleted: None,
            mark: Mark::default(),
            unknown: Unknown::default(),
        });
    }

    fn object(&mut self, document: &mut Document, at: usize) {
        let accounts = document.accounts.len().max(1);
        let Some(account) = document.accounts.get(at % accounts) else {
            return;
        };
        let objection = Objection {
            id: ObjectionId(self.fresh()),
            account: account.id,
            subject: Subject::OwnContent,
            residence: Residence {
                zone: Zone::Eu,
                country: None,
                part: None,
                unknown: Unknown::default(),
            },
            filing: Filing {
                route: "facebook-form-2025".into(),
                name: String::new(),
                email: String::new(),
                phone: String::new(),
                text: String::new(),
                unknown: Unknown::default(),
            },
            events: Default::default(),
            reference: String::new(),
            evidence: Vec::new(),
            letters: Vec::new(),
            mark: Mark::default(),
            unknown: Unknown::default(),
        };
        document.objections.push(objection);
        self.note(document, document.objections.len() - 1, b'p');
    }

    fn note(&mut self, document: &mut Document, at: usize, letter: u8) {
        let id = EventId(self.fresh());
        let objections = document.objections.len().max(1);
        let Some(objection) = document.objections.get_mut(at % objections) else {
            return;
        };
        objection.events.push(Event {
            id,
            on: date(2026, 11, 22),
            at: Timestamp::UNIX_EPOCH,
            what: What::Note(word(letter)),
            mark: Mark::default(),
            unknown: Unknown::default(),
        });
    }

    fn keep(&mut self, document: &mut Document, at: usize, letter: u8) {
        let id = EvidenceId(self.fresh());
        let objections = document.objections.len().max(1);
        let Some(objection) = document.objections.get_mut(at % objections) else {
            return;
        };
        objection.evidence.push(Evidence {
            id,
            name: word(letter),
            file: word(letter),
            sha256: word(letter),
            size: 1,
            added: Timestamp::UNIX_EPOCH,
            removed: None,
            mark: Mark::default(),
            unknown: Unknown::default(),
        });
    }

    fn write(&mut self, document: &mut Document, at: usize, letter: u8) {
        let id = LetterId(self.fresh());
        let objections = document.objections.len().max(1);
        let Some(objection) = document.objections.get_mut(at % objections) else {
            return;
        };
        objection.letters.push(LetterDraft {
            id,
            kind: LetterKind::Reply,
            company: None,
            language: None,
            reason: None,
            court: None,
            may_be_named: None,
            text: Some(word(letter)),
            mark: Mark::default(),
            unknown: Unknown::default(),
        });
    }

    fn begin(&mut self, document: &mut Document) {
        document.drafts.push(Draft {
            id: DraftId(self.fresh()),
            step: Step::Platform,
            changing: false,
            answers: Answers::default(),
            objection: None,
            account: None,
            mark: Mark::default(),
            unknown: Unknown::default(),
        });
    }
}

fn word(letter: u8) -> String {
    char::from(b'a' + letter % 26).to_string()
}
