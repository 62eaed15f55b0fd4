### Every word the app says, in Greek; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "εσείς". Buttons are nouns. One term for one idea: λογαριασμός, εναντίωση, τρόπος, φόρμα.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Σφάλμα: { $page } – Veto Desk
rail-name = Σελίδες
messages-name = Μηνύματα
rail-desk = Αρχική
rail-settings = Ρυθμίσεις
rail-help = Βοήθεια
rail-here = Βρίσκεστε εδώ
not-meta = Αυτή η εφαρμογή δεν είναι της Meta. Από εδώ δεν στέλνεται τίποτα.
saving-saved = Αποθηκεύτηκε σε αυτόν τον υπολογιστή.
saving-under-way = Αποθήκευση σε αυτόν τον υπολογιστή …
saving-failed = Δεν αποθηκεύτηκε ακόμη.
saving-forbidden = Το αρχείο δεν άνοιξε. Δεν αποθηκεύεται τίποτα.
saving-read-only = Αυτό το παράθυρο μόνο δείχνει το αρχείο. Δεν αποθηκεύεται τίποτα.
undo = Αναίρεση
undo-change = Αναίρεση: { $what }
change-wizard = μια απάντηση
change-draft = διαγραφή πρόχειρου
change-filing = η υποβολή
change-answer = το τελευταίο βήμα
change-note = μια σημείωση
change-evidence = ένα αρχείο
change-letter = η επιστολή
change-account = αλλαγές λογαριασμού
change-linked = συνδεδεμένοι λογαριασμοί
change-several = πολλοί λογαριασμοί μαζί
change-deleting = διαγραφή
change-person = ένα άτομο
change-settings = μια ρύθμιση
change-incoming = όσα ήρθαν
change-import = όσα προστέθηκαν από αρχείο
change-backup = η παλαιότερη μορφή
change-adding = προσθήκη λογαριασμών από τον πίνακα
read-only-title = Μπορείτε να δείτε, αλλά όχι να αλλάξετε κάτι
read-only-other-window = Το Veto Desk είναι ανοιχτό σε άλλο παράθυρο. Κάντε εκεί τις αλλαγές. Όταν κλείσει εκείνο, συνεχίζετε εδώ.
read-only-newer = Το αρχείο το έγραψε νεότερη έκδοση του Veto Desk. Για να το αλλάξετε, εγκαταστήστε εκείνη την έκδοση.
read-only-what = Τι μπορώ να κάνω;
dismiss = Απόκρυψη μηνύματος
close-title = Κλείσιμο χωρίς αποθήκευση;
close-save-elsewhere = Πρώτα αποθήκευση αντιγράφου …
close-anyway = Κλείσιμο χωρίς αποθήκευση
close-stay = Να μείνει ανοιχτό

## Dates

when-and-route = { $when } · { $route }
date-today = Σήμερα, { $date }
date-week-earlier = Μία εβδομάδα πριν
date-day-earlier = Μία ημέρα πριν
date-day-later = Μία ημέρα μετά
date-week-later = Μία εβδομάδα μετά

## Status

status-not-started = Δεν ξεκίνησε
status-not-sent-yet = Δεν στάλθηκε ακόμη
status-sent = Στάλθηκε
status-confirmed = Επιβεβαιώθηκε
status-needs-you = Θέλει ενέργεια
status-refused = Απορρίφθηκε
reason-not-begun = Δεν έχετε ξεκινήσει για αυτόν τον λογαριασμό.
reason-prepared = Έτοιμη από { $date }. Δεν την έχετε στείλει ακόμη.
reason-form-opened = Η φόρμα άνοιξε ({ $date }). Δεν μας έχετε πει ότι τη στείλατε.
reason-form-missing = Δεν βρήκατε τη φόρμα ({ $date }). Υπάρχουν και άλλοι τρόποι.
reason-waiting = Πρέπει να απαντήσουν έως { $date }.
reason-waiting-soon = Πρέπει να απαντήσουν έως { $date }. { $days ->
    [0] Είναι σήμερα.
    [one] Είναι αύριο.
   *[other] Απομένουν { $days } ημέρες.
}
reason-waiting-courtesy = Καλό θα ήταν να απαντήσουν έως { $date }. Κανένας νόμος δεν ορίζει αυτή την ημερομηνία.
reason-waiting-no-date = Στάλθηκε: { $date }. Δεν γνωρίζουμε προθεσμία για την απάντηση.
reason-receipt = Την έλαβαν, όπως έγραψαν ({ $date }). Πρέπει να απαντήσουν έως { $due }.
reason-receipt-no-date = Έγραψαν ({ $date }), αλλά χωρίς απόφαση.
reason-more-time = Ζήτησαν περισσότερο χρόνο. Πρέπει να απαντήσουν έως { $date }.
reason-overdue = Δεν ήρθε απάντηση. Η προθεσμία έληξε: { $date }.
reason-overdue-courtesy = Δεν ήρθε απάντηση έως { $date }. Κανένας νόμος δεν ορίζει αυτή την ημερομηνία.
reason-accepted = Έγινε δεκτή: { $date }. Δεν χρειάζεται να κάνετε κάτι.
reason-covered = Καλύπτεται από τον λογαριασμό { $account } (από { $date }).
reason-replied = Τους απαντήσατε: { $date }. { $due }
reason-replied-due = Πρέπει να απαντήσουν έως { $date }.
reason-replied-no-date = Κανένας νόμος δεν ορίζει πότε πρέπει να απαντήσουν.
reason-reminded = Τους στείλατε υπενθύμιση ({ $date }). Περιμένετε έως { $due }.
reason-reminder-over = Δεν ήρθε απάντηση στην υπενθύμισή σας έως { $date }.
reason-complained = Κάνατε καταγγελία στην εταιρεία ({ $date }). Έως { $due } πρέπει να επιβεβαιώσει ότι την έλαβε.
reason-complaint-received = Επιβεβαίωσαν την καταγγελία σας ({ $date }). Τώρα πρέπει να την εξετάσουν χωρίς καθυστέρηση.
reason-complaint-silent = Δεν επιβεβαίωσαν την καταγγελία σας έως { $date }.
reason-with-authority = Η αρχή έχει την καταγγελία σας από { $date }. { $due }
reason-authority-news = Η αρχή σάς έγραψε ({ $date }). { $due }
reason-authority-due = Πρέπει να σας ενημερώσει έως { $date }.
reason-authority-no-date = Ορίζει μόνη της πόσο χρόνο θέλει.
reason-authority-silent = Η αρχή δεν σας ενημέρωσε έως { $date }.
reason-authority-agreed = Η αρχή σάς έδωσε δίκιο ({ $date }).
reason-authority-disagreed = Η αρχή δεν σας έδωσε δίκιο ή έκλεισε την υπόθεση ({ $date }).
reason-recheck-due = Έγινε δεκτή πριν από καιρό. Ήταν ώρα για νέο έλεγχο: { $date }.
reason-refused = Την απέρριψαν ({ $date }).
reason-reasons-asked = Ρώτησαν ({ $date }) ποια χρήση των δεδομένων σας εννοείτε και γιατί.
reason-more-asked = Σας ζήτησαν κάτι ακόμη ({ $date }).
reason-other-form = Σας ζήτησαν ({ $date }) να συμπληρώσετε άλλη φόρμα.
reason-other-company = Σας παρέπεμψαν σε άλλη εταιρεία ({ $date }).
next-start = Έναρξη
next-continue = Συνέχεια
next-report-answer = Ήρθε απάντηση
next-reply = Τι κάνω τώρα
next-try-next-route = Άλλος τρόπος
next-see-options = Τι κάνω τώρα
next-recheck = Νέος έλεγχος
next-show-record = Προβολή ιστορικού
next-show-covering = Συνδεδεμένοι λογαριασμοί
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Οι εναντιώσεις σας
desk-add = Εναντίωση για λογαριασμό
desk-begin = Εναντίωση για τον πρώτο λογαριασμό μου
desk-empty-what = Η Meta εκπαιδεύει τεχνητή νοημοσύνη (AI) με αναρτήσεις, φωτογραφίες και σχόλια των χρηστών της και με τις συνομιλίες τους με AI. Μπορείτε να εναντιωθείτε.
desk-empty-where = Όσα γράφετε μένουν σε ένα αρχείο σε αυτόν τον υπολογιστή: { $path }
desk-empty-how = Σας οδηγούμε στην επίσημη φόρμα και παρακολουθούμε την υπόθεση ώσπου να πάρετε απάντηση. Θέλει περίπου πέντε λεπτά.
desk-show-account = Προβολή λογαριασμού
desk-urgent-needs-you = { $count ->
    [one] Ένας λογαριασμός θέλει ενέργεια.
   *[other] { $count } λογαριασμοί θέλουν ενέργεια.
}
desk-urgent-unfinished = { $count ->
    [one] Μία εναντίωση δεν στάλθηκε ακόμη.
   *[other] { $count } εναντιώσεις δεν στάλθηκαν ακόμη.
}
desk-urgent-waiting = { $count ->
    [one] Η εναντίωσή σας στάλθηκε. Τώρα είναι η σειρά τους.
   *[other] Στάλθηκαν όλες. Τώρα είναι η σειρά τους.
}
desk-urgent-settled = { $count ->
    [one] Η εναντίωσή σας επιβεβαιώθηκε. Δεν χρειάζεται να κάνετε κάτι.
   *[other] Όλες οι εναντιώσεις επιβεβαιώθηκαν. Δεν χρειάζεται να κάνετε κάτι.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status }: { $count }
desk-counts = Λογαριασμοί: { $total } · { $parts }
desk-add-many = Προσθήκη πολλών λογαριασμών
find-label = Αναζήτηση λογαριασμού
find-hint = Όνομα, e-mail, αριθμός ή λέξη από σημείωση
find-filters = Φίλτρα και σειρά
find-filters-set = Φίλτρα και σειρά (ενεργά: { $count })
find-filters-close = Απόκρυψη φίλτρων
find-clear = Εμφάνιση όλων
find-any-status = Όλες οι καταστάσεις
find-any-due = Όλες οι ημερομηνίες
find-any-platform = Όλες οι πλατφόρμες
find-any-person = Όλα τα άτομα
find-counted = { $what } ({ $count })
find-status = Κατάσταση
find-due = Προθεσμία
find-due-overdue = Έληξε
find-due-week = Σε 7 ημέρες
find-due-month = Σε 30 ημέρες
find-platform = Πλατφόρμα
find-person = Άτομο
find-person-by-name = Είναι πολλά. Γράψτε ένα όνομα στο πεδίο πιο πάνω.
find-sort = Σειρά
find-sort-urgent = Πρώτα όσα θέλουν ενέργεια
find-sort-name = Κατά όνομα
find-sort-due = Κατά προθεσμία
find-sort-newest = Πρώτα τα νεότερα
find-none = Δεν βρέθηκε λογαριασμός.
find-found = { $count ->
    [one] 1 από { $total } λογαριασμούς
   *[other] { $count } από { $total } λογαριασμούς
}
find-page-all = Λογαριασμοί { $first } έως { $last } από { $total }
find-page = { $first } έως { $last } από { $count } που βρέθηκαν, σε σύνολο { $total }
find-hidden = { $count ->
    [one] 1 λογαριασμός που θέλει ενέργεια δεν φαίνεται.
   *[other] { $count } λογαριασμοί που θέλουν ενέργεια δεν φαίνονται.
}
find-show-hidden = Να φανούν
find-previous = Προηγούμενη σελίδα
find-next = Επόμενη σελίδα
find-page-of = Σελίδα { $page } από { $pages }
select-begin = Επιλογή πολλών
select-end = Τέλος επιλογής
select-count = { $count ->
    [one] Επιλέχθηκε 1 λογαριασμός
   *[other] Επιλέχθηκαν { $count } λογαριασμοί
}
select-hidden = { $count ->
    [one] 1 από αυτούς δεν είναι ανάμεσα σε όσους βρέθηκαν.
   *[other] { $count } από αυτούς δεν είναι ανάμεσα σε όσους βρέθηκαν.
}
select-one = Επιλογή
select-account = Επιλογή: { $account }
select-page = Επιλογή όλων της σελίδας ({ $count })
select-found = { $count ->
    [one] Επιλογή του λογαριασμού που βρέθηκε
   *[other] Επιλογή και των { $count } που βρέθηκαν
}
select-none = Κατάργηση επιλογών
select-what = Τι να γίνει με αυτούς;
select-open = { $count ->
    [one] Άνοιγμα 1 φόρμας
   *[other] Άνοιγμα { $count } φορμών στη σειρά
}
select-sent = Σήμανση { $count } ως «Στάλθηκε»
select-answered = { $count ->
    [one] Καταγραφή απάντησης για 1
   *[other] Καταγραφή μίας απάντησης για { $count }
}
select-record = { $count ->
    [one] Ιστορικό για 1 σε PDF
   *[other] Ιστορικό για { $count } σε PDF
}
select-table = { $count ->
    [one] Πίνακας για 1
   *[other] Πίνακας για { $count }
}
select-delete = Διαγραφή { $count } από εδώ
several-title-sent = { $count ->
    [one] Στείλατε αυτή την εναντίωση;
   *[other] Στείλατε αυτές τις { $count } εναντιώσεις;
}
several-title-answered = { $count ->
    [one] Ποια ήταν η απάντηση;
   *[other] Ποια ήταν η απάντηση σε αυτές τις { $count } εναντιώσεις;
}
several-lead = { $count ->
    [one] Καταγράφεται για αυτόν τον λογαριασμό:
   *[other] Καταγράφεται το ίδιο για καθέναν από αυτούς τους { $count } λογαριασμούς:
}
several-more = { $count ->
    [one] και 1 ακόμη
   *[other] και { $count } ακόμη
}
several-left-out = { $count ->
    [one] 1 από όσους επιλέξατε μένει έξω, γιατί αυτό δεν του ταιριάζει.
   *[other] { $count } από όσους επιλέξατε μένουν έξω, γιατί αυτό δεν τους ταιριάζει.
}
several-when-sent = Πότε έγινε η αποστολή;
several-record-sent = Σήμανση { $count } ως «Στάλθηκε»
several-record-answered = Καταγραφή για { $count }
turn-now = Εξετάζετε με τη σειρά { $of } λογαριασμούς. Τώρα: { $at } από { $of }.
turn-wait = Εξετάζετε με τη σειρά { $of } λογαριασμούς. Επόμενος: { $at } από { $of }.
turn-next = { $count ->
    [one] Στον τελευταίο
   *[other] Επόμενος λογαριασμός (μένουν { $count })
}
turn-last = Αυτός ήταν ο τελευταίος
turn-here = Συνέχεια με αυτόν
turn-stop = Διακοπή της σειράς
person-you = Εσείς
adding-title = Προσθήκη πολλών λογαριασμών
adding-lead = Επικολλήστε έναν πίνακα ή επιλέξτε ένα αρχείο CSV. Πρώτα βλέπετε τι θα γίνει κάθε γραμμή. Τίποτα δεν προστίθεται πριν το εγκρίνετε.
adding-field = Ο πίνακας
adding-field-hint = Επιλέξτε τις γραμμές στο υπολογιστικό φύλλο, αντιγράψτε τις και επικολλήστε τις εδώ.
adding-columns = Οι στήλες: { $columns }. Αν η πρώτη γραμμή τις ονομάζει, μπορούν να είναι σε όποια σειρά θέλετε.
adding-column-person = Άτομο
adding-column-platform = Πλατφόρμα
adding-column-account = Λογαριασμός
adding-column-email = E-mail
adding-column-phone = Τηλέφωνο
adding-column-country = Χώρα
adding-column-note = Σημείωση
adding-choose = Επιλογή αρχείου
adding-empty = Αποθήκευση κενού πίνακα
adding-empty-name = Λογαριασμοί για προσθήκη
adding-example-person = Άννα Παππά
adding-example-email = ana@example.eu
adding-example-note = Παράδειγμα. Γράψτε πάνω σε αυτή τη γραμμή.
adding-pasted = { $count ->
    [one] Επικολλήθηκε 1 γραμμή
   *[other] Επικολλήθηκαν { $count } γραμμές
}
adding-read = { $count ->
    [one] 1 γραμμή από το «{ $file }»
   *[other] { $count } γραμμές από το «{ $file }»
}
adding-change = Αλλαγή
adding-clear = Άλλος πίνακας
adding-guessed = Κάποια γράμματα αυτού του αρχείου ίσως είναι λάθος. Αν τα ονόματα φαίνονται λάθος, αποθηκεύστε το ως «CSV UTF-8» και επιλέξτε το ξανά.
adding-none = Δεν υπάρχει ακόμη γραμμή με λογαριασμό. Προσθέστε μία κάτω από τα ονόματα των στηλών.
adding-will = { $count ->
    [one] 1 θα προστεθεί
   *[other] { $count } θα προστεθούν
}
adding-here = { $count ->
    [one] 1 είναι ήδη εδώ
   *[other] { $count } είναι ήδη εδώ
}
adding-wrong = { $count ->
    [one] 1 δεν μπορεί να χρησιμοποιηθεί
   *[other] { $count } δεν μπορούν να χρησιμοποιηθούν
}
adding-rows = Γραμμές { $first } έως { $last } από { $total }
adding-unused = Αυτές οι στήλες δεν χρησιμοποιούνται: { $columns }
adding-left-out = { $count ->
    [one] Έμεινε έξω 1 γραμμή ακόμη. Προσθέστε πρώτα αυτές και μετά επικολλήστε την υπόλοιπη.
   *[other] Έμειναν έξω { $count } γραμμές ακόμη. Προσθέστε πρώτα αυτές και μετά επικολλήστε τις υπόλοιπες.
}
adding-group-wrong = Δεν μπορούν να χρησιμοποιηθούν
adding-group-here = Είναι ήδη εδώ
adding-group-remarked = Θα προστεθούν, αλλά κοιτάξτε τις
adding-group-added = Θα προστεθούν
adding-line = Γραμμή { $line }: { $cells }
adding-line-details = Γραμμή { $line } · { $details }
adding-is = Είναι ο λογαριασμός { $account }.
adding-wrong-quote = Κάποια εισαγωγικά δεν κλείνουν ή ένα κελί έχει πολλές γραμμές.
adding-wrong-example = Αυτή είναι η γραμμή του παραδείγματος.
adding-wrong-no-platform = Δεν λέει ποια πλατφόρμα είναι. Γράψτε Facebook, Instagram ή WhatsApp.
adding-wrong-unknown-platform = Δεν γνωρίζουμε την πλατφόρμα «{ $what }». Γράψτε Facebook, Instagram ή WhatsApp.
adding-wrong-threads = Το Threads ανήκει σε λογαριασμό Instagram. Προσθέστε εκείνον τον λογαριασμό.
adding-wrong-messenger = Το Messenger ανήκει σε λογαριασμό Facebook. Προσθέστε εκείνον τον λογαριασμό.
adding-wrong-no-contact = Δεν έχει e-mail, αριθμό ή όνομα λογαριασμού.
adding-wrong-no-name = Χρειάζεται το όνομα του ατόμου που δεν έχει λογαριασμό.
adding-wrong-email = Το «{ $what }» δεν μπορεί να είναι e-mail. Χρειάζεται @ και κατάληξη όπως .com, χωρίς κενά.
adding-wrong-no-number = Ένας λογαριασμός WhatsApp χρειάζεται τον αριθμό τηλεφώνου του.
adding-wrong-bad-number = Το «{ $what }» δεν είναι αριθμός τηλεφώνου.
adding-wrong-spoiled-number = Το υπολογιστικό φύλλο συντόμευσε τον αριθμό σε «{ $what }». Γράψτε ολόκληρο τον αριθμό ως κείμενο.
adding-wrong-unknown-country = Δεν γνωρίζουμε τη χώρα «{ $what }». Ελέγξτε πώς είναι γραμμένη ή γράψτε έναν κωδικό όπως RO ή τίποτα.
adding-wrong-whose = Δεν αναφέρει άτομο, ενώ εδώ υπάρχουν πολλά. Γράψτε τίνος είναι ο λογαριασμός.
adding-wrong-same-name = Πολλά άτομα εδώ έχουν το όνομα «{ $what }». Προσθέστε το e-mail που χρησιμοποιείτε εδώ για αυτό το άτομο.
adding-wrong-twice = Αυτός ο λογαριασμός υπάρχει ήδη στη γραμμή { $what }.
adding-did-you-mean = Ελέγξτε το e-mail. Μήπως εννοείτε { $meant };
adding-cut = Το κείμενο στη στήλη «{ $column }» είναι πολύ μεγάλο. Το τέλος του μένει έξω.
adding-country-stays = Από όσα ξέρουμε ήδη, αυτό το άτομο ζει αλλού. Αυτό δεν αλλάζει.
adding-add = { $count ->
    [one] Προσθήκη 1 λογαριασμού
   *[other] Προσθήκη { $count } λογαριασμών
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Νέα εναντίωση
draft-at-step = Δεν τελείωσε. Σταματήσατε στο βήμα { $at } από { $of }.
draft-discard = Διαγραφή πρόχειρου
draft-show-list = Εμφάνιση λίστας
draft-action = { $step }: { $platform }, δεν τελείωσε
deleted-title = Διαγράφηκαν πρόσφατα
deleted-lead = Ένας διαγραμμένος λογαριασμός μένει εδώ για 30 ημέρες.
deleted-restore = Επαναφορά
deleted-remove = Οριστική διαγραφή τώρα
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Εμφάνιση και του παλαιότερου
   *[other] Εμφάνιση και { $count } παλαιότερων
}
deleted-fewer = Εμφάνιση μόνο των νεότερων
deleted-what = { $account }. Διαγράφηκε: { $date }. Μένει έως { $until }.
figures-title = Ως τώρα
figures-totals = Στάλθηκαν: { $sent }. Απαντήθηκαν: { $answered }. Εκπρόθεσμες σήμερα: { $overdue }.
figures-days = Οι μισές από τις { $answers } απαντήσεις ήρθαν { $median ->
    [0] την ίδια ημέρα
    [one] μέσα σε μία ημέρα
   *[other] μέσα σε { $median } ημέρες
}. Η πιο γρήγορη χρειάστηκε { $fewest ->
    [one] μία ημέρα
   *[other] { $fewest } ημέρες
}, η πιο αργή { $most ->
    [one] μία ημέρα
   *[other] { $most } ημέρες
}.
figures-name-weeks = Σταλμένες, απαντημένες και εκπρόθεσμες ανά εβδομάδα
figures-name-months = Σταλμένες, απαντημένες και εκπρόθεσμες ανά μήνα
figures-time = Διάστημα
figures-sent = Στάλθηκαν
figures-answered = Απαντήθηκαν
figures-overdue-week = Εκπρόθεσμες στο τέλος της εβδομάδας
figures-overdue-month = Εκπρόθεσμες στο τέλος του μήνα
figures-week = Εβδομάδα από { $date }
figures-until-today = { $period }, έως σήμερα
figures-row = { $period }. Στάλθηκαν: { $sent }. Απαντήθηκαν: { $answered }. Εκπρόθεσμες στο τέλος: { $overdue }.
figures-before = Πριν από { $date }
figures-before-row = { $before }. Στάλθηκαν: { $sent }. Απαντήθηκαν: { $answered }.
figures-table-show = Εμφάνιση σε πίνακα
figures-table-hide = Απόκρυψη πίνακα

## The wizard

wizard-progress = Βήμα { $at } από { $of }
wizard-back = Πίσω
wizard-continue = Συνέχεια
wizard-finish = Πίσω στην αρχική
wizard-keep-account = Να μείνει ο λογαριασμός
wizard-to-the-form = Στη φόρμα
wizard-close = Αποθήκευση και κλείσιμο

wizard-platform-title = Ποια πλατφόρμα είναι;
wizard-platform-lead = Εναντιώνεστε για έναν λογαριασμό κάθε φορά. Τους άλλους τους προσθέτετε μετά.
wizard-someone-else = Αυτός ο λογαριασμός ανήκει σε άλλο άτομο

wizard-person-title = Τίνος είναι ο λογαριασμός;
wizard-person-title-no-account = Ποιο άτομο θέλει να εναντιωθεί;
wizard-person-lead = Με το όνομα βρίσκετε εύκολα τον λογαριασμό στην αρχική σελίδα.
wizard-person-new = Νέο άτομο
wizard-person-new-hint = Γράφετε το όνομα πιο κάτω
wizard-person-name = Όνομα
wizard-person-name-hint = Το όνομα μένει σε αυτόν τον υπολογιστή. Ίσως το ζητήσει κάποια φόρμα.

wizard-residence-title = Ζείτε στην Ευρωπαϊκή Ένωση;
wizard-residence-title-other = Ζει το άτομο στην Ευρωπαϊκή Ένωση;
wizard-residence-lead = Το δικαίωμα εναντίωσης και ο χρόνος για την απάντηση εξαρτώνται από το πού ζείτε τώρα. Η ιθαγένειά σας δεν παίζει ρόλο.
lives-eu = Ναι
lives-eu-hint = Σε μία από τις 27 χώρες της Ευρωπαϊκής Ένωσης
lives-eea = Όχι, στην Ισλανδία, στο Λιχτενστάιν ή στη Νορβηγία
lives-eea-hint = Εκεί ισχύει ο ίδιος νόμος
lives-with-right = Όχι, στο Ηνωμένο Βασίλειο, στην Ελβετία ή στη Βραζιλία
lives-with-right-hint = Και εκεί υπάρχουν τρόποι να εναντιωθείτε
lives-elsewhere = Όχι, κάπου αλλού
lives-elsewhere-hint = Σας δείχνουμε τι μπορείτε να κάνετε
lives-not-sure = Δεν ξέρω σίγουρα
lives-not-sure-hint = Επιλέξτε τη χώρα σας και θα σας πούμε

wizard-country-title = Ποια χώρα είναι;
wizard-country-lead = Έτσι ξέρουμε ποια αρχή μπορεί να σας βοηθήσει. Μπορείτε να το παραλείψετε.
wizard-country-lead-needed = Ο τρόπος εναντίωσης εξαρτάται από αυτήν.
wizard-part-title = Ποιο μέρος της χώρας;
wizard-part-lead = Κάθε μέρος έχει δική του αρχή. Μπορείτε να το παραλείψετε.

wizard-limits-title = Τι μπορεί να κάνει αυτή η φόρμα και τι όχι
wizard-limits-lead = Διαβάστε πρώτα αυτό. Μετά αποφασίστε αν αξίζει τον κόπο.
wizard-no-route-title = Εκεί όπου ζείτε δεν υπάρχει φόρμα για αυτό
no-route-helps = Τι βοηθά παρ’ όλα αυτά
no-route-tick = Σημειώστε όσα κάνατε. Η λίστα μένει στην αρχική σελίδα.
no-route-done = Όσα έγιναν: { $done } από { $of }.
no-route-others = Μία φόρμα είναι ανοιχτή σε όλους: για πληροφορίες για εσάς από άλλες πηγές. Σας λέμε τα όριά της πριν τη στείλετε.
no-route-others-button = Φόρμα για πληροφορίες από άλλους

wizard-email-title = Ποιο e-mail έχει ο λογαριασμός;
wizard-email-title-phone = Ποιον αριθμό τηλεφώνου έχει ο λογαριασμός;
wizard-email-title-no-account = Σε ποιο e-mail μπορεί να σας βρει η Meta;
wizard-email-lead = Το ζητά η φόρμα, και εκεί θα έρθει η απάντηση.
wizard-email-lead-phone = Η φόρμα ζητά τον αριθμό, και ένα e-mail για την απάντηση.
wizard-email-lead-no-account = Το ζητά η φόρμα, και εκεί θα έρθει η απάντηση.
wizard-email = E-mail
wizard-email-hint = Όπως είναι στον λογαριασμό, π.χ. name@example.eu
wizard-email-hint-phone = Μια διεύθυνση στην οποία έχετε πρόσβαση τώρα, π.χ. name@example.eu
wizard-add-at = Προσθήκη του @
wizard-use-meant = Χρήση του { $meant }
wizard-phone = Αριθμός τηλεφώνου
wizard-phone-hint = Με τον κωδικό της χώρας, π.χ. +40 721 555 010
wizard-handle-profile-name = Όνομα στο προφίλ (προαιρετικό)
wizard-handle-user-name = Όνομα χρήστη (προαιρετικό)
wizard-handle-hint = Για να ξεχωρίζετε τους λογαριασμούς σας

wizard-linked-title = Είναι συνδεδεμένοι αυτοί οι λογαριασμοί;
wizard-linked-lead = Η Meta μπορεί να συνδέσει λογαριασμούς στο δικό της Accounts Centre (κέντρο λογαριασμών). Λέει ότι τότε μία εναντίωση τους καλύπτει όλους. Ορισμένοι οδηγοί διαφωνούν.
linked-together = Ναι, και εναντιώνομαι και για αυτόν
linked-together-hint = Η ασφαλής επιλογή: θέλει λίγα λεπτά
linked-rely = Ναι, και αρκεί η άλλη εναντίωση
linked-rely-hint = Ο λογαριασμός μένει στην αρχική σελίδα ως συνδεδεμένος
linked-apart = Όχι, δεν είναι συνδεδεμένοι
linked-apart-hint = Ο καθένας χρειάζεται δική του εναντίωση
linked-not-sure = Δεν ξέρω αν είναι
linked-not-sure-hint = Εναντιώνεστε και για αυτόν. Αυτό είναι πάντα σωστό.

wizard-reason-title = Γιατί εναντιώνεστε; (προαιρετικό)
wizard-reason-lead = Στην ΕΕ δεν χρειάζεται λόγος για το Facebook και το Instagram. Ένας προσωπικός λόγος βοηθά αν αρνηθούν.
reason-kind-none = Δεν δίνω λόγο
reason-kind-none-hint = Το πεδίο κειμένου της φόρμας μένει κενό
reason-kind-composed = Να μου φτιάξετε ένα σύντομο κείμενο
reason-kind-composed-hint = Σημειώνετε ό,τι ταιριάζει και αλλάζετε το κείμενο αν θέλετε
reason-kind-own = Γράφω το δικό μου
reason-kind-own-hint = Με δικά σας λόγια, όσο μεγάλο ή μικρό θέλετε
reason-tick-what-fits = Σημειώστε ό,τι ταιριάζει
reason-language = Γλώσσα του κειμένου
reason-your-text = Το κείμενό σας
reason-your-text-hint = Το επικολλάτε στη φόρμα. Μη γράψετε όσα πρέπει να μείνουν ιδιωτικά.
reason-length = Χαρακτήρες: { $count }
reason-length-short = Χαρακτήρες: { $count }. Το 2024 ζήτησαν από ένα άτομο τουλάχιστον 100.

wizard-check-title = Ελέγξτε τις απαντήσεις σας
wizard-check-lead = Μπορείτε να τις αλλάξετε όλες. Η φόρμα ανοίγει στην επόμενη σελίδα.
check-nothing-sent = Δεν έχει σταλεί ακόμη τίποτα.
check-platform = Πλατφόρμα
check-person = Τίνος είναι
check-residence = Πού ζείτε
check-email = Επικοινωνία
check-linked = Συνδεδεμένοι λογαριασμοί
check-reason = Ο λόγος σας
check-no-reason = Δεν δίνεται λόγος
check-not-provided = Δεν δόθηκε
check-part-and-country = { $part }, { $country }
check-change = Αλλαγή
check-change-spoken = Αλλαγή: { $what }

## What is missing, and what to do

problem-title = Υπάρχει ένα πρόβλημα
problem-go-on = Αν είναι σωστό όπως είναι, πατήστε ξανά «Συνέχεια».
problem-choose-platform = Επιλέξτε πλατφόρμα.
problem-choose-person = Επιλέξτε τίνος είναι ο λογαριασμός.
problem-enter-name = Γράψτε το όνομα.
problem-choose-lives = Επιλέξτε πού ζείτε.
problem-choose-country = Επιλέξτε χώρα.
problem-email-empty = Γράψτε το e-mail. Εκεί έρχεται η απάντηση.
problem-email-not-an-address = Ελέγξτε το e-mail. Πρέπει να μοιάζει με name@example.eu.
problem-email-did-you-mean = Ελέγξτε το e-mail. Μήπως εννοείτε { $meant };
problem-phone = Γράψτε τον αριθμό τηλεφώνου με τον κωδικό της χώρας.
problem-choose-linked = Επιλέξτε αν οι λογαριασμοί είναι συνδεδεμένοι.
problem-choose-reason = Επιλέξτε αν δίνετε λόγο.
problem-write-reason = Γράψτε το κείμενό σας ή επιλέξτε να μη δώσετε λόγο.
problem-choose-answer = Επιλέξτε τι λέει η απάντηση.
problem-choose-objection = Επιλέξτε ποιον λογαριασμό αφορά.
problem-paste-mail = Δεν υπάρχει κείμενο e-mail για ανάγνωση. Επικολλήστε το πρώτα στο πεδίο.
problem-nothing-sent = Δεν υπάρχει σταλμένη εναντίωση στην οποία να ανήκει αυτό. Ανοίξτε πρώτα έναν λογαριασμό ή στείλτε μια εναντίωση.
problem-given-too-large = Το «{ $name }» είναι πολύ μεγάλο. Μπορούμε να κρατήσουμε αρχεία έως 50 MB.
problem-given-mail-too-large = Το «{ $name }» είναι πολύ μεγάλο για e-mail. Αποθηκεύστε το ως PDF και δώστε μας αυτό.
problem-given-no-file = Το «{ $name }» είναι φάκελος, όχι αρχείο. Δώστε μας τα αρχεία που έχει μέσα.
problem-given-empty = Το «{ $name }» είναι κενό. Αποθηκεύστε το ξανά και δοκιμάστε πάλι.
problem-given-unreadable = Το «{ $name }» δεν διαβάζεται. Αντιγράψτε το στην επιφάνεια εργασίας και δοκιμάστε πάλι.
problem-table-too-large = Το «{ $name }» είναι πολύ μεγάλο. Ένας πίνακας μπορεί να έχει έως 16 MB.
problem-table-workbook = Το «{ $name }» είναι υπολογιστικό φύλλο. Ανοίξτε το, αντιγράψτε τον πίνακα και επικολλήστε τον εδώ. Ή αποθηκεύστε το ως CSV.
problem-table-not-text = Το «{ $name }» δεν είναι πίνακας. Επιλέξτε αρχείο CSV.
problem-keep = Δεν μπορέσαμε να κρατήσουμε το «{ $name }». Το δικό σας αντίγραφο δεν έπαθε τίποτα. { $why }
problem-paper-make = Δεν μπορέσαμε να φτιάξουμε το έγγραφο. Δεν άλλαξε τίποτα.
problem-paper-evidence = Δεν φτιάχτηκε το αρχείο ZIP, γιατί λείπει ή άλλαξε το «{ $name }». Αφαιρέστε το από τη λίστα ή βάλτε το πάλι στη θέση του.
problem-paper-no-program = Κανένα πρόγραμμα δεν μπόρεσε να το ανοίξει. Βρίσκεται στον φάκελο του αρχείου σας.
problem-paper-unsaved = Δεν επιλέξατε θέση. Μπορείτε να το αποθηκεύσετε δίπλα στο αρχείο σας.
save-paper-beside = Αποθήκευση δίπλα στο αρχείο μου
problem-no-browser = Δεν άνοιξε πρόγραμμα περιήγησης. Αντιγράψτε τη διεύθυνση και επικολλήστε την εκεί.
problem-browser-slow = Το πρόγραμμα περιήγησης δεν ανταποκρίθηκε ακόμη. Αν δεν ανοίξει κάτι, αντιγράψτε εκεί τη διεύθυνση.
problem-nothing-to-paste = Δεν υπάρχει κείμενο για επικόλληση. Αντιγράψτε πρώτα το κείμενο και πατήστε ξανά «Επικόλληση».
problem-paste-too-long = Το κείμενο που αντιγράψατε είναι πολύ μεγάλο για αυτό το πεδίο. Αντιγράψτε μόνο όσο χρειάζεται.
problem-paste-missed = Δεν επικολλήθηκε τίποτα: πήγατε σε άλλο σημείο. Πατήστε ξανά «Επικόλληση».
problem-clipboard = Η αντιγραφή δεν έγινε. Επιλέξτε το κείμενο με το ποντίκι και πατήστε Ctrl και C.
problem-folder = Δεν μπορέσαμε να εμφανίσουμε τον φάκελο. Αντιγράψτε τη θέση του και ανοίξτε τον εσείς.
problem-no-dialog = Δεν επιλέξατε τίποτα. Αν δεν άνοιξε παράθυρο επιλογής αρχείου, γράψτε τη διαδρομή πιο κάτω.

## Filing

filing-title = Συμπληρώστε τη φόρμα της Meta
filing-title-letter = Γράψτε μια επιστολή
filing-lead = Ανοίγουμε την επίσημη σελίδα στο πρόγραμμα περιήγησης. Τη φόρμα τη στέλνετε εσείς από εκεί. Αυτή η εφαρμογή δεν μπορεί να τη στείλει για εσάς.
filing-lead-letter = Τυπώστε το κείμενό σας, υπογράψτε το και στείλτε το με το ταχυδρομείο. Αυτή η εφαρμογή δεν μπορεί να το στείλει για εσάς.
filing-address = Επίσημη διεύθυνση
filing-postal-address = Ταχυδρομική διεύθυνση
filing-open-form = Άνοιγμα της φόρμας
filing-open-page = Άνοιγμα σελίδας της Meta
filing-worked = Με αυτόν τον τρόπο τη στείλατε για τον λογαριασμό { $account } ({ $date }).
filing-on-phone = Από το κινητό μου
filing-log-in-first = Μπείτε πρώτα στον σωστό λογαριασμό, στο ίδιο πρόγραμμα περιήγησης.
filing-known = Τελευταία αναφορά στις πηγές μας: { $date }. { $confidence }
confidence-primary = Δημοσιεύτηκε από την εταιρεία ή από αρχή.
confidence-confirmed = Επιβεβαιώνεται από { $sources } πηγές.
confidence-single = Από μία μόνο πηγή.
confidence-disputed = Οι πηγές διαφωνούν.
confidence-known = Γενικά γνωστό.
confidence-inferred = Συμπέρασμα από άλλες πηγές.
copy = Αντιγραφή
copied = Αντιγράφηκε
paste = Επικόλληση
paste-spoken = { $paste }: { $what }
copy-again = Νέα αντιγραφή
copy-by-hand = Η αντιγραφή δεν λειτουργεί τώρα σε αυτόν τον υπολογιστή. Επιλέξτε το κείμενο πιο κάτω και αντιγράψτε το με το πληκτρολόγιο ή το ποντίκι.
copy-spoken = { $copy }: { $what }
field-name = Το όνομά σας
field-email = Το e-mail σας
field-phone = Το τηλέφωνό σας
field-country = Η χώρα σας
field-reason = Το κείμενό σας
field-with-need = { $field } ({ $need })
need-required = χρειάζεται
need-prefilled = ίσως είναι ήδη συμπληρωμένο
need-optional = προαιρετικό
need-if-asked = αν ζητηθεί
value-leave-empty = Επιλέξατε να μη δώσετε λόγο. Αφήστε το κενό.
value-reason-needed = Εδώ χρειάζεται κείμενο. Πηγαίνετε πίσω και προσθέστε ένα σύντομο.
value-fill-in-yourself = Αυτό το συμπληρώνετε στη σελίδα.
copied-address = Η διεύθυνση αντιγράφηκε. Επικολλήστε την στο πρόγραμμα περιήγησης.
copied-postal-address = Η ταχυδρομική διεύθυνση αντιγράφηκε.
copied-for-phone = Η διεύθυνση και το κείμενό σας αντιγράφηκαν. Επικολλήστε τα σε ένα μήνυμα προς εσάς.
copied-file-path = Η θέση του αρχείου αντιγράφηκε.
copied-sent-text = Το κείμενό σας αντιγράφηκε.
copied-letter = Η επιστολή αντιγράφηκε.
copied-contact = Αντιγράφηκε. Επικολλήστε το όπου το χρειάζεστε.
copied-name = Το όνομά σας αντιγράφηκε. Επικολλήστε το στη φόρμα.
copied-email = Το e-mail σας αντιγράφηκε. Επικολλήστε το στη φόρμα.
copied-phone = Ο αριθμός σας αντιγράφηκε. Επικολλήστε τον στη φόρμα.
copied-country = Η χώρα σας αντιγράφηκε.
copied-reason = Το κείμενό σας αντιγράφηκε. Επικολλήστε το στη φόρμα.
see-title = Τι θα δείτε
see-title-letter = Τι να κάνετε
see-phone-title = Στο κινητό
see-no-password = Αυτή η εφαρμογή δεν ζητά ποτέ κωδικό πρόσβασης. Γράφετε κωδικούς μόνο στη σελίδα της ίδιας της Meta.
schematic-send = Υποβολή
schematic-hint = Ένα απλό σχέδιο. Η πραγματική σελίδα μπορεί να διαφέρει.
look-for-title = Ποιες λέξεις να ψάξετε στη σελίδα
look-for-line = { $language }: { $words }
look-for-word = «{ $word }»
good-to-know-title = Καλό να ξέρετε
happened-title = Τι έγινε;
happened-sent = Την έστειλα
happened-not-yet = Όχι ακόμη
happened-missing = Δεν βλέπω τη φόρμα
happened-else = Κάτι άλλο
happened-hint = Τίποτα δεν μετρά ως σταλμένο αν δεν το πείτε εσείς.

## Drawings of forms and ways

drawing-form = Η φόρμα
drawing-scroll = Κατεβείτε ως το τέλος
drawing-code = Ο κωδικός από το e-mail
drawing-of-form = Ένα σχέδιο της φόρμας.
drawing-of-path = Ένα σχέδιο της διαδρομής.
drawing-says-scroll = Βρίσκεται στο τέλος της σελίδας.
drawing-says-choose = «{ $question }»: επιλέξτε «{ $answer }».
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Μετά το κουμπί «{ $button }».
drawing-says-code = Μετά ένα πεδίο για τον κωδικό από το e-mail.
drawing-says-press = { $mark }, { $title }: πατήστε «{ $entry }».
drawing-says-form = Μετά ανοίγει η φόρμα.

## On a phone

phone-title = Από το κινητό σας
phone-lead = Στρέψτε την κάμερα του κινητού στον τετράγωνο κωδικό. Μετά πατήστε τον σύνδεσμο που δείχνει το κινητό.
phone-page = 1. Η σελίδα
phone-page-no-room = Δεν χωράει ο κωδικός. Μεγαλώστε το παράθυρο ή στείλτε τη διεύθυνση στον εαυτό σας, όπως λέει αυτή η σελίδα.
phone-text = 2. Το κείμενό σας
phone-text-lead = Όταν ανοίξει η φόρμα, διαβάστε και αυτόν τον κωδικό. Αντιγράψτε το κείμενο στο κινητό και επικολλήστε το στη φόρμα.
phone-text-code = Τετράγωνος κωδικός με το κείμενό σας
phone-text-long = Δεν χωράει κωδικός με το κείμενό σας. Στείλτε το στον εαυτό σας, όπως λέει αυτή η σελίδα.
phone-send-title = Ή στείλτε το στον εαυτό σας
phone-send-address = Η διεύθυνση
phone-send-both = Η διεύθυνση και το κείμενό σας
phone-send-lead = Αντιγράψτε το και επικολλήστε το σε ένα e-mail ή μήνυμα προς εσάς. Ανοίξτε το στο κινητό.
phone-app-title = Ανοίγει μια εφαρμογή και όχι φόρμα;
phone-app = Στο κινητό ο σύνδεσμος ίσως ανοίξει την εφαρμογή. Τότε αντιγράψτε τη διεύθυνση στο πρόγραμμα περιήγησης του κινητού. Αν η φόρμα λείπει ακόμη, πατήστε πιο κάτω «Δεν βλέπω τη φόρμα».
phone-steps = Τα βήματα στο κινητό
phone-steps-lead = Ο τετράγωνος κωδικός ανοίγει αμέσως τη σελίδα. Μετά συνεχίστε με το βήμα που ταιριάζει.

## The small window beside the browser

companion-show = Μικρό παράθυρο δίπλα στη σελίδα
companion-leave = Πίσω στο μεγάλο παράθυρο
companion-title = Βήμα { $step } από { $steps }
companion-next = Επόμενο βήμα
companion-previous = Προηγούμενο
companion-last = Αυτό είναι το τελευταίο βήμα. Όταν τελειώσετε, πείτε πιο κάτω τι έγινε.

## I don't see the form

missing-title = Τι βλέπετε αντί για τη φόρμα;
missing-lead = Επιλέξτε ό,τι ταιριάζει περισσότερο. Η θέση σας εδώ δεν χάνεται.
seen-login = Μια σελίδα για είσοδο σε λογαριασμό
seen-about-ai = Μια σελίδα για τη Meta AI
seen-not-available = «Μη διαθέσιμο» ή μια σελίδα που δεν υπάρχει
seen-only-information = Μόνο πληροφορίες, τίποτα για συμπλήρωση
seen-app-opened = Άνοιξε μια εφαρμογή αντί για τη σελίδα
seen-other-language = Μια γλώσσα που δεν διαβάζω
seen-wrong-account = Είναι ανοιχτός άλλος λογαριασμός
seen-blocked = Ένα σφάλμα, ή δεν μπορώ να πατήσω «Υποβολή»
seen-something-else = Κάτι άλλο
advice-title = Δοκιμάστε αυτό
advice-login = Μπείτε πρώτα εκεί στον λογαριασμό σας. Μετά γυρίστε σε αυτό το παράθυρο και ανοίξτε ξανά τη σελίδα. Η Meta δείχνει τη φόρμα μόνο σε όσους έχουν μπει.
advice-about-ai = Ελέγξτε ότι έχετε μπει στον σωστό λογαριασμό. Μετά κατεβείτε ως το τέλος της σελίδας: η φόρμα ή ο σύνδεσμός της είναι συχνά εκεί.
advice-not-available = Αν χρησιμοποιείτε VPN, κλείστε το, γιατί η Meta κοιτά τη χώρα σας. Αν η σελίδα λείπει ακόμη, χρησιμοποιήστε την επόμενη διεύθυνση.
advice-only-information = Βρείτε στο κείμενο τη λέξη «εναντίωση» (object) και πατήστε την. Κατεβείτε και ως το τέλος της σελίδας. Αν δεν έχετε μπει στον λογαριασμό, μπείτε πρώτα.
advice-app-opened = Αντιγράψτε τη διεύθυνση. Επικολλήστε την στη γραμμή διευθύνσεων ενός προγράμματος περιήγησης, καλύτερα σε υπολογιστή.
advice-other-language = Τα περισσότερα προγράμματα περιήγησης μεταφράζουν μια σελίδα. Τα βήματα μένουν ίδια: e-mail, κείμενο, υποβολή.
advice-wrong-account = Βγείτε από εκεί. Μπείτε στον λογαριασμό για τον οποίο εναντιώνεστε. Μετά ανοίξτε ξανά τη σελίδα.
advice-blocked = Φωτογραφίστε το μήνυμα στην οθόνη και κρατήστε το. Δοκιμάστε άλλο πρόγραμμα περιήγησης, ή ξανά αύριο.
advice-something-else = Κλείστε τη σελίδα και ανοίξτε την ξανά, αν γίνεται σε άλλο πρόγραμμα περιήγησης. Αν δεν βοηθήσει, χρησιμοποιήστε την επόμενη διεύθυνση.
advice-try-again = Νέα δοκιμή της ίδιας σελίδας
advice-next-route = Ή με τον επόμενο τρόπο
advice-use-next = Με αυτόν τον τρόπο
used-up-title = Δοκιμάσατε κάθε τρόπο που ξέρουμε
used-up-lead = Αυτό μετρά ως προσπάθεια. Κρατήστε φωτογραφίες από όσα είδατε.
used-up-letter = Γράψτε τώρα την εναντίωση ως επιστολή
used-up-letter-why = Μια επιστολή δεν χρειάζεται φόρμα, και η συστημένη αποστολή την αποδεικνύει.
used-up-letter-button = Σύνταξη της επιστολής
used-up-advice = Ζητήστε τη συμβουλή της αρχής
used-up-no-authority = Δεν ξέρουμε ακόμη ποια αρχή είναι για εσάς. Συμπληρώστε τη χώρα σας ή δοκιμάστε πάλι σε λίγες ημέρες.
authority-as-of = Τελευταία επιβεβαίωση διεύθυνσης: { $date }
authority-languages = Δέχεται: { $languages }
authority-dublin = Για τη Meta επικεφαλής είναι η αρχή της Ιρλανδίας στο Δουβλίνο. Η δική σας αρχή παίρνει την καταγγελία σας, τη διαβιβάζει και μένει σε επαφή μαζί σας.
authority-open = Άνοιγμα σελίδας καταγγελιών
authority-open-website = Άνοιγμα της ιστοσελίδας της
authority-email = E-mail: { $address }
authority-phone = Τηλέφωνο: { $number }
authority-part = Σε ποιο μέρος της χώρας ζούσατε;
authority-country = Σε ποια χώρα ζούσατε;
authority-official-list = Ο ευρωπαϊκός κατάλογος των αρχών: edpb.europa.eu
else-title = Τι άλλο έγινε;
else-lead = Όλα μένουν όπως είναι, ώσπου να επιλέξετε κάτι εδώ.
else-earlier-title = Την έστειλα άλλη ημέρα, πιο πριν
else-earlier-button = Την έστειλα αυτή την ημέρα
else-route-title = Θέλω να δοκιμάσω άλλον τρόπο
else-note-label = Θέλω να σημειώσω κάτι
else-note-hint = Μένει μαζί με αυτή την εναντίωση.
else-note-button = Αποθήκευση σημείωσης

## After sending

sent-title = Τι γίνεται μετά
sent-lead = Η εναντίωσή σας είναι στην αρχική σελίδα. Μένει εκεί ώσπου να κλείσει η υπόθεση.
sent-on = Στάλθηκε: { $date }
sent-look-for = Τι να προσέξετε
sent-by-when = Ως πότε
sent-we-remember = Ανοίξτε ξανά αυτή την εφαρμογή όταν έρθει απάντηση ή μετά από εκείνη την ημέρα. Η αρχική σελίδα θα δείχνει το επόμενο βήμα.
sent-next-account = Εναντίωση για τον επόμενο λογαριασμό
sent-show-record = Προβολή ιστορικού
sent-to-desk = Στην αρχική
why-title = Γιατί αυτή η ημερομηνία, { $date };
why-stopped-title = Γιατί δεν υπάρχει ημερομηνία;
why-start = Ο χρόνος μετρά από { $date }, την ημέρα που τη στείλατε.
why-start-posted = Ο χρόνος μετρά από { $date }. Τη στείλατε με το ταχυδρομείο. Υπολογίζουμε τρεις ημέρες για την επιστολή, γιατί κανείς δεν μας λέει πότε έφτασε.
why-start-delivered = Ο χρόνος μετρά από { $date }, την ημέρα που έφτασε η επιστολή σας.
why-start-reminder = Ο χρόνος μετρά από { $date }, την ημέρα που τους στείλατε υπενθύμιση.
why-start-complaint = Ο χρόνος μετρά από { $date }, την ημέρα που κάνατε την καταγγελία.
why-start-authority = Ο χρόνος μετρά από { $date }, την τελευταία ημέρα που γράψατε εσείς ή η αρχή.
why-start-recheck = Ο χρόνος μετρά από { $date }, την ημέρα που έγινε δεκτή ή που ελέγξατε τελευταία φορά.
why-paused = Ο χρόνος σταμάτησε από { $from } έως { $to }, όσο περίμεναν την απάντησή σας.
why-late-extension = Ζήτησαν περισσότερο χρόνο ({ $date }). Ο πρώτος μήνας είχε περάσει, άρα αυτό δεν μετρά.
why-later-title = Μια δεύτερη, μεταγενέστερη ημερομηνία
why-later = Σας έκαναν μια ερώτηση. Ίσως πουν ότι ο μήνας τους άρχισε με την απάντησή σας: { $date }. Τότε πρέπει να απαντήσουν έως { $due }. Περιμένετε ως τότε πριν στείλετε υπενθύμιση.
why-question-open = Όσο η ερώτησή τους μένει ανοιχτή, ίσως πουν ότι ο χρόνος τους δεν τρέχει. Απαντήστε σύντομα.
why-stopped = Ο χρόνος έχει σταματήσει από { $date }, γιατί σας ρώτησαν κάτι. Ξαναρχίζει όταν απαντήσετε.
why-extended = Μέσα στον πρώτο μήνα ανακοίνωσαν ότι θέλουν περισσότερο χρόνο. Τότε ο νόμος δίνει τρεις μήνες από την αρχική ημερομηνία.
why-moved = Δεν μετρά ως τελευταία ημέρα: { $date }. Ο λόγος: { $why }.
why-weekend = Σαββατοκύριακο

answer-title = Απάντησε η Meta;
answer-title-authority = Απάντησε η αρχή ή η Meta;
answer-what = Τι λέει;
answer-lead = { $account }, { $platform }. Κοιτάξτε το e-mail ή το μήνυμα και επιλέξτε τι λέει.
answer-accepted = Ναι, τη δέχονται
answer-accepted-hint = Λένε ότι θα σεβαστούν την εναντίωσή σας. Μια πρόταση με «εάν» είναι μόνο ανακοίνωση.
answer-refused = Την απορρίπτουν
answer-refused-hint = Λένε όχι ή ότι δεν θα κάνουν τίποτε άλλο
answer-more-asked = Μου ζητούν κάτι ακόμη
answer-more-asked-hint = Μια ερώτηση ή απόδειξη της ταυτότητάς σας
answer-reasons-asked = Ρωτούν ποια χρήση των δεδομένων μου εννοώ και γιατί
answer-reasons-asked-hint = Το WhatsApp το ρωτά με e-mail.
answer-other-company = Λένε ότι είναι υπεύθυνη άλλη εταιρεία
answer-other-company-hint = Για παράδειγμα, το WhatsApp ίσως παραπέμψει στη Meta
answer-other-form = Θέλουν να συμπληρώσω άλλη φόρμα
answer-other-form-hint = Λένε ότι αυτή η φόρμα ή η διεύθυνση δεν είναι η σωστή
answer-more-time = Θέλουν περισσότερο χρόνο
answer-more-time-hint = Λένε ότι θα αργήσουν και γιατί
answer-receipt = Είναι μόνο επιβεβαίωση παραλαβής
answer-receipt-hint = Λένε ότι έφτασε. Αν στείλουν κωδικό, ούτε αυτό είναι απάντηση.
answer-authority-news = Η αρχή έγραψε, χωρίς απόφαση
answer-authority-news-hint = Πήρε την καταγγελία σας ή λέει σε ποιο στάδιο είναι
answer-authority-agreed = Η αρχή μού δίνει δίκιο
answer-authority-agreed-hint = Βρήκε ότι η εταιρεία παραβίασε τον νόμο, ή η εταιρεία υποχώρησε
answer-authority-disagreed = Η αρχή δεν μου δίνει δίκιο ή έκλεισε την υπόθεση
answer-authority-disagreed-hint = Μπορείτε να ζητήσετε από δικαστήριο να δει την απόφασή της
answer-no-answer = Δεν είναι απάντηση. Κρατήστε μόνο το αρχείο
answer-no-answer-hint = Μια ανακοίνωση, ένας κωδικός, μια φωτογραφία, απόδειξη του ταχυδρομείου
answer-lead-any = Επιλέξτε τι λέει και για ποιον λογαριασμό.
answer-which = Ποιον λογαριασμό αφορά;
answer-which-more = Έχετε και άλλους λογαριασμούς. Βρείτε τον σωστό στην αρχική σελίδα και πατήστε εκεί «Ήρθε απάντηση».
answer-other-account = Αυτό το e-mail φαίνεται να αφορά τον λογαριασμό { $account }. Ελέγξτε ποιος είναι επιλεγμένος πιο κάτω.
answer-files = Όσα δώσατε
answer-files-lead = Σύρετε σε αυτό το παράθυρο ένα e-mail, μια φωτογραφία ή ένα PDF. Μένει δίπλα στο αρχείο σας, χωρίς αλλαγή. Δεν στέλνεται πουθενά.
answer-choose-file = Επιλογή αρχείου
answer-paste = Ή επικολλήστε το κείμενο του e-mail
answer-paste-hint = Αντιγράψτε το ολόκληρο, αν γίνεται με αποστολέα και ημερομηνία
answer-read = Ανάγνωση
answer-leave-out = Να μείνει έξω
answer-leave-out-spoken = Να μείνει έξω: { $name }
reading-title = Τι φαίνεται να είναι αυτό το e-mail
reading-likely = Φαίνεται να είναι αυτό: { $kind }. Εσείς αποφασίζετε.
reading-perhaps = Ίσως είναι αυτό: { $kind }. Πολλά δείχνουν το αντίθετο, γι’ αυτό δεν επιλέξαμε τίποτα.
reading-unknown = Δεν μπορούμε να καταλάβουμε τι είναι. Διαβάστε το και επιλέξτε εσείς.
reading-known = Τι ξέρουμε για αυτό
reading-for = Γιατί ίσως ισχύει
reading-against = Γιατί ίσως δεν ισχύει, ή τι λείπει
reading-proof = Ο καθένας μπορεί να γράψει ένα e-mail. Το Facebook δείχνει τα πρόσφατα e-mail του στις ρυθμίσεις, στην ασφάλεια. Αν αμφιβάλλετε, κοιτάξτε εκεί.
mail-accepted = δέχονται την εναντίωσή σας
mail-refused = την απορρίπτουν
mail-more-asked = σας ζητούν κάτι ακόμη
mail-other-company = είναι υπεύθυνη άλλη εταιρεία
mail-other-form = θέλουν άλλη φόρμα
mail-more-time = θέλουν περισσότερο χρόνο
mail-receipt = μόνο επιβεβαίωση παραλαβής
mail-announcement = ανακοίνωση προς όλους, όχι απάντηση
mail-code = κωδικός για συμπλήρωση, όχι απάντηση
mail-not-from-meta = δεν είναι από τη Meta
for-phrase = Λέει: «{ $words }»
for-code = Φέρνει έναν κωδικό: «{ $words }»
for-sender = Έρχεται από { $domain }. Είναι γνωστό ότι η Meta γράφει από εκεί.
for-looks-like = Το { $domain } παριστάνει ότι είναι { $brand }.
for-name-looks-like = Παρουσιάζεται ως «{ $name }», αλλά έρχεται από { $domain }.
for-date = Έχει ημερομηνία { $mail }. Στείλατε την εναντίωσή σας: { $filed }.
for-address = Στάλθηκε στο { $address }, τη διεύθυνση αυτού του λογαριασμού.
for-authentication = Η υπηρεσία του e-mail σας διαπίστωσε ότι όντως έρχεται από { $domain }.
doubt-nothing-known = Δεν έχει καμία από τις φράσεις της Meta που ξέρουμε.
doubt-not-verbatim = Οι φράσεις του μοιάζουν με της Meta, αλλά δεν τις ξέρουμε ακριβώς.
doubt-conditional = Υπάρχει μια προϋπόθεση, «{ $word }»: «{ $words }»
doubt-denied = Ίσως λέει όχι, με το «{ $word }»: «{ $words }»
doubt-told = Μεταφέρει μόνο τι λέει κάποιος, με το «{ $word }»: «{ $words }»
doubt-question = Είναι ερώτηση: «{ $words }»
doubt-quoted = Οι λέξεις είναι σε παράθεση ή σε παλαιότερο e-mail: «{ $words }»
doubt-in-passing = Οι λέξεις είναι στη μέση ενός άλλου θέματος: «{ $words }»
doubt-announces = Η Meta το γράφει σε όλους: «{ $words }»
doubt-invites = Καλεί τον κόσμο να εναντιωθεί: «{ $words }»
doubt-reverses = Παίρνει κάτι πίσω: «{ $words }»
doubt-contradiction = Λέει δύο πράγματα μαζί: { $kinds }.
doubt-parts-differ = Το απλό κείμενο και το μορφοποιημένο λένε διαφορετικά πράγματα.
doubt-cut = Είναι μεγαλύτερο από όσο διαβάσαμε.
doubt-broken = Ένα μέρος του δεν διαβάζεται.
doubt-no-sender = Δεν αναφέρει αποστολέα.
doubt-several-senders = Αναφέρει πάνω από έναν αποστολέα.
doubt-sender-unlisted = Το { $domain } δεν είναι στον κατάλογό μας με διευθύνσεις της Meta.
doubt-forwarded = Το προώθησε κάποιος. Άρα ο αποστολέας και η ημερομηνία δεν είναι βέβαια.
doubt-authentication-failed = Η υπηρεσία του e-mail σας διαπίστωσε ότι ο αποστολέας δεν είναι γνήσιος.
doubt-authentication-other = Κατά την υπηρεσία του e-mail σας, αποστολέας είναι μόνο το { $domain }.
doubt-authentication-missing = Η υπηρεσία του e-mail σας δεν έγραψε αν ο αποστολέας είναι γνήσιος.
doubt-no-date = Δεν έχει ημερομηνία.
doubt-date-before = Έχει ημερομηνία { $mail }. Αυτό είναι πριν στείλετε την εναντίωσή σας: { $filed }.
doubt-date-ahead = Η ημερομηνία του, { $date }, δεν έχει έρθει ακόμη.
doubt-not-filed = Δεν έχετε στείλει εναντίωση στην οποία να απαντά.
doubt-no-address = Δεν αναφέρει παραλήπτη.
doubt-other-address = Στάλθηκε στο { $address }. Κανένας λογαριασμός σας εδώ δεν έχει αυτή τη διεύθυνση.
doubt-several-accounts = Ίσως απαντά σε πάνω από έναν λογαριασμό σας.
doubt-no-such-account = Κανένας λογαριασμός { $platform } εδώ δεν έχει αυτή τη διεύθυνση.
doubt-platform-unclear = Αναφέρει πολλές πλατφόρμες.
answer-when = Πότε ήρθε;
when-title = Ποια ημέρα;
answer-keep = Κρατήστε το e-mail ή φωτογραφίστε το μήνυμα. Είναι η απόδειξή σας.
answer-record = Καταγραφή

## One account

account-all = Όλες οι εναντιώσεις
account-edit = Επεξεργασία
account-delete = Διαγραφή λογαριασμού από εδώ
account-delete-hint = Φεύγει μόνο από την αρχική σελίδα. Μπορείτε να τον επαναφέρετε.
account-file-anyway = Εναντίωση και για αυτόν
account-replied = Τους απάντησα
account-reminded = Τους έστειλα υπενθύμιση
account-complained = Έκανα καταγγελία στην αρχή
account-delivered = Η επιστολή μου έφτασε
account-rechecked = Έλεγξα. Όλα είναι όπως ήταν
account-write-reply = Σύνταξη απάντησης
account-write-reminder = Σύνταξη υπενθύμισης
account-write-company-complaint = Καταγγελία στην εταιρεία
account-write-authority-complaint = Καταγγελία στην αρχή
account-write-objection = Σύνταξη της επιστολής
options-waiting = Αν δεν έρθει τίποτα σε δύο ημέρες, κοιτάξτε στα ανεπιθύμητα. Όταν έρθει το e-mail τους, σύρετέ το σε αυτό το παράθυρο.
options-waiting-no-date = Κανένας νόμος δεν ορίζει προθεσμία. Αν αργήσουν πολύ, στείλτε υπενθύμιση. Γράφουμε μαζί την επιστολή.
options-overdue-remind = Στείλτε πρώτα υπενθύμιση. Γράφουμε μαζί την επιστολή. Αναφέρει την ημέρα της εναντίωσής σας.
options-overdue-complain = Αν δεν βοηθήσει, μπορείτε να κάνετε καταγγελία στην αρχή. Είναι δωρεάν.
options-overdue-company = Αν δεν βοηθήσει, μπορείτε να κάνετε καταγγελία στην εταιρεία. Από τις 19 Ιουνίου 2026 πρέπει να επιβεβαιώνει μέσα σε 30 ημέρες ότι την έλαβε.
options-overdue-none = Στείλτε τους υπενθύμιση. Γράφουμε μαζί την επιστολή.
options-complain = Τώρα μπορείτε να κάνετε καταγγελία στην αρχή. Είναι δωρεάν, και γράφουμε μαζί την επιστολή.
options-company = Τώρα μπορείτε να κάνετε καταγγελία στην εταιρεία. Γράφουμε μαζί την επιστολή.
options-complaint-received = Αν δεν υπάρξει αποτέλεσμα, μπορείτε να κάνετε καταγγελία στην αρχή, την ICO. Χρησιμοποιήστε τη σελίδα της πιο κάτω.
options-ico = Τώρα μπορείτε να κάνετε καταγγελία στην αρχή, την ICO. Χρησιμοποιήστε τη σελίδα της πιο κάτω.
options-court = Μπορείτε να ζητήσετε από δικαστήριο να υποχρεώσει την αρχή να ενεργήσει. Μπορεί να σας συμβουλεύσει δικηγόρος ή κέντρο καταναλωτών.
options-court-decision = Μπορείτε να ζητήσετε από δικαστήριο να δει την απόφαση. Η προθεσμία είναι σύντομη και γράφεται στην απόφαση.
options-swiss = Στην Ελβετία μπορεί να αποφασίσει δικαστήριο. Μπορείτε επίσης να το αναφέρετε στην αρχή πιο κάτω.
options-brazil = Μπορείτε να στείλετε αίτημα στην αρχή πιο κάτω. Επισυνάψτε την απόδειξη ότι απευθυνθήκατε στην εταιρεία.
options-refused-read = Διαβάστε τους λόγους τους. Πρέπει να δείξουν γιατί οι δικοί τους λόγοι βαραίνουν πιο πολύ από τους δικούς σας.
options-refused-reasons = Διαβάστε τους λόγους τους και κρατήστε τους.
options-more-asked = Απαντήστε με e-mail, με δικά σας λόγια. Μη στείλετε αντίγραφο ταυτότητας, εκτός αν έχουν σοβαρό λόγο να αμφιβάλλουν.
options-reasons-asked = Έχουμε έτοιμη μια απάντηση για εσάς. Στείλτε την ως απάντηση στο e-mail τους.
options-other-company = Υποβάλετέ την με τον επόμενο τρόπο. Κρατήστε την απάντησή τους.
options-other-form = Υποβάλετέ την με τον επόμενο τρόπο. Κρατήστε την απάντησή τους.
options-recheck = Ανοίξτε ξανά την επίσημη σελίδα. Δείτε αν φαίνεται ακόμη η εναντίωσή σας και αν η Meta έχει νέα φόρμα.
options-authority = Η αρχή για εσάς
timeline-title = Τι έγινε ως τώρα
timeline-due = Προθεσμία για την απάντηση
timeline-was-due = Η προθεσμία για την απάντηση έληξε
timeline-later = Το αργότερο, αν μετρούν από την απάντησή σας
timeline-reminder = Λήγει ο χρόνος της υπενθύμισης
timeline-acknowledgement = Η εταιρεία πρέπει να επιβεβαιώσει την καταγγελία σας
timeline-authority = Η αρχή πρέπει να σας έχει ενημερώσει
timeline-recheck = Ελέγξτε αν όλα είναι όπως ήταν
event-prepared = Την ετοιμάσατε
event-form-opened = Ανοίξατε τη σελίδα
event-form-missing = Δεν βρήκατε τη φόρμα: { $seen }
event-sent = Τη στείλατε
event-delivered = Η επιστολή σας έφτασε
event-receipt = Έγραψαν ότι έφτασε
event-accepted = Τη δέχτηκαν
event-refused = Την απέρριψαν
event-more-asked = Σας ζήτησαν κάτι ακόμη
event-reasons-asked = Ρώτησαν ποια χρήση εννοείτε και γιατί
event-replied = Τους απαντήσατε
event-other-company = Σας παρέπεμψαν σε άλλη εταιρεία
event-other-form = Σας ζήτησαν να συμπληρώσετε άλλη φόρμα
event-more-time = Ζήτησαν περισσότερο χρόνο
event-reminded = Τους στείλατε υπενθύμιση
event-letter = Στείλατε επιστολή: { $letter }
event-authority-news = Η αρχή έγραψε
event-authority-agreed = Η αρχή σάς έδωσε δίκιο
event-authority-disagreed = Η αρχή δεν σας έδωσε δίκιο ή έκλεισε την υπόθεση
event-rechecked = Ελέγξατε αν όλα είναι όπως ήταν
event-note = Σημείωση: { $note }
kept-title = Όσα κρατήσαμε για αυτή την εναντίωση
kept-sent = Τι στείλατε
kept-sent-on = Ακριβώς όπως ήταν: { $date }
kept-nothing-sent = Δεν στάλθηκε ακόμη τίποτα.
kept-letter-on = Στάλθηκε: { $date }. Προς: { $to }
kept-evidence = Αποδεικτικά
kept-evidence-none = Δεν υπάρχει ακόμη αρχείο. Σύρετε εδώ ένα e-mail, μια φωτογραφία ή ένα PDF.
kept-evidence-added = Προστέθηκε: { $date }. { $size }
kept-evidence-missing = Αυτό το αρχείο δεν είναι πια στον φάκελό του.
kept-evidence-changed = Αυτό το αρχείο άλλαξε αφού το κρατήσαμε.
kept-evidence-remove = Αφαίρεση από τη λίστα
kept-evidence-remove-spoken = Αφαίρεση από τη λίστα: { $name }
kept-evidence-folder = Εμφάνιση φακέλου
kept-evidence-add = Προσθήκη αρχείου
size-bytes = { $count } byte
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Η εναντίωσή σας με επιστολή
letter-title-reply = Η απάντησή σας
letter-title-reminder = Η υπενθύμισή σας
letter-title-company-complaint = Η καταγγελία σας στην εταιρεία
letter-title-authority-complaint = Η καταγγελία σας στην αρχή
letter-lead = Συμπληρώστε ό,τι λείπει. Η επιστολή αλλάζει όσο γράφετε. Από εδώ δεν στέλνεται τίποτα.
letter-name = Το ονοματεπώνυμό σας
letter-name-hint = Όπως το γράφετε στις επιστολές σας
letter-address = Η ταχυδρομική σας διεύθυνση
letter-address-hint = Οδός, ταχυδρομικός κώδικας, πόλη και χώρα, χωρίς το όνομά σας
letter-town = Πού τη γράφετε
letter-town-hint = Η πόλη σας. Γράφεται πριν από την ημερομηνία.
letter-phone = Ο αριθμός τηλεφώνου σας
letter-phone-hint = Μπορείτε να το παραλείψετε.
letter-reference = Αριθμός υπόθεσης
letter-reference-hint = Αν σας έδωσαν. Συχνά γράφεται στο θέμα του e-mail τους.
letter-reason = Ο λόγος σας
letter-reason-hint = Με δικά σας λόγια, στη γλώσσα της επιστολής. Κάνει την επιστολή σας πιο δυνατή.
letter-company = Ποια εταιρεία αφορά;
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Ασχολείται με αυτό δικαστήριο, επειδή το ζητήσατε;
letter-court-yes = Ναι, ασχολείται δικαστήριο
letter-court-no = Όχι, κανένα δικαστήριο
letter-may-be-named = Μπορεί η αρχή να πει το όνομά σας στην εταιρεία;
letter-may-be-named-yes = Ναι, μπορεί
letter-may-be-named-no = Όχι, ζητώ να μην το πει
letter-language = Γλώσσα της επιστολής
letter-sheet = Η επιστολή
letter-missing = Η επιστολή εμφανίζεται εδώ μόλις δεν λείπει τίποτα.
letter-missing-right = Δεν υπάρχει τέτοια επιστολή για το μέρος όπου ζούσατε.
letter-missing-name = Λείπει το ονοματεπώνυμό σας.
letter-missing-address = Λείπει η ταχυδρομική σας διεύθυνση.
letter-missing-town = Λείπει ο τόπος όπου γράφετε.
letter-missing-email = Λείπει το e-mail του λογαριασμού. Προσθέστε το στη σελίδα επεξεργασίας.
letter-missing-account = Λείπει το όνομα του λογαριασμού. Προσθέστε το στη σελίδα επεξεργασίας.
letter-missing-company = Δεν ξέρουμε σε ποιον να γράψουμε.
letter-missing-sent = Δεν στάλθηκε ακόμη τίποτα.
letter-missing-deadline = Δεν υπάρχει προθεσμία για την απάντηση.
letter-missing-occasion = Δεν υπάρχει ακόμη κάτι να γράψετε: ο χρόνος τους δεν έληξε, και δεν αρνήθηκαν.
letter-missing-question = Δεν έχουν ρωτήσει κάτι που περιμένει την απάντησή σας.
letter-missing-reason = Λείπει ο λόγος σας.
letter-missing-authority = Δεν ξέρουμε ακόμη ποια είναι η αρχή σας.
letter-missing-court = Πείτε αν ασχολείται με αυτό δικαστήριο.
letter-missing-may-be-named = Πείτε αν η εταιρεία μπορεί να μάθει το όνομά σας.
letter-note-company-blank = Δεν ξέρουμε ποια εταιρεία είναι υπεύθυνη για εσάς. Βρείτε το όνομά της στην πολιτική απορρήτου της Meta για τη χώρα σας και συμπληρώστε τις κενές γραμμές.
letter-note-address-blank = Δεν ξέρουμε την ταχυδρομική της διεύθυνση για εσάς. Βρείτε την στην πολιτική απορρήτου για τη χώρα σας και συμπληρώστε τις κενές γραμμές.
letter-note-other-language = Αυτή η αρχή θέλει μια γλώσσα στην οποία δεν έχουμε επιστολή. Εδώ είναι στα αγγλικά. Δώστε την πρώτα για μετάφραση.
letter-text = Η επιστολή με δικά σας λόγια
letter-text-hint = Ό,τι αλλάζετε μένει όπως είναι, ακόμη και αν αλλάξετε μια απάντηση
letter-compose = Νέα σύνταξη από τις απαντήσεις μου
letter-change = Αλλαγή του κειμένου από εμένα
letter-empty = Η επιστολή είναι κενή. Γράψτε την ή φτιάξτε την ξανά από τις απαντήσεις σας.
letter-copy = Αντιγραφή της επιστολής
letter-pdf = Αποθήκευση ως PDF
letter-docx = Αποθήκευση για αλλαγές (Word)
letter-how-reply = Στείλτε την ως απάντηση στο e-mail τους: αντιγράψτε την και επικολλήστε την εκεί.
letter-how-authority = Επικολλήστε την επιστολή στη σελίδα καταγγελιών της αρχής ή στείλτε την ταχυδρομικά. Αν τη στείλετε ταχυδρομικά, υπογράψτε την με το χέρι.
letter-how-company = Τυπώστε την και υπογράψτε την. Στείλτε τη συστημένη και κρατήστε την απόδειξη. Ο γρήγορος τρόπος: επικολλήστε την στην ίδια φόρμα.
letter-sent-title = Τη στείλατε;
letter-sent-hint = Ό,τι στείλατε μένει τότε ακριβώς όπως είναι εδώ.
letter-sent = Την έστειλα
letter-discard = Διαγραφή της επιστολής
letter-kind-objection = η εναντίωση με επιστολή
letter-kind-reply = η απάντηση
letter-kind-reminder = η υπενθύμιση
letter-kind-company-complaint = η καταγγελία στην εταιρεία
letter-kind-authority-complaint = η καταγγελία στην αρχή
kept-letters = Επιστολές
kept-letter-go-on = Συνέχεια γραφής
kept-letter-go-on-spoken = Συνέχεια γραφής: { $letter }
papers-title = Για εκτύπωση, φύλαξη και παράδοση
papers-title-found = { $count ->
    [one] Έγγραφα για τον λογαριασμό που βρέθηκε
   *[other] Έγγραφα για τους { $count } λογαριασμούς που βρέθηκαν
}
papers-record = Ιστορικό σε PDF
papers-print = Άνοιγμα για εκτύπωση
papers-calendar = Ημερομηνία για το ημερολόγιό μου
papers-calendar-all = Ημερομηνίες για το ημερολόγιό μου
papers-table = Πίνακας για υπολογιστικό φύλλο (CSV)
papers-bundle = Όλα για μια καταγγελία (ZIP)
papers-bundle-hint = Οι επιστολές σας, όσα στείλατε, κάθε αρχείο από τα αποδεικτικά και μια λίστα που δείχνει αν κάποιο αρχείο άλλαξε.
paper-footer = Σελίδα {"{page}"} από {"{pages}"}
record-title = Ιστορικό: { $account }
record-title-all = Ιστορικό όλων των εναντιώσεων
record-made = Έγινε με το Veto Desk: { $date }. Δείχνει όσα είχαν καταγραφεί εκεί.
record-person = Άτομο
record-platform = Πλατφόρμα
record-account = Λογαριασμός
record-law = Νόμος
record-status = Κατάσταση
record-sentence = Με λόγια
record-sent-on = Στάλθηκε
record-sent-to = Προς
record-when = Ημέρα
record-what = Τι έγινε
record-file = Αρχείο
record-added = Προστέθηκε
record-size = Μέγεθος
record-sum = Άθροισμα ελέγχου (SHA-256)
record-letter = Επιστολή. Στάλθηκε: { $date }. { $letter }
record-total = Λογαριασμοί
record-due = Προθεσμία
record-evidence = Αρχεία που κρατήθηκαν
record-annex = Παράρτημα { $number }
calendar-summary = { $what }: { $account }
calendar-name = Ημερομηνίες
bundle-name = Καταγγελία { $account }
papers-record-all = Ιστορικό όλων σε PDF
kept-linked = Συνδεδεμένοι στο Accounts Centre
kept-note = Η σημείωσή σας
edit-title = Επεξεργασία λογαριασμού
edit-lead = Οι αλλαγές αποθηκεύονται όσο γράφετε. Όσα στείλατε ήδη μένουν όπως ήταν.
edit-person = Τίνος είναι ο λογαριασμός
edit-person-hint = Αφήστε το κενό αν είναι μόνο δικός σας.
edit-note = Σημείωση
edit-note-hint = Ό,τι θέλετε να θυμάστε
edit-done = Τέλος
kept-linked-none = Δεν έχει σημειωθεί κανένας.
kept-linked-change = Προβολή και αλλαγή συνδέσεων
linked-title = Συνδεδεμένοι λογαριασμοί
linked-lead = Η Meta μπορεί να συνδέσει λογαριασμούς στο Accounts Centre (κέντρο λογαριασμών). Σημειώστε εδώ ποιους έχει συνδέσει. Αυτό δεν αλλάζει τίποτα στη Meta.
linked-back = Πίσω στον λογαριασμό
linked-now = Συνδεδεμένος με
linked-with-none = Αυτός ο λογαριασμός δεν είναι συνδεδεμένος με άλλον.
linked-before = Δεν είναι πια συνδεδεμένοι
linked-add = Σύνδεση άλλου λογαριασμού
linked-add-own = Του ίδιου ατόμου
linked-add-others = Άλλων ατόμων
linked-add-none = Δεν υπάρχει άλλος λογαριασμός για σύνδεση.
linked-find = Αναζήτηση λογαριασμού
linked-find-hint = Όνομα, e-mail ή αριθμός τηλεφώνου
linked-link = Σύνδεση
linked-already = Συνδεδεμένος με: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Αλλαγή ημέρας
linked-asked = Είναι σωστό
linked-take-out = Κατάργηση σύνδεσης
linked-take-out-this = Κατάργηση της σύνδεσής του
linked-never = Δεν ήταν ποτέ συνδεδεμένοι
linked-since = Από πότε είναι συνδεδεμένοι;
linked-choice-before = Ήδη πριν από την εναντίωση
linked-choice-day = Από μια ημέρα που ξέρω
linked-choice-unknown = Δεν ξέρω
linked-since-before = Συνδεδεμένοι ήδη πριν από την εναντίωση, από όσο ξέρουμε.
linked-since-day = Συνδεδεμένοι από { $date }.
linked-since-unknown = Συνδεδεμένοι. Δεν είναι γνωστό από πότε.
linked-until = Δεν είναι πια συνδεδεμένοι από { $date }.
cover-object = Εναντίωση και για αυτόν τον λογαριασμό
cover-leave = Να μείνει όπως είναι
cover-ask-again = Ρωτήστε με ξανά
options-cover-open = Η Meta δεν λέει αν εκείνη η εναντίωση ισχύει για αυτόν τον λογαριασμό.
options-cover-again = Το ασφαλές είναι να εναντιωθείτε και για αυτόν τον λογαριασμό.
reason-cover-joined = Συνδεδεμένος με τον λογαριασμό { $account } από { $date }. Η εναντίωση για εκείνον τον λογαριασμό είχε γίνει ήδη δεκτή.
reason-cover-unknown = Συνδεδεμένος με τον λογαριασμό { $account }, ίσως αφού είχε ήδη γίνει δεκτή η εναντίωση για εκείνον.
reason-cover-ended = Δεν είναι πια συνδεδεμένος με τον λογαριασμό { $account } από { $date }. Η εναντίωση για εκείνον τον λογαριασμό είχε γίνει δεκτή πιο πριν.
reason-cover-left = Η εναντίωση για τον λογαριασμό { $account } ίσως ισχύει και εδώ. Το αφήσατε όπως είναι ({ $date }).
done-cover-left = Μένει όπως είναι. Μπορείτε να εναντιωθείτε για αυτόν τον λογαριασμό όποτε θέλετε.

## People

account-person = Τίνος είναι: { $name }
persons-show = Άτομα
persons-all = Όλα τα άτομα
persons-title = Άτομα
persons-lead = Όλα τα άτομα που έχουν εναντιώσεις εδώ.
persons-find = Αναζήτηση ατόμου
persons-find-hint = Όνομα ή e-mail
persons-hide = Απόκρυψη όσων έχουν τελειώσει
persons-hidden = { $count ->
    [one] Ένα άτομο είναι κρυμμένο. Όλοι οι λογαριασμοί του επιβεβαιώθηκαν.
   *[other] { $count } άτομα είναι κρυμμένα. Όλοι οι λογαριασμοί τους επιβεβαιώθηκαν.
}
persons-found = { $count ->
    [0] Δεν βρέθηκε κανένα άτομο.
    [one] Ένα άτομο
   *[other] { $count } άτομα
}
persons-page = Άτομα { $first } έως { $last } από { $count }
persons-accounts = { $count ->
    [0] Κανένας λογαριασμός ακόμη
    [one] Ένας λογαριασμός
   *[other] { $count } λογαριασμοί
}
persons-needs = { $count ->
    [one] ένας θέλει ενέργεια
   *[other] { $count } θέλουν ενέργεια
}
persons-settled = όλα επιβεβαιώθηκαν
persons-spoken = Προβολή: { $name }. { $more }
persons-add = Προσθήκη ατόμου
person-unnamed = Άτομο χωρίς όνομα
person-lead = Οι αλλαγές αποθηκεύονται όσο γράφετε. Όσα έχουν σταλεί μένουν όπως ήταν.
person-name = Όνομα
person-name-hint = Όπως λέτε εσείς το άτομο
person-full-name = Ονοματεπώνυμο
person-full-name-hint = Για επιστολές
person-email = Συνηθισμένο e-mail
person-email-hint = Προτείνεται για τον επόμενο λογαριασμό του
person-phone = Αριθμός τηλεφώνου
person-town = Πόλη
person-town-hint = Γράφεται πριν από την ημερομηνία μιας επιστολής.
person-address = Ταχυδρομική διεύθυνση
person-address-hint = Για επιστολές, γραμμή με γραμμή, χωρίς το όνομα
person-residence = Πού ζει
person-residence-unknown = Δεν το είπατε ακόμη
person-residence-hint = Ισχύει για νέες εναντιώσεις. Όσες ξεκίνησαν ή υποβλήθηκαν μένουν όπως ήταν.
person-residence-change = Επιλογή του τόπου
person-residence-close = Απόκρυψη χωρών
person-residence-eu = Στην Ευρωπαϊκή Ένωση, χωρίς χώρα
person-residence-eea = Στην Ισλανδία, στο Λιχτενστάιν ή στη Νορβηγία, χωρίς χώρα
person-language = Γλώσσα για επιστολές και λόγους
person-language-hint = Είναι πρόταση. Κάθε φορά μπορείτε να επιλέξετε άλλη.
person-language-usual = Η συνηθισμένη
person-accounts = Λογαριασμοί
person-no-accounts = Κανένας λογαριασμός ακόμη.
person-object = Εναντίωση για άλλον λογαριασμό
person-object-first = Εναντίωση για λογαριασμό αυτού του ατόμου
person-object-spoken = Εναντίωση για άλλον λογαριασμό αυτού του ατόμου
person-on-desk = Προβολή στην αρχική
person-same = Είναι το ίδιο άτομο με …
person-back = Πίσω: { $name }
person-remove = Αφαίρεση ατόμου
person-remove-deleted = Θα φύγουν και οι διαγραμμένοι λογαριασμοί του.
person-hand-over-title = Παράδοση
person-hand-over-lead = Αποθηκεύστε ένα αρχείο μόνο με αυτό το άτομο και τους λογαριασμούς του. Ένα άλλο Veto Desk μπορεί να το ανοίξει ή να προσθέσει ό,τι νέο έχει.
person-hand-over-evidence = Τα αρχεία των αποδεικτικών δεν είναι μέσα.
person-hand-over = Παράδοση των στοιχείων του …
same-title = Ποιο άτομο είναι το ίδιο με: { $name };
same-lead = Επιλέξτε ποιου ατόμου οι λογαριασμοί ανήκουν και σε αυτό.
same-confirm-title = Είναι το ίδιο άτομο: { $kept } και { $other };
same-confirm-lead = Δείτε πρώτα τι θα γίνει. Μπορείτε να το αναιρέσετε αμέσως.
same-happens = Τι θα γίνει
same-accounts = { $count ->
    [0] Δεν υπάρχει λογαριασμός για μεταφορά. Από: { $other }. Προς: { $kept }.
    [one] Μεταφέρεται ένας λογαριασμός. Από: { $other }. Προς: { $kept }.
   *[other] Μεταφέρονται { $count } λογαριασμοί. Από: { $other }. Προς: { $kept }.
}
same-goes = Κρατάμε: { $kept }. Φεύγει από τη λίστα των ατόμων: { $other }.
same-filled = { $what }: μεταφέρεται το { $value }.
same-differs = Τι διαφέρει
same-differing = { $what }: μένει το { $kept }. Στη σημείωση πηγαίνει το { $other }.
same-residence = Πού ζει. Κρατάμε: { $kept }. Δεν κρατάμε: { $other }.
same-stays = Όσα στάλθηκαν μένουν όπως ήταν. Κανένας λογαριασμός, καμία απάντηση ή σημείωση δεν χάνεται.
same-another = Επιλογή άλλου ατόμου
same-join = Να γίνουν ένα άτομο
sheet-for = Ένα φύλλο για αυτό το άτομο
sheet-hint = Τι έγινε, τι ακολουθεί και ως πότε, με μεγάλα γράμματα.
sheet-print = Φύλλο για εκτύπωση
sheet-save = Αποθήκευση φύλλου
sheet-title = Εναντιώσεις: { $name }
sheet-made = Έτσι είναι τα πράγματα αυτή την ημέρα: { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Δεν στάλθηκε ακόμη τίποτα.
sheet-next = Τώρα: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = Δεν υπάρχει ημερομηνία να προσέξετε.
sheet-footer = Αυτή η εφαρμογή δεν είναι της Meta · Σελίδα {"{page}"} από {"{pages}"}

## What was just done

done-account-deleted = Ο λογαριασμός έφυγε από την αρχική σελίδα.
done-draft-discarded = Η μισοτελειωμένη εναντίωση διαγράφηκε.
done-answer-recorded = Η απάντηση καταγράφηκε.
done-answer-recorded-with-files = Η απάντηση καταγράφηκε. Όσα δώσατε μένουν, χωρίς αλλαγή, δίπλα στο αρχείο σας.
done-note-added = Η σημείωση αποθηκεύτηκε.
done-evidence-kept = { $count ->
    [one] Το αρχείο μένει, χωρίς αλλαγή, δίπλα στο αρχείο σας.
   *[other] { $count } αρχεία μένουν, χωρίς αλλαγή, δίπλα στο αρχείο σας.
}
done-evidence-removed = Έφυγε από τη λίστα. Το ίδιο το αρχείο μένει στον φάκελό του.
done-letter-discarded = Η επιστολή διαγράφηκε.
done-paper-saved = Αποθηκεύτηκε: { $path }
done-step-recorded = Αυτό καταγράφηκε.
done-undone = Αναιρέθηκε: { $what }.
done-account-removed = Ο λογαριασμός αφαιρέθηκε, με όλες τις εγγραφές του. Τα αρχεία των αποδεικτικών μένουν στον φάκελό τους.
done-merged = Προστέθηκαν στο αρχείο σας αλλαγές από άλλον υπολογιστή.
done-merged-hand = Προστέθηκαν αλλαγές που έγιναν με το χέρι.
done-merged-copy = Δίπλα στο αρχείο σας υπήρχε άλλο αντίγραφο. Ό,τι νέο είχε προστέθηκε.
done-imported = Προστέθηκαν οι εγγραφές του άλλου αρχείου.
done-imported-nothing = Όλα όσα έχει εκείνο το αρχείο είναι ήδη στην αρχική σελίδα.
done-backup-used = Η παλαιότερη μορφή επανήλθε. Όσα είχατε πριν είναι στα αντίγραφα ασφαλείας.
done-edited = Το αρχείο σας άλλαξε έξω από το Veto Desk. Διαβάζεται ακόμη. Ελέγξτε ότι οι εγγραφές σας είναι σωστές.
done-unlocked = Το άλλο παράθυρο έκλεισε. Τώρα μπορείτε να κάνετε αλλαγές εδώ.
done-person-removed = Το άτομο αφαιρέθηκε.
done-persons-joined = Είναι πια ένα άτομο. Όλοι οι λογαριασμοί του είναι εδώ.
done-restarted = Ένα σφάλμα σταμάτησε το Veto Desk. Άνοιξε ξανά. Ελέγξτε ότι η τελευταία αλλαγή σας είναι εδώ. Το αρχείο σας: { $path }
count-added = { $count ->
    [one] Ένας λογαριασμός είναι νέος.
   *[other] { $count } λογαριασμοί είναι νέοι.
}
count-changed = { $count ->
    [one] Ένας λογαριασμός άλλαξε.
   *[other] { $count } λογαριασμοί άλλαξαν.
}
count-removed = { $count ->
    [one] Ένας λογαριασμός αφαιρέθηκε.
   *[other] { $count } λογαριασμοί αφαιρέθηκαν.
}
done-account-restored = Ο λογαριασμός είναι πάλι στην αρχική σελίδα.
done-accounts-added = { $count ->
    [one] Ένας λογαριασμός του πίνακα είναι στην αρχική σελίδα. Η εναντίωσή του δεν ξεκίνησε.
   *[other] { $count } λογαριασμοί του πίνακα είναι στην αρχική σελίδα. Οι εναντιώσεις τους δεν ξεκίνησαν.
}
done-account-covered = Ο λογαριασμός μένει ως συνδεδεμένος. Θα τον καλύπτει η άλλη εναντίωση, όταν γίνει δεκτή.
done-pasted = Το κείμενο που αντιγράψατε επικολλήθηκε.
done-address-opened = Ζητήσαμε από το πρόγραμμα περιήγησης να ανοίξει τη σελίδα. Αν δεν ανοίξει, αντιγράψτε τη διεύθυνση.
done-text-size = Μέγεθος κειμένου: { $percent } %.
done-copy-saved = Αποθηκεύτηκε αντίγραφο: { $path }
done-file-opened = Το αρχείο άνοιξε.
done-several-sent = { $count ->
    [one] 1 εναντίωση σημειώθηκε ως σταλμένη.
   *[other] { $count } εναντιώσεις σημειώθηκαν ως σταλμένες.
}
done-several-answered = { $count ->
    [one] Η απάντηση καταγράφηκε για 1 λογαριασμό.
   *[other] Η απάντηση καταγράφηκε για { $count } λογαριασμούς.
}
done-several-deleted = { $count ->
    [one] Διαγράφηκε 1 λογαριασμός.
   *[other] Διαγράφηκαν { $count } λογαριασμοί.
}
done-turn-over = { $count ->
    [one] Τελειώσατε με τον λογαριασμό.
   *[other] Τελειώσατε και με τους { $count } λογαριασμούς.
}
done-set-aside = Το αρχείο που δεν διαβαζόταν κρατήθηκε με νέο όνομα: { $path }
close-asked = Οι τελευταίες αλλαγές σας δεν αποθηκεύτηκαν ακόμη. Αποθηκεύστε πρώτα ένα αντίγραφο ή κλείστε χωρίς αποθήκευση.

## The file

save-failed-title = Οι αλλαγές σας δεν αποθηκεύτηκαν
save-retry = Νέα προσπάθεια
save-elsewhere = Αποθήκευση αντιγράφου …
save-read-only = Στον φάκελο του αρχείου δεν επιτρέπεται η εγγραφή. Όσο το παράθυρο είναι ανοιχτό, όλα μένουν εδώ. Αποθηκεύστε ένα αντίγραφο σε άλλον φάκελο.
save-full = Ο δίσκος γέμισε. Όσο το παράθυρο είναι ανοιχτό, όλα μένουν εδώ. Ελευθερώστε χώρο και δοκιμάστε πάλι.
save-denied = Το σύστημα δεν επιτρέπει την εγγραφή του αρχείου. Όσο το παράθυρο είναι ανοιχτό, όλα μένουν εδώ. Αποθηκεύστε ένα αντίγραφο σε άλλον φάκελο.
save-vanished = Ο φάκελος του αρχείου χάθηκε. Όσο το παράθυρο είναι ανοιχτό, όλα μένουν εδώ. Φέρτε τον πίσω ή αποθηκεύστε ένα αντίγραφο αλλού.
save-newer = Στο μεταξύ έγραψε το αρχείο μια νεότερη έκδοση του Veto Desk. Όσο το παράθυρο είναι ανοιχτό, όλα μένουν εδώ. Αποθηκεύστε ένα αντίγραφο και μετά εγκαταστήστε εκείνη την έκδοση.
save-other = Η αποθήκευση δεν έγινε. Όσο το παράθυρο είναι ανοιχτό, όλα μένουν εδώ. Δοκιμάστε πάλι ή αποθηκεύστε ένα αντίγραφο αλλού.
copy-read-only = Δεν αποθηκεύτηκε: σε εκείνον τον φάκελο δεν επιτρέπεται η εγγραφή. Επιλέξτε άλλον φάκελο.
copy-full = Δεν αποθηκεύτηκε: εκείνος ο δίσκος είναι γεμάτος. Επιλέξτε άλλη θέση.
copy-denied = Δεν αποθηκεύτηκε: το σύστημα δεν επιτρέπει εγγραφή εκεί. Επιλέξτε άλλον φάκελο.
copy-vanished = Δεν αποθηκεύτηκε: εκείνος ο φάκελος δεν υπάρχει. Επιλέξτε άλλον φάκελο.
copy-other = Δεν αποθηκεύτηκε. Επιλέξτε άλλη θέση.
trouble-title = Το αρχείο σας δεν άνοιξε
trouble-damaged = Το αρχείο είναι κατεστραμμένο στη γραμμή { $line }, στήλη { $column }.
trouble-newer = Το αρχείο το έγραψε νεότερη έκδοση του Veto Desk. Για να το ανοίξετε, εγκαταστήστε εκείνη την έκδοση.
trouble-too-large = Το αρχείο είναι πολύ μεγαλύτερο από κάθε αρχείο αυτής της εφαρμογής.
trouble-denied = Το σύστημα δεν επιτρέπει την ανάγνωση αυτού του αρχείου. Ελέγξτε ποιος μπορεί να το διαβάσει.
trouble-missing = Δεν υπάρχει αρχείο σε εκείνη τη θέση.
trouble-other = Το αρχείο δεν διαβάζεται.
trouble-untouched = Δεν άλλαξε τίποτα. Ό,τι και αν επιλέξετε, αυτό το αρχείο μένει.
trouble-previous = Το νεότερο αντίγραφο ασφαλείας
trouble-previous-what = Έγινε: { $date }, με { $count ->
    [one] έναν λογαριασμό.
   *[other] { $count } λογαριασμούς.
}
trouble-use-previous = Χρήση αυτού του αντιγράφου
trouble-other-file = Άλλο αρχείο
trouble-new = Ένα νέο, κενό αρχείο
trouble-new-hint = Το παλιό αρχείο μένει δίπλα του με νέο όνομα.
trouble-start-new = Έναρξη με κενό αρχείο

settings-title = Ρυθμίσεις
settings-theme = Φωτεινό ή σκούρο
theme-system = Όπως στον υπολογιστή
theme-light = Φωτεινό
theme-dark = Σκούρο
settings-contrast = Αντίθεση
contrast-system = Αντίθεση όπως στον υπολογιστή
contrast-normal = Κανονική αντίθεση
contrast-high = Υψηλή αντίθεση, σε μαύρο και άσπρο
settings-language = Γλώσσα
settings-language-hint = Η γλώσσα της εφαρμογής. Οι λόγοι και οι επιστολές έχουν δική τους γλώσσα.
settings-language-of-system = Όπως στον υπολογιστή: { $language }
settings-language-not-reviewed = Αυτά τα κείμενα δεν τα έχει ελέγξει ακόμη κάποιος με μητρική γλώσσα τα ελληνικά. Αν κάτι δεν είναι σαφές, επιλέξτε αγγλικά.
settings-language-reviewed = Αυτά τα κείμενα τα έχει ελέγξει κάποιος με μητρική γλώσσα τα ελληνικά.
languages-more = Άλλες γλώσσες
settings-language-help = Μπορείτε να βοηθήσετε να διορθωθούν, χωρίς κανένα πρόγραμμα: το αρχείο CONTRIBUTING λέει πώς.
settings-text-size = Μέγεθος κειμένου
text-size-percent = { $percent } %
settings-text-size-hint = Όλα μεγαλώνουν μαζί με το κείμενο. Το Ctrl με το συν ή το πλην κάνει το ίδιο σε κάθε σελίδα.
settings-companion = Όσο είναι ανοιχτή μια φόρμα
settings-companion-on = Μικρό παράθυρο δίπλα στο πρόγραμμα περιήγησης
settings-companion-hint = Το μικρό παράθυρο δείχνει ένα βήμα κάθε φορά. Ένα κουμπί το μεγαλώνει πάλι.
settings-graphics = Γραφικά
settings-graphics-simple = Απλά γραφικά
settings-graphics-hint = Επιλέξτε το αν το παράθυρο τρεμοπαίζει, μένει κενό ή είναι αργό. Η όψη είναι ίδια. Ισχύει από την επόμενη εκκίνηση.
settings-file = Το αρχείο σας
settings-file-lead = Όλα μένουν σε ένα αρχείο σε αυτόν τον υπολογιστή, και μόνο εκεί. Μόνο εσείς μπορείτε να το διαβάσετε.
settings-file-path = Πού βρίσκεται
settings-copy-path = Αντιγραφή της θέσης
settings-save-copy = Αποθήκευση αντιγράφου …
settings-open = Άνοιγμα άλλου αρχείου …
settings-picking = Είναι ανοιχτό ένα παράθυρο για επιλογή αρχείου.
settings-typed-path = Διαδρομή αρχείου
settings-typed-path-hint = Μόνο αν δεν ανοίγει παράθυρο για επιλογή αρχείου.
settings-typed-open = Άνοιγμα αυτού του αρχείου
settings-typed-copy = Αποθήκευση αντιγράφου εκεί
settings-typed-import = Προσθήκη εγγραφών του
settings-open-folder = Άνοιγμα του φακέλου
settings-import-title = Εγγραφές από άλλο αρχείο
settings-import-lead = Προσθέστε όσα έχει ένα άλλο αρχείο του Veto Desk. Δεν χάνεται κάτι δικό σας, και τίποτα δεν μπαίνει δύο φορές.
settings-import = Προσθήκη εγγραφών από αρχείο …
settings-backups-title = Αντίγραφα ασφαλείας
settings-backups-lead = Η εφαρμογή κρατά αντίγραφα από παλαιότερες μορφές του αρχείου σας. Μπορείτε να γυρίσετε σε όποια θέλετε.
settings-backups = Επιστροφή σε παλαιότερη μορφή …
backups-title = Επιστροφή σε παλαιότερη μορφή
backups-lead = Επιλέξτε μια ημέρα. Όλα θα γίνουν όπως ήταν τότε.
backups-reading = Αναζήτηση αντιγράφων ασφαλείας …
backups-none = Δεν υπάρχει ακόμη αντίγραφο ασφαλείας. Γίνεται ένα σε κάθε εκκίνηση, και κάθε ώρα όσο εργάζεστε.
backups-use = Επαναφορά αυτής της μορφής
backups-back = Πίσω στις ρυθμίσεις
backups-undo = Πρώτα γίνεται αντίγραφο από όσα έχετε τώρα. Μπορείτε να αναιρέσετε την αλλαγή.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Ένας λογαριασμός
   *[other] { $accounts } λογαριασμοί
}, { $objections ->
    [one] μία εναντίωση
   *[other] { $objections } εναντιώσεις
}
settings-about = Πληροφορίες
settings-version = Veto Desk { $version }
settings-facts = Οι διευθύνσεις και οι κανόνες συγκεντρώθηκαν στις 22 Νοεμβρίου 2026 από πηγές με ημερομηνία. Κανείς δεν άνοιξε τις διευθύνσεις για αυτή την έκδοση.
settings-no-advice = Αυτή η εφαρμογή δεν είναι νομική συμβουλή.
settings-licence = Το Veto Desk διατίθεται δωρεάν, με την άδεια MIT ή την άδεια Apache, όποια προτιμάτε. Περιέχει και έργα άλλων.
settings-licences = Τίνος έργα περιέχει
licences-title = Τίνος έργα περιέχει
licences-lead = Το Veto Desk περιέχει έργα άλλων. Εδώ είναι όλα ανά άδεια, στα αγγλικά.
licences-hint = «OR» σημαίνει ότι μπορείτε να επιλέξετε. «AND» σημαίνει ότι ισχύουν όλες. Ορισμένα έργα υπάρχουν στο πρόγραμμα μόνο σε ένα σύστημα.
licences-show = Εμφάνιση έργων και κειμένων
licences-show-spoken = Εμφάνιση έργων και κειμένων με άδεια { $licence }
licences-works = Έργα
licences-text = Κείμενο { $number }
licences-back = Πίσω στη λίστα

## Help

help-title = Βοήθεια
help-lead = Το Veto Desk σας οδηγεί στην επίσημη φόρμα και παρακολουθεί την εναντίωσή σας ώσπου να κλείσει η υπόθεση.
help-how = Πώς λειτουργεί
help-how-1 = Απαντήστε σε λίγες σύντομες ερωτήσεις. Κάθε απάντηση αποθηκεύεται αμέσως.
help-how-2 = Ανοίξτε την επίσημη σελίδα και επικολλήστε όσα ετοιμάσαμε.
help-how-3 = Πατήστε εκεί «Υποβολή». Μετά πείτε εδώ ότι τη στείλατε.
help-how-4 = Όταν έρθει απάντηση, καταγράψτε την εδώ. Η αρχική σελίδα δείχνει το επόμενο βήμα.
help-does = Τι κάνει μια εναντίωση
help-does-1 = Σταματά τη μελλοντική χρήση όσων αναρτήσατε. Όσα έμαθε ήδη η τεχνητή νοημοσύνη μένουν σε αυτήν.
help-does-2 = Δεν καλύπτει φωτογραφίες σας που ανεβάζουν άλλοι.
help-does-3 = Δεν αφαιρεί τη Meta AI από τις εφαρμογές σας.
help-safe = Τα δεδομένα σας
help-safe-1 = Όλα μένουν σε ένα αρχείο σε αυτόν τον υπολογιστή. Η εφαρμογή δεν συνδέεται μόνη της στο διαδίκτυο.
help-safe-2 = Ανοίγει μόνο τις επίσημες διευθύνσεις του δικού της καταλόγου, και μόνο όταν το ζητάτε.
help-safe-3 = Δεν ζητά ποτέ κωδικό πρόσβασης, άλλον κωδικό ή ταυτότητα.
help-copies = Το αρχείο σας και τα αντίγραφά του
help-copies-1 = Οι παλαιότερες μορφές μένουν δίπλα στο αρχείο σας. Από τις ρυθμίσεις γυρίζετε σε όποια θέλετε.
help-copies-2 = Το αρχείο μπορεί να είναι σε φάκελο κοινό για πολλούς υπολογιστές. Ό,τι προσθέτει ο καθένας μένει.
help-copies-3 = Για να πάτε σε νέο υπολογιστή, αποθηκεύστε ένα αντίγραφο και ανοίξτε το εκεί.
help-keys = Πλήκτρα
help-keys-tab = Με το Tab και με Shift και Tab πηγαίνετε σε ό,τι πατιέται. Με το διάστημα ή το Enter το πατάτε.
help-keys-answers = Με τα βέλη πηγαίνετε από τη μία απάντηση στην άλλη. Το ίδιο κάνει και το πρώτο γράμμα της απάντησης.
help-keys-size = Το Ctrl με το συν ή το πλην κάνει τα πάντα μεγαλύτερα ή μικρότερα. Το Ctrl με το 0 τα επαναφέρει.
help-keys-copy = Σε ένα πεδίο κειμένου, το Ctrl με το C αντιγράφει και το Ctrl με το V επικολλά.
help-keys-go-on = Το Ctrl με το Enter πατά το κύριο κουμπί της σελίδας. Όταν απαντάτε σε ερώτηση μέσα σε πεδίο, αρκεί το Enter.
help-keys-back = Το Alt με το αριστερό βέλος πηγαίνει πίσω. Σε ένα πεδίο κειμένου μετακινείται κατά μία λέξη.
help-keys-help = Το F1 ανοίγει αυτή τη σελίδα.
help-keys-undo = Το Ctrl με το Z αναιρεί την τελευταία αλλαγή. Σε ένα πεδίο κειμένου αναιρεί όσα πληκτρολογήσατε.

## Guides

guides-here = Οδηγοί που βοηθούν εδώ
guides-search = Αναζήτηση στους οδηγούς
guides-search-hint = Μία ή περισσότερες λέξεις, π.χ. «φόρμα» ή «κινητό»
guides-found = { $count ->
    [one] Βρέθηκε ένας οδηγός.
   *[other] Βρέθηκαν { $count } οδηγοί.
}
guides-none-found = Δοκιμάστε άλλη λέξη ή λιγότερες λέξεις. Σβήστε ό,τι γράψατε για να δείτε όλους τους οδηγούς.
guides-object = Εναντίωση
guides-trouble = Η φόρμα λείπει και άλλα προβλήματα
guides-after = Μετά την αποστολή
guides-places = Πού ζείτε
guides-good-to-know = Καλό να ξέρετε
guides-app = Αυτή η εφαρμογή
guide-checked = Ελέγχθηκε: { $date }
guide-platforms = Για { $names }
guide-residences = Για όσους ζουν εδώ: { $names }
guide-sources = Πηγές
guide-source = { $title }, { $date }
guide-source-app = Η ίδια η εφαρμογή
guide-close = Κλείσιμο του οδηγού

## Where there is no window

start-usage = Χρήση: veto-desk [--file] [PATH] [--software]
start-no-folder = Το Veto Desk δεν βρήκε φάκελο για το αρχείο του. Ξεκινήστε το με --file και μια διαδρομή.
start-no-screen = Το Veto Desk δεν μπορεί να ανοίξει το παράθυρό του. Δεν βρήκε οθόνη. Ξεκινήστε το από την επιφάνεια εργασίας.
start-no-picture = Το Veto Desk δεν μπορεί να ανοίξει το παράθυρό του. Η οθόνη δεν δέχεται εικόνα από αυτό. Εγκαταστήστε ή ενημερώστε το πρόγραμμα οδήγησης γραφικών.
start-no-library = Το Veto Desk δεν μπορεί να ανοίξει το παράθυρό του. Το σύστημα παραθύρων ή μια βιβλιοθήκη του δεν απάντησε.
start-stopped = Ένα σφάλμα σταμάτησε το Veto Desk. Όσα γράψατε αποθηκεύτηκαν. Ξεκινήστε το ξανά για να συνεχίσετε. Το αρχείο σας: { $path }
